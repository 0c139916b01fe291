import { randomUUID } from 'node:crypto'

import type { Locale } from '../../src/body/types'
import type {
  CorrectionContent,
  EditionContent,
  NodeData,
  NodeKind,
  QuoteContent,
} from '../../src/delivery/content'
import {
  adultLine,
  authority,
  childLine,
  desk,
  gazette,
  IDS,
  picture,
  quoteNode,
  salma,
  topic,
} from './node-fixtures'

export * from './node-fixtures'

export interface Queryable {
  query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
}

const WORDS = {
  ar: {
    slug: 'تحذير-من-جماعات-إلكترونية',
    headline: 'تحذير من جماعات تستدرج الأطفال عبر الإنترنت',
    standfirst: 'هيئة رقابية تقول إن البلاغات ارتفعت وتدعو المنصات إلى التحرك',
    quote: 'على المنصات أن تتحرك اليوم، لا بعد أن يقع الضرر.',
    role: 'المديرة العامة',
    paragraph: 'قالت الهيئة إن البلاغات ارتفعت خلال عامين.',
    gloss: null,
    heading: 'من يساعدكم',
    correction: 'صُحّح عدد البلاغات.',
    place: 'لندن',
  },
  en: {
    slug: 'groups-luring-children',
    headline: 'Warning over groups that groom children online',
    standfirst: 'A regulator says reports have risen and calls on platforms to act',
    quote: 'Platforms must act today, not once the harm is done.',
    role: 'Director general',
    paragraph: 'Reports rose within two years, the authority said.',
    gloss: null,
    heading: 'Who can help',
    correction: 'The number of reports was corrected.',
    place: 'London',
  },
} as const

export const SLUG: Readonly<Record<Locale, string>> = { ar: WORDS.ar.slug, en: WORDS.en.slug }

export function quoteContent(locale: Locale): QuoteContent {
  return {
    id: IDS.quote,
    form: 'direct',
    text: WORDS[locale].quote,
    language: locale,
    original: { text: WORDS.en.quote, language: 'en' },
    translation: locale === 'ar' ? { translator: 'نور حداد', basis: 'original', official: false } : null,
    speaker: {
      kind: 'person',
      node: `person:${IDS.salma}`,
      role: WORDS[locale].role,
      organisation: `source:${IDS.authority}`,
    },
    saidOn: '2026-03-24',
    primary: { document: IDS.report, locator: '14' },
    reportedBy: [IDS.article],
    verification: { status: 'verified_verbatim', method: 'readPrimary', at: '2026-03-25T08:00:00.000Z' },
  }
}

/** A whole edition; what a test is about is given in `changes`. */
export function editionContent(locale: Locale, changes: Partial<EditionContent> = {}): EditionContent {
  const words = WORDS[locale]
  return {
    headline: words.headline,
    standfirst: words.standfirst,
    contentNote: null,
    byline: locale === 'ar' ? 'مكتب الويب' : 'Web Desk',
    authors: [],
    dateline: { place: words.place, date: '2026-03-25' },
    seo: { title: null, description: null },
    social: { title: null, description: null },
    sensitivity: ['childSexualAbuse'],
    hideAdverts: true,
    translation: locale === 'ar' ? { from: 'en', translator: 'نور حداد' } : null,
    body: [
      { type: 'paragraph', children: [{ type: 'text', text: words.paragraph }] },
      { type: 'quote', quote: IDS.quote },
      { type: 'media', media: IDS.picture },
      { type: 'helplines', helplines: [IDS.childLine], heading: words.heading },
    ],
    quotes: [quoteContent(locale)],
    documents: [
      {
        id: IDS.report,
        kind: 'report',
        title: 'Online groups: an assessment',
        language: 'en',
        gloss: words.gloss,
        publisher: `source:${IDS.authority}`,
        url: 'https://dcsa.example/assessment',
        publishedOn: '2026-03-24',
        edition: null,
        located: true,
        captured: { at: '2026-03-24T12:00:00.000Z', sha256: 'ab'.repeat(32) },
      },
      {
        id: IDS.article,
        kind: 'article',
        title: 'Regulator warns platforms',
        language: 'en',
        gloss: null,
        publisher: `source:${IDS.gazette}`,
        url: 'https://gazette.example/regulator-warns',
        publishedOn: '2026-03-25',
        edition: null,
        located: true,
        captured: null,
      },
    ],
    desk: `desk:${IDS.desk}`,
    topics: [`topic:${IDS.topic}`],
    sources: [`source:${IDS.authority}`, `source:${IDS.gazette}`],
    helplines: [`helpline:${IDS.childLine}`, `helpline:${IDS.adultLine}`],
    leadMedia: `media:${IDS.picture}`,
    ...changes,
  }
}

