import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'

import { writeSearchRows } from '../../src/acts/put-search-rows'
import type { Locale } from '../../src/body/types'
import { storyAddress, type TestDesk } from './desk'
import { IDS, publish, SLUG } from './fixtures'
import { fill, textAt } from './formats/stories'

/** A desk whose every answer is the same at every run. */
export async function fillForExamples(desk: TestDesk): Promise<void> {
  await fill(desk)
  const article = '70000000-0000-4000-8000-000000000001'
  const notes = { ar: 'صُحّح عدد البلاغات.', en: 'The number of reports was corrected.' }
  for (const locale of ['ar', 'en'] as const)
    await publish(desk.admin, {
      article,
      locale,
      number: 2,
      publishedAt: '2026-03-26T09:00:00Z',
      corrections: [{ kind: 'correction', at: '2026-03-26T09:00:00.000Z', note: notes[locale], edition: 2 }],
    })
  const db = drizzle(desk.admin)
  const run = async <Row>(query: Parameters<typeof db.execute>[0]) => (await db.execute(query)).rows as Row[]
  await writeSearchRows(run as Parameters<typeof writeSearchRows>[0], [
    { article, locale: 'ar' },
    { article, locale: 'en' },
  ])
  // The hour at which the rows before these were written is that of the test.
  await desk.admin.query(
    `insert into delivery.changes (at, kind, locale, article, edition, slug, node) values
       ('2026-03-26T09:00:00Z', 'edition.corrected', 'en', $1, 2, $2, null),
       ('2026-03-26T09:30:00Z', 'node.changed', null, null, null, null, $3)`,
    [article, SLUG.en, `helpline:${IDS.childLine}`],
  )
}

const NAMES: Readonly<Record<Locale, string>> = { ar: 'العربية', en: 'English' }
const WORD: Readonly<Record<Locale, string>> = { ar: 'المنصات', en: 'platforms' }

/** By operation: the address in one language. */
const IN_BOTH: Readonly<Record<string, (locale: Locale) => string>> = {
  listStories: (locale) => `/v1/${locale}/articles?limit=1`,
  getStory: (locale) => storyAddress(locale, SLUG[locale]),
  getStoryText: (locale) => `${storyAddress(locale, SLUG[locale])}.txt`,
  search: (locale) => `/v1/${locale}/search?q=${encodeURIComponent(WORD[locale])}`,
  listHelplines: (locale) => `/v1/${locale}/helplines?audience=child`,
  getQuote: (locale) => `/v1/${locale}/quotes/${IDS.quote}`,
  listSources: (locale) => `/v1/${locale}/sources`,
  getSource: (locale) => `/v1/${locale}/sources/dcsa`,
  getPerson: (locale) => `/v1/${locale}/people/salma-al-khatib`,
  listTopics: (locale) => `/v1/${locale}/topics`,
}

const ONCE: Readonly<Record<string, string>> = {
  getStoryJsonLd: `${storyAddress('en', SLUG.en)}.jsonld`,
  getStoryNinjs: `${storyAddress('en', SLUG.en)}.ninjs.json`,
  getJsonFeed: '/v1/en/feed.json',
  listChanges: '/v1/changes?since=12',
  getHealth: '/healthz',
  getReadiness: '/readyz',
}

export type Examples = Record<string, Record<string, unknown>>

/** What the desk answers, by operation and by the name of the example. */
export async function examplesOf(desk: TestDesk): Promise<Examples> {
  const read = async (address: string): Promise<unknown> => {
    const text = await textAt(desk, address)
    return address.endsWith('.txt') ? text : JSON.parse(text)
  }
  const examples: Examples = {}
  for (const [id, addressIn] of Object.entries(IN_BOTH))
    examples[id] = {
      [NAMES.en]: await read(addressIn('en')),
      [NAMES.ar]: await read(addressIn('ar')),
    }
  for (const [id, address] of Object.entries(ONCE)) examples[id] = { Example: await read(address) }
  const { items } = examples.listChanges?.Example as { items: { id: string }[] }
  const events = items.map((change) => `id: ${change.id}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`)
  examples.followChanges = { Example: ['retry: 2000\n\n', ...events].join('') }
  return examples
}
