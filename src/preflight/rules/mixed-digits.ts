import { digitRuns, type DigitSystem } from '../../language/digit-systems'
import type { Rule } from '../types'

const NAMES: Readonly<Record<DigitSystem, { ar: string; en: string }>> = {
  european: { ar: 'أوروبية', en: 'European' },
  arabicIndic: { ar: 'مشرقية', en: 'Arabic-Indic' },
  persian: { ar: 'فارسية', en: 'Persian' },
}
const SYSTEMS = Object.keys(NAMES) as DigitSystem[]

/** One story writes its numbers in one set of digits: the one it uses most. */
export const mixedDigits: Rule = {
  id: 'mixed-digits',
  level: 'note',
  lowerable: true,
  guideline: 'House style',
  check({ texts }) {
    const runs = texts.map((text) => ({ ...text, runs: digitRuns(text.text) }))
    const count = (system: DigitSystem): number =>
      runs.reduce((sum, { runs: own }) => sum + own[system].length, 0)
    const used = SYSTEMS.filter((system) => count(system) > 0).sort((a, b) => count(b) - count(a))
    return used.slice(1).flatMap((system) =>
      runs.flatMap(({ path, label, runs: own }) =>
        own[system].map(({ start, end, text }) => ({
          path,
          range: { start, end, text },
          message: {
            ar: `${label.ar}: أرقام ${NAMES[system].ar} بين أرقام ${NAMES[used[0] ?? system].ar}.`,
            en: `${label.en}: ${NAMES[system].en} digits among ${NAMES[used[0] ?? system].en} ones.`,
          },
          fix: {
            ar: 'اكتب أرقام القصة كلها بصورة واحدة.',
            en: 'Write all the numbers of the story in one set of digits.',
          },
        })),
      ),
    )
  },
}