export const REFS: readonly string[] = [
  `desk:${IDS.desk}`,
  `topic:${IDS.topic}`,
  `source:${IDS.authority}`,
  `source:${IDS.gazette}`,
  `person:${IDS.salma}`,
  `helpline:${IDS.childLine}`,
  `helpline:${IDS.adultLine}`,
  `quote:${IDS.quote}`,
  `document:${IDS.report}`,
  `document:${IDS.article}`,
  `media:${IDS.picture}`,
]

export interface EditionRow {
  article: string
  locale: Locale
  number?: number
  slug?: string
  firstPublishedAt?: string
  publishedAt?: string
  content?: Partial<EditionContent>
  corrections?: CorrectionContent[]
  refs?: readonly string[]
}

/** Publishes an edition as the act does: edition, slug, present state, change, notice. */
export async function publish(database: Queryable, row: EditionRow): Promise<void> {
  const content = editionContent(row.locale, row.content)
  const slug = row.slug ?? WORDS[row.locale].slug
  const number = row.number ?? 1
  const first = row.firstPublishedAt ?? '2026-03-25T10:00:00Z'
  const at = row.publishedAt ?? first
  await database.query(
    `insert into delivery.editions (article, locale, number, slug, first_published_at, published_at, drafted_at,
       content, sha256, corrections) values ($1, $2, $3, $4, $5, $6, $6, $7, 'none', $8)`,
    [
      row.article,
      row.locale,
      number,
      slug,
      first,
      at,
      JSON.stringify(content),
      JSON.stringify(row.corrections ?? []),
    ],
  )
  await database.query(
    `insert into delivery.slugs (locale, slug, article) values ($1, $2, $3) on conflict do nothing`,
    [row.locale, slug, row.article],
  )
  await database.query(
    `insert into delivery.stories (article, locale, state, number, slug, first_published_at, published_at, headline,
       standfirst, refs) values ($1, $2, 'live', $3, $4, $5, $6, $7, $8, $9)
     on conflict (article, locale) do update set state = 'live', number = excluded.number, slug = excluded.slug,
       published_at = excluded.published_at, headline = excluded.headline, standfirst = excluded.standfirst,
       refs = excluded.refs, notice = null, withdrawn_at = null`,
    [
      row.article,
      row.locale,
      number,
      slug,
      first,
      at,
      content.headline,
      content.standfirst,
      row.refs ?? REFS,
    ],
  )
  await announce(database, {
    kind: 'edition.published',
    locale: row.locale,
    article: row.article,
    edition: number,
    slug,
  })
}

export async function withdraw(
  database: Queryable,
  article: string,
  locale: Locale,
  state: 'unpublished' | 'recalled',
  notice: string | null = null,
): Promise<void> {
  await database.query(
    `update delivery.stories set state = $3, notice = $4, withdrawn_at = '2026-04-01T12:00:00Z'
     where article = $1 and locale = $2`,
    [article, locale, state, notice],
  )
  await announce(database, { kind: 'edition.withdrawn', locale, article })
}

export async function putNode<Kind extends NodeKind>(
  database: Queryable,
  kind: Kind,
  id: string,
  data: NodeData[Kind],
): Promise<void> {
  await database.query(
    `insert into delivery.nodes (kind, id, version, data, changed_at) values ($1, $2, 1, $3, now())
     on conflict (kind, id) do update set version = nodes.version + 1, data = excluded.data`,
    [kind, id, JSON.stringify(data)],
  )
  await announce(database, { kind: 'node.changed', node: `${kind}:${id}` })
}

/** Every node that the fixture story refers to. */
export async function putAllNodes(database: Queryable): Promise<void> {
  await putNode(database, 'desk', IDS.desk, desk())
  await putNode(database, 'topic', IDS.topic, topic())
  await putNode(database, 'source', IDS.authority, authority())
  await putNode(database, 'source', IDS.gazette, gazette())
  await putNode(database, 'person', IDS.salma, salma())
  await putNode(database, 'helpline', IDS.childLine, childLine())
  await putNode(database, 'helpline', IDS.adultLine, adultLine())
  await putNode(database, 'quote', IDS.quote, quoteNode('verified_verbatim'))
  await putNode(database, 'media', IDS.picture, picture())
}

interface Change {
  kind: string
  locale?: Locale
  article?: string
  edition?: number
  slug?: string
  node?: string
}

async function announce(database: Queryable, change: Change): Promise<void> {
  await database.query(
    `with change as (
       insert into delivery.changes (kind, locale, article, edition, slug, node)
       values ($1, $2, $3, $4, $5, $6) returning id
     ) select pg_notify('amana_changes', ($7::jsonb || jsonb_build_object('id', id::text))::text) from change`,
    [
      change.kind,
      change.locale ?? null,
      change.article ?? null,
      change.edition ?? null,
      change.slug ?? null,
      change.node ?? null,
      JSON.stringify(change),
    ],
  )
}

export const newId = (): string => randomUUID()
