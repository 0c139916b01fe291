import { writtenAt, type Token, type Tokens } from './tokens'

/** Particles before a noun: «و» and «ف» before «ب», «ك» or «ل», and each before the article. */
const PARTICLES = ['', 'و', 'ف', 'ب', 'ك', 'ل', 'وب', 'وك', 'ول', 'فب', 'فك', 'فل']
const ARTICLES = ['ال', 'لل', 'وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'وبال', 'وكال', 'فبال', 'فكال']
/** «س» stands before a verb of the present alone. */
const FUTURE = ['س', 'وس', 'فس']

const PRONOUNS = ['ه', 'ها', 'هم', 'هن', 'هما', 'ك', 'كم', 'كن', 'نا', 'ي']
/** What a word of three letters may take: with more, «حدث» would be found in «حدثت» and «عار» in «عاري» or «عارين». */
const SHORT_PRONOUNS = ['ه', 'ها', 'هم', 'هن', 'هما']
const after = (endings: string[], pronouns: string[]): string[] =>
  endings.flatMap((ending) => pronouns.map((pronoun) => ending + pronoun))

/** Endings that stand with the article: dual, plural, feminine. */
const ENDINGS = ['ات', 'ون', 'ين', 'ان', 'تان', 'تين']
/** Endings of a word without the article: accusative, construct and verbal forms, pronouns after any of them. */
const BARE_ENDINGS = [
  ...['ا', 'و', 'ي', 'ت', 'وا', 'تا', 'تي', 'نا'],
  ...PRONOUNS,
  ...after(['ت', 'ات', 'ا', 'و', 'ي'], PRONOUNS),
]
/** The same for a word that ends in «ة», without it. */
const FEMININE = ['ه', 'ات', 'تان', 'تين']
const BARE_FEMININE = ['تا', 'تي', ...after(['ت', 'ات'], PRONOUNS)]
/** For a word that ends in «ى», without it. */
const BARE_WEAK = [
  'ي',
  ...after(
    ['ا'],
    PRONOUNS.filter((pronoun) => pronoun !== 'ي'),
  ),
]

interface Ending {
  text: string
  /** What is written to the key in the ending's place. */
  mark: '' | 'ة' | 'ى'
  withArticle: boolean
  withShort: boolean
}

function endings(): Map<string, Ending[]> {
  const all = new Map<string, Ending>()
  const add = (texts: string[], mark: Ending['mark'], withArticle: boolean): void => {
    for (const text of texts) {
      const key = `${mark}${text}`
      const withShort = mark !== '' || ['', 'ا', ...SHORT_PRONOUNS].includes(text)
      if (!all.has(key)) all.set(key, { text, mark, withArticle, withShort })
    }
  }
  add(['', ...ENDINGS], '', true)
  add(['ه'], '', true)
  add(BARE_ENDINGS, '', false)
  add(FEMININE, 'ة', true)
  add(BARE_FEMININE, 'ة', false)
  add(['ي'], 'ى', true)
  add(BARE_WEAK, 'ى', false)
  const byLast = new Map<string, Ending[]>()
  for (const ending of all.values()) {
    const last = ending.text.at(-1) ?? ''
    byLast.set(last, [...(byLast.get(last) ?? []), ending])
  }
  return byLast
}

const BY_LAST = endings()

/** Whole words that only look like a particle and a word of three letters: «لجان», committees, is not «ل» and «جانٍ». */
const WHOLE = new Set(['لجان'])

const MOST_LETTERS = 40
const HAMZA = /[أإآٲٳ]/u

interface Start {
  length: number
  hasArticle: boolean
  isFuture: boolean
}

function startsOf(token: Token, tokens: Tokens): Start[] {
  const { text } = token
  const begins = (prefix: string): boolean => text.startsWith(prefix) && text.length - prefix.length >= 2
  const found = PARTICLES.filter(begins).map(({ length }) => ({ length, hasArticle: false, isFuture: false }))
  for (const article of ARTICLES) {
    if (!begins(article)) continue
    // «ألعاب» begins with a letter of its own, not with the article.
    if (article.endsWith('ال') && HAMZA.test(writtenAt(tokens, token.start + article.length - 2))) continue
    found.push({ length: article.length, hasArticle: true, isFuture: false })
  }
  for (const future of FUTURE) {
    if (begins(future) && /[يتنا]/.test(text.charAt(future.length)))
      found.push({ length: future.length, hasArticle: false, isFuture: true })
  }
  return found
}

/**
 * The words that a token of an Arabic text may be a form of, as `arabicKey` writes them: without the particles, the article,
 * and the endings that it may carry. Words of three letters take few endings, or they would be found inside others.
 */
export function arabicReadings(token: Token, tokens: Tokens): string[] {
  const { text } = token
  if (text.length > MOST_LETTERS) return []
  const isFeminine = /ة/u.test(writtenAt(tokens, token.end - 1))
  const candidates = [...(BY_LAST.get('') ?? []), ...(BY_LAST.get(text.at(-1) ?? '') ?? [])].filter(
    (ending) => text.endsWith(ending.text),
  )
  const keys = new Set<string>()
  for (const { length, hasArticle, isFuture } of startsOf(token, tokens)) {
    if (length > 0 && WHOLE.has(text)) continue
    const rest = text.slice(length)
    for (const ending of candidates) {
      const stem = rest.slice(0, rest.length - ending.text.length)
      const letters = stem.length + ending.mark.length
      if (stem.length < 2 || (hasArticle && !ending.withArticle)) continue
      if (letters < 4 && (!ending.withShort || isFuture)) continue
      // «وحشة» is another word than «وحش», and than «وحشه».
      if (ending.text === 'ه' && ending.mark === '' && letters < 4 && (isFeminine || hasArticle)) continue
      keys.add(stem + ending.mark)
    }
  }
  return [...keys]
}

/** Written to the front of a word of a phrase: particles and article together. */
const WRITTEN_TO = /^(?:[وف]?[بك]ال|[وف]?لل|[وف]ال)(?=.{4})/u
const ARTICLE = /^ال(?=.{3})/u

/** The word of a phrase that an editor wrote, in the form in which texts are looked up: without article, its «ة» marked. */
export function arabicKey(token: Token, tokens: Tokens): string {
  const { text, start, end } = token
  const isHamza = (offset: number): boolean => HAMZA.test(writtenAt(tokens, start + offset))
  let [prefix = ''] = WRITTEN_TO.exec(text) ?? []
  if (prefix.endsWith('ال') && isHamza(prefix.length - 2)) prefix = ''
  if (prefix === '' && ARTICLE.test(text) && !isHamza(0)) prefix = 'ال'
  const stem = text.slice(prefix.length)
  const last = writtenAt(tokens, end - 1)
  if (stem.length > 2 && /ة/u.test(last)) return `${stem.slice(0, -1)}ة`
  if (stem.length > 2 && /ى/u.test(last)) return `${stem.slice(0, -1)}ى`
  return stem
}
