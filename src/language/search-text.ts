import type { Locale } from '../body/types'
import { normalise } from './normalise'

/**
 * «و» or «ف» before the article: PostgreSQL's Arabic stemmer keeps it («والوكالة» would not be found by «الوكالة»).
 * At least two letters must follow, or the article would be a part of the root.
 */
const CONJUNCTION = /(?<!\p{L})[وف](?=ال\p{L}{2,}|لل\p{L}{2,})/gu

/** «والد», «والدة», «والدان» and their possessive forms: parents, not «و» and an article. */
const PARENT = /^والد(?:ي|ا|ه|ت|ين|ان|تين|تان|ات)?(?:ه|ها|هم|هن|هما|ك|كم|نا|ي)?(?!\p{L})/u

const withoutConjunctions = (text: string): string =>
  text.replace(CONJUNCTION, (letter, offset: number) =>
    PARENT.test(text.slice(offset, offset + 16)) ? letter : '',
  )

const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu

/** «é» and «e» are one letter for a search; Arabic has lost its marks already. */
const withoutLatinMarks = (text: string): string =>
  text.normalize('NFD').replace(LATIN_MARKS, '$1').normalize('NFC')

/**
 * The text that full-text search indexes and the text that a query is made of: both go through here, then
 * through PostgreSQL's `arabic` or `english` configuration.
 */
export const searchText = (text: string, locale: Locale): string => {
  const plain = withoutLatinMarks(normalise(text).text)
  return locale === 'ar' ? withoutConjunctions(plain) : plain
}
