import { LOCALES, type Locale } from '../../src/body/types'
import { preflight } from '../../src/preflight/engine'
import type { Finding } from '../../src/preflight/types'
import { readDefective, readOrdinary, type Defective } from './read'
import { storyWith } from './story'

export interface FalseAlarm {
  text: string
  findings: Finding[]
}

export interface Miss extends Defective {
  /** What its rule found instead. */
  found: Finding[]
}

export interface Rates {
  locale: Locale
  ordinary: number
  falseAlarms: FalseAlarm[]
  defective: number
  misses: Miss[]
}

function isHit({ rule, range }: Defective, findings: Finding[]): boolean {
  return findings.some(
    (finding) =>
      finding.rule === rule &&
      (range === null || (finding.range?.start === range.start && finding.range.end === range.end)),
  )
}

async function ratesOf(locale: Locale): Promise<Rates> {
  const ordinary = await readOrdinary(locale)
  const defective = await readDefective(locale)
  return {
    locale,
    ordinary: ordinary.length,
    falseAlarms: ordinary
      .map((sentence) => ({
        text: sentence.text,
        findings: preflight(storyWith({ ...sentence, place: 'body' }, locale)),
      }))
      .filter(({ findings }) => findings.length > 0),
    defective: defective.length,
    misses: defective
      .map((sentence) => ({ ...sentence, found: preflight(storyWith(sentence, locale)) }))
      .filter((sentence) => !isHit(sentence, sentence.found)),
  }
}

/** How often preflight cries wolf on ordinary sentences, and how often it finds what is wrong with defective ones. */
export const readRates = (): Promise<Rates[]> => Promise.all(LOCALES.map(ratesOf))
