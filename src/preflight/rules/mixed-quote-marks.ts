import { quotedRuns, type QuotedRun } from '../../language/quote-marks'
import { dominantScript } from '../../language/scripts'
import type { HouseStyleFact, Message, Rule, RuleFinding } from '../types'

type Marks = HouseStyleFact['quoteMarks']['ar' | 'en']

const KINDS: Readonly<Record<string, Marks>> = {
  '«': 'guillemets',
  '»': 'guillemets',
  '‹': 'guillemets',
  '›': 'guillemets',
  '“': 'curlyDouble',
  '”': 'curlyDouble',
  '„': 'curlyDouble',
  '‟': 'curlyDouble',
  '‘': 'curlySingle',
  '’': 'curlySingle',
  '"': 'straight',
  "'": 'straight',
}

const SHOWN: Readonly<Record<Marks, string>> = {
  guillemets: '«…»',
  curly: '“…”',
  curlyDouble: '“…”',
  curlySingle: '‘…’',
  straight: '"…"',
}

const PLACES = /^(?:headline|standfirst|body)(?:\.|$)/

/** «curly» is Arabic's name for what English calls «curlyDouble». */
const sameKind = (kind: Marks, wanted: Marks): boolean =>
  kind === (wanted === 'curly' ? 'curlyDouble' : wanted)

/** A title in the other script keeps the marks of its own language. */
const isForeign = (run: QuotedRun, locale: 'ar' | 'en'): boolean =>
  dominantScript(run.text) === (locale === 'ar' ? 'latin' : 'arabic')

function message(label: Message, kind: Marks, wanted: Marks, isMixed: boolean): Message {
  if (isMixed) {
    return {
      ar: `${label.ar}: علامتا اقتباس من نوع ${SHOWN[kind]} في قصة فيها علامات من نوع آخر.`,
      en: `${label.en}: quotation marks of the kind ${SHOWN[kind]} in a story that has another kind too.`,
    }
  }
  return {
    ar: `${label.ar}: علامتا اقتباس من نوع ${SHOWN[kind]}، وأسلوب المكتب ${SHOWN[wanted]}.`,
    en: `${label.en}: quotation marks of the kind ${SHOWN[kind]}; the house style is ${SHOWN[wanted]}.`,
  }
}

/** One story has one kind of quotation marks: that of the house style. Nested marks and apostrophes are left alone. */
export const mixedQuoteMarks: Rule = {
  id: 'mixed-quote-marks',
  level: 'note',
  lowerable: true,
  guideline: 'House style',
  check({ texts, locale, style }) {
    const wanted = style.quoteMarks[locale]
    const runs = texts
      .filter(({ path }) => PLACES.test(path))
      .flatMap((fact) =>
        quotedRuns(fact.text)
          .filter((run) => run.depth === 0 && run.closed && !isForeign(run, locale))
          .map((run) => ({ fact, run, kind: KINDS[fact.text.charAt(run.start)] ?? wanted })),
      )
    const isMixed = new Set(runs.map(({ kind }) => kind)).size > 1
    return runs
      .filter(({ kind }) => !sameKind(kind, wanted))
      .map(({ fact: { path, text, label }, run: { start, end }, kind }): RuleFinding => {
        return {
          path,
          range: { start, end, text: text.slice(start, end) },
          message: message(label, kind, wanted, isMixed),
          fix: {
            ar: `اكتبها بين علامتي ${SHOWN[wanted]}.`,
            en: `Write ${SHOWN[wanted]}.`,
          },
        }
      })
  },
}
