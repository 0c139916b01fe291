import { digitRuns, inDigits, latinNumbers, type DigitSystem } from '../../language/digit-systems'
import { coveredBy, type Span } from '../../language/span'
import type { Facts, Message, Rule, TextFact } from '../types'

const NAMES: Readonly<Record<DigitSystem, Message>> = {
  european: { ar: 'أوروبية', en: 'European' },
  arabicIndic: { ar: 'مشرقية', en: 'Arabic-Indic' },
  persian: { ar: 'فارسية', en: 'Persian' },
}
const SYSTEMS = Object.keys(NAMES) as DigitSystem[]

type Runs = TextFact & { runs: Record<DigitSystem, Span[]> }

/** Digits of Latin names and addresses are nobody's choice. */
function runsOf(text: TextFact): Runs {
  const runs = digitRuns(text.text)
  const isLatin = coveredBy(latinNumbers(text.text))
  const european = runs.european.filter((run) => !isLatin(run))
  return { ...text, runs: { ...runs, european } }
}

/** The set that the story is due to use: the house's; where the house leaves it open, the story's most frequent one. */
function dueSystem({ locale, style }: Facts, texts: Runs[]): DigitSystem {
  if (locale === 'en') return 'european'
  if (style.digits !== 'either') return style.digits
  const count = (system: DigitSystem): number => texts.reduce((sum, { runs }) => sum + runs[system].length, 0)
  return [...SYSTEMS].sort((a, b) => count(b) - count(a))[0] ?? 'european'
}

/** One story writes its numbers in one set of digits. English has the European ones; Arabic has those of house style. */
export const mixedDigits: Rule = {
  id: 'mixed-digits',
  level: 'note',
  lowerable: true,
  guideline: 'House style',
  check(facts) {
    const texts = facts.texts.map(runsOf)
    const due = dueSystem(facts, texts)
    return texts.flatMap(({ path, label, runs }) =>
      SYSTEMS.filter((system) => system !== due)
        .flatMap((system) => runs[system].map((run) => ({ ...run, system })))
        .sort((a, b) => a.start - b.start)
        .map(({ start, end, text, system }) => ({
          path,
          range: { start, end, text },
          message: {
            ar: `${label.ar}: «${text}» أرقام ${NAMES[system].ar} في قصة أرقامها ${NAMES[due].ar}.`,
            en: `${label.en}: “${text}” is in ${NAMES[system].en} digits; those of the story are ${NAMES[due].en}.`,
          },
          fix: { ar: `اكتب «${inDigits(text, due)}».`, en: `Write “${inDigits(text, due)}”.` },
        })),
    )
  },
}
