import { quotedRuns } from '../../language/quote-marks'
import { countWords } from '../../language/words'
import type { Rule } from '../types'

/** A title or a name in quotation marks is shorter; from this many words on, somebody is being quoted (gate G1). */
const FEWEST_WORDS = 4

/** Words in quotation marks that are no quote record have no speaker, no source and no verification. */
export const quoteRecorded: Rule = {
  id: 'quote-recorded',
  level: 'block',
  lowerable: false,
  guideline: 'IFCN commitments (sources); Reuters Handbook (quotes)',
  check({ texts }) {
    return texts
      .filter(({ path }) => !path.startsWith('quotes.'))
      .flatMap(({ path, text, label }) =>
        quotedRuns(text)
          .filter((run) => run.depth === 0 && countWords(run.text) >= FEWEST_WORDS)
          .map((run) => ({
            path,
            range: { start: run.start, end: run.end, text: text.slice(run.start, run.end) },
            message: {
              ar: `${label.ar}: كلام بين علامتي اقتباس لا سجل له.`,
              en: `${label.en}: words in quotation marks that are no quote record.`,
            },
            fix: {
              ar: 'أنشئ له سجل اقتباس وأدرجه، أو انقل المعنى بلا علامتي اقتباس.',
              en: 'Make a quote record and use it, or report what was said without quotation marks.',
            },
          })),
      )
  },
}
