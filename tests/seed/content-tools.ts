import { renderingOf } from '../../src/attribution/rendering'
import { articles } from '../../src/seed/content/articles'
import { captures } from '../../src/seed/content/captures'
import { deskPolicy } from '../../src/seed/content/desk-policy'
import { desks } from '../../src/seed/content/desks'
import { documents } from '../../src/seed/content/documents'
import { helplines } from '../../src/seed/content/helplines'
import { houseStyle } from '../../src/seed/content/house-style'
import { media } from '../../src/seed/content/media'
import { people } from '../../src/seed/content/people'
import { publication } from '../../src/seed/content/publication'
import { quotes } from '../../src/seed/content/quotes'
import { sources } from '../../src/seed/content/sources'
import { topics } from '../../src/seed/content/topics'
import type {
  ArticleEntry,
  ArticleLocaleData,
  LocaleCode,
  QuoteData,
  Ref,
} from '../../src/seed/content/types'
import { users } from '../../src/seed/content/users'

/** In the order in which the loader makes them. */
export const collections = {
  users,
  desks,
  topics,
  sources,
  documents,
  captures,
  people,
  helplines,
  media,
  quotes,
  articles,
}
export const globals = { houseStyle, deskPolicy, publication }
export const LOCALES: LocaleCode[] = ['ar', 'en']
export const ARABIC = /\p{Script=Arabic}/u

export interface Visited {
  path: string
  value: unknown
}

/** Every value inside a value, with its path. */
export function walk(value: unknown, path = ''): Visited[] {
  const inside =
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, part]) => walk(part, path ? `${path}.${key}` : key))
      : []
  return [{ path, value }, ...inside]
}

export const isRef = (value: unknown): value is Ref =>
  value !== null && typeof value === 'object' && typeof (value as Ref).$ref === 'string'

export const refsIn = (value: unknown, collection = ''): string[] =>
  walk(value)
    .map((visited) => visited.value)
    .filter(isRef)
    .map(({ $ref }) => $ref)
    .filter(($ref) => $ref.startsWith(collection))

export const stringsIn = (value: unknown): string[] =>
  walk(value).flatMap((visited) => (typeof visited.value === 'string' ? [visited.value] : []))

/** The texts of one edition that a reader sees, without quotes, which stand in their own records. */
export const textsOf = (edition: ArticleLocaleData): string[] => [
  ...[edition.headline, edition.standfirst, edition.contentNote ?? ''],
  ...stringsIn(edition.seo),
  ...stringsIn(edition.social),
  ...walk(edition.body)
    .filter(({ path }) => /\.(?:text|title|heading)$/.test(path))
    .flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
]

export const blocksOf = (edition: ArticleLocaleData, type: string): Record<string, unknown>[] =>
  walk(edition.body)
    .map(({ value }) => value as Record<string, unknown> | null)
    .filter((value) => value?.blockType === type) as Record<string, unknown>[]

export const editionsOf = (article: ArticleEntry): { locale: LocaleCode; edition: ArticleLocaleData }[] =>
  LOCALES.flatMap((locale) => {
    const edition = article.locales[locale]
    return edition ? [{ locale, edition }] : []
  })

export const editions = articles.flatMap((article) =>
  editionsOf(article).map((entry) => ({ key: article.key, article, ...entry })),
)
export const publishable = editions.filter(({ article }) => article.plan.kind !== 'none')

export const byKey = <Found extends { key: string }>(list: Found[], key: string): Found => {
  const found = list.find((entry) => entry.key === key)
  if (!found) throw new Error(`There is no ${key}`)
  return found
}
export const refered = <Found extends { key: string }>(list: Found[], $ref: string): Found =>
  byKey(list, $ref.split('/')[1] ?? '')

export const main = byKey(articles, 'main-story')
export const mainAr = main.locales.ar as ArticleLocaleData
export const mainEn = main.locales.en as ArticleLocaleData
export const isTraining = ({ key }: { key: string }): boolean => key.startsWith('training-')
export const realQuotes = quotes.filter((entry) => !isTraining(entry))

/** The words of a quote as an edition in this language shows them. */
export const wordsOf = (data: QuoteData, locale: LocaleCode): string => renderingOf(data, locale)?.text ?? ''
