import type { Locale } from '../../body/types'
import { compileExpression } from './expression'
import { emptyPhrases, nodeOf } from './phrases'
import type { Conditions, Term, TermBank, TermIndex } from './types'

const emptyIndex = (): TermIndex => ({
  flags: emptyPhrases(),
  companions: { phrases: emptyPhrases(), ofTerm: new Map() },
  exceptions: { phrases: emptyPhrases(), ofTerm: new Map() },
  expressions: [],
})

function addFlag({ flags, expressions }: TermIndex, { match }: Term, form: string, term: number): void {
  if (match === 'expression') {
    const pattern = compileExpression(form)
    if (pattern) expressions.push({ term, pattern })
    return
  }
  const node = nodeOf(flags, form)
  if (node && !node.ends.includes(term)) node.ends.push(term)
}

/** A phrase that several terms ask after has one number, and is taken apart once. */
function conditionsIn({ phrases, ofTerm }: Conditions): (texts: string[], term: number) => void {
  const known = new Map<string, number[]>()
  let count = 0
  const numbersOf = (text: string): number[] => {
    const node = nodeOf(phrases, text)
    if (!node) return []
    if (node.ends.length === 0) node.ends.push(count++)
    return node.ends
  }
  return (texts, term) => {
    const numbers = texts.flatMap((text) => {
      const own = known.get(text) ?? numbersOf(text)
      known.set(text, own)
      return own
    })
    if (texts.length > 0) ofTerm.set(term, [...new Set(numbers)])
  }
}

/**
 * Makes the live terms ready to be looked for together. An expression that `expressionProblem` refuses is left out: the
 * bank does not keep such a one, whoever wrote it there.
 */
export function compileTerms(terms: readonly Term[]): TermBank {
  const live = terms.filter(({ status }) => status === 'live')
  const index: Record<Locale, TermIndex> = { ar: emptyIndex(), en: emptyIndex() }
  const adders = {
    ar: { companion: conditionsIn(index.ar.companions), exception: conditionsIn(index.ar.exceptions) },
    en: { companion: conditionsIn(index.en.companions), exception: conditionsIn(index.en.exceptions) },
  }
  live.forEach((term, id) => {
    for (const form of [term.flag, ...term.variants]) addFlag(index[term.language], term, form, id)
    adders[term.language].companion(term.onlyWith, id)
    adders[term.language].exception(term.exceptIn, id)
  })
  return { terms: live, index }
}
