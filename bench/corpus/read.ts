import { readFile } from 'node:fs/promises'

import type { Locale } from '../../src/body/types'

/** A sentence of which nothing is to be found. `citations`: offsets at which a document is cited. */
export interface Ordinary {
  text: string
  citations: number[]
}

/** A sentence with one fault: `rule` must find exactly `start`…`end`. */
export interface Defective {
  rule: string
  /** Where the sentence stands: `body`, `headline` or `slug`; `restricted`: in the body of a story that a court restricts. */
  place: 'body' | 'headline' | 'slug' | 'restricted'
  text: string
  /** Null where the finding is about the story, not about words of it. */
  range: { start: number; end: number } | null
}

const lines = async (name: string): Promise<string[]> =>
  (await readFile(new URL(name, import.meta.url), 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))

/** Takes marks out of a line and says at which offsets they stood. */
function without(line: string, mark: RegExp): { text: string; places: number[] } {
  const places: number[] = []
  let removed = 0
  const text = line.replace(mark, (found, ...rest) => {
    const at = rest.find((value): value is number => typeof value === 'number') ?? 0
    places.push(at - removed)
    removed += String(found).length
    return ''
  })
  return { text, places }
}

export async function readOrdinary(locale: Locale): Promise<Ordinary[]> {
  return (await lines(`ordinary.${locale}.txt`)).map((line) => {
    const { text, places } = without(line, /\[\^\]/g)
    return { text, citations: places }
  })
}

export async function readDefective(locale: Locale): Promise<Defective[]> {
  return (await lines(`defective.${locale}.tsv`)).map((line) => {
    const [rule = '', place = '', marked = ''] = line.split('\t')
    const { text, places } = without(marked, /\[\[|\]\]/g)
    const [start, end] = places
    return {
      rule,
      place: place as Defective['place'],
      text,
      range: start === undefined || end === undefined ? null : { start, end },
    }
  })
}
