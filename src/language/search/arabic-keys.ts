import { BROKEN_PLURALS, hasNoArticle, isConjunctionRooted, isLamRooted } from './arabic-lexicon'
import type { WordKeys } from './word-keys'

interface Keys {
  strong: string[]
  weak: string[]
}

/** The pronouns that are written to a noun, the longest first; with the letters that must be left of the word. */
const PRONOUNS: readonly (readonly [string, number])[] = [
  ['هما', 4],
  ['كما', 4],
  ['ها', 3],
  ['هم', 3],
  ['نا', 3],
  ['هن', 4],
  ['كم', 4],
  ['كن', 4],
]

const SUFFIXES = ['تين', 'تان', 'ات', 'ون', 'ين', 'ان', 'وا', 'يه', 'ه', 'ي', 'ا'] as const

/** A stem is never shorter: «وجه», «لغه» stay what they are. */
const SHORTEST = 3

const withoutSuffixes = (word: string): string => {
  let stem = word
  for (;;) {
    const suffix = SUFFIXES.find((end) => stem.endsWith(end) && stem.length - end.length >= SHORTEST)
    if (suffix === undefined) return stem
    stem = stem.slice(0, -suffix.length)
  }
}

const withoutPronoun = (word: string): string | null => {
  const pronoun = PRONOUNS.find(([end, left]) => word.endsWith(end) && word.length - end.length >= left)
  return pronoun ? word.slice(0, -pronoun[0].length) : null
}

/** Without the «ت» that «ة» becomes before a pronoun: «مدرستها» is «مدرست» and «ها». */
const withoutBoundTeh = (word: string): string =>
  word.endsWith('ت') && !word.endsWith('ات') && word.length > SHORTEST ? word.slice(0, -1) : word

/** The keys of a word that carries no prefix any more. */
function stemsOf(word: string): Keys {
  const base = withoutPronoun(word)
  const noun = base === null ? word : base
  const strong = [withoutSuffixes(base === null ? noun : withoutBoundTeh(noun))]
  const singular = BROKEN_PLURALS.get(noun) ?? BROKEN_PLURALS.get(noun.replace(/[هيا]$/, ''))
  if (singular !== undefined) strong.push(withoutSuffixes(singular))
  // «مدرسته» is «مدرسة» and «ه», «ثابتة» ends in the same letters: nothing in the word tells which.
  const weak =
    base === null && word.endsWith('ته') && word.length - 2 >= SHORTEST
      ? [withoutSuffixes(word.slice(0, -2))]
      : []
  return { strong, weak }
}

/** «و» or «ف», a preposition, the article. After «بال», «كال» three letters must be left, else it is a part of the root. */
const ARTICLE = /^([وف]?)(?:(ال)(?=.{2})|(لل)(?=.{2})|([بك]ال)(?=.{3}))(.+)$/

/** What stands behind prefix and article, where the word surely has them. */
function behindArticle(word: string): string | null {
  const match = ARTICLE.exec(word)
  if (!match) return null
  const [, conjunction = '', , lam, , rest = ''] = match
  if (conjunction !== '' && isConjunctionRooted(word)) return null
  if (hasNoArticle(word.slice(conjunction.length))) return null
  // «للجنة» is «لـ» and «اللجنة»: of three «ل» two are written.
  return lam !== undefined && isLamRooted(`ل${rest}`) ? `ل${rest}` : rest
}

/** «أل» and «إل» at the beginning of a word as it was written are no article. */
const HAMZA_FIRST = /^[أإآٱ]/

const writtenWithHamza = (written: string): boolean =>
  HAMZA_FIRST.test(written.normalize('NFKC').replace(/[\p{M}\p{Cf}\u0640]/gu, ''))

/** Prefixes of one letter: each may as well be the first letter of the root, so what is left is a guess. */
function guesses(word: string): string[] {
  const found: string[] = []
  let rest = word
  if (/^[وف]/.test(word) && word.length > SHORTEST && !isConjunctionRooted(word)) {
    rest = word.slice(1)
    found.push(rest)
  }
  const left = rest === word ? 0 : 1
  if (/^[بك]/.test(rest) && rest.length > SHORTEST + 1 + left) found.push(rest.slice(1))
  if (rest.startsWith('ل') && rest.length > SHORTEST + left && !isLamRooted(rest)) found.push(rest.slice(1))
  return found
}

/**
 * The keys under which an Arabic word is found. Two words that share one are taken for the same word.
 *
 * @param word as `normalise` gives it
 * @param written as it stands in the text: a hamza that normalisation drops tells a root from an article
 * @param options.asked for the word of a query: how others may have written it counts too
 */
export function arabicKeys(word: string, written: string, { asked = false } = {}): WordKeys {
  const noun = writtenWithHamza(written) ? null : behindArticle(word)
  const { strong, weak } = stemsOf(noun ?? word)
  const more = noun === null ? guesses(word) : []
  if (asked) {
    const other = noun === null ? behindArticle(word) : word
    if (other !== null) more.push(other)
  }
  for (const form of more) {
    const keys = stemsOf(form)
    weak.push(...keys.strong, ...keys.weak)
  }
  return { strong, weak }
}
