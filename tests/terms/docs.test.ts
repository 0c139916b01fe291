import { readFile } from 'node:fs/promises'

import { describe, expect, it } from '@jest/globals'

import { STARTER_TERMS, type StarterTerm } from '../../src/terms'

const GUIDE = 'docs/guides/term-bank.md'

const citation = ({ guideline, source }: StarterTerm): string =>
  source ? `[${guideline}](${source})` : guideline

const rowOf = (term: StarterTerm): string[] => [
  `\`${term.key}\``,
  term.flag,
  term.prefer ?? 'take it out',
  term.type,
  term.status,
  citation(term),
]

/** The cells of the table that begins with “key”, without its two heading lines. */
function tableOf(markdown: string): string[][] {
  const lines = markdown.split('\n')
  const start = lines.findIndex((line) => /^\|\s*key\s*\|/.test(line))
  const rest = lines.slice(start + 2)
  const end = rest.findIndex((line) => !line.startsWith('|'))
  return rest.slice(0, end < 0 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

describe('the guide to the term bank', () => {
  it('lists every row of the starter bank as it is', async () => {
    expect(tableOf(await readFile(GUIDE, 'utf8'))).toEqual(STARTER_TERMS.map(rowOf))
  })

  it('names every field of a row', async () => {
    const guide = await readFile(GUIDE, 'utf8')
    const fields = [...new Set(STARTER_TERMS.flatMap((term) => Object.keys(term)))]
    expect(fields.filter((field) => !guide.includes(`\`${field}\``))).toEqual([])
  })
})
