import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { backfillLiveWords } from '../../src/acts/backfill/live-words'
import { keptTexts } from '../../src/acts/live-texts'
import type { Finding } from '../../src/preflight/types'
import { openDesk, type TestDesk } from '../support/desk'
import { paragraph, tree } from '../support/lexical'
import { makeRecords, type Records } from '../support/records'
import { protectionDesk } from './protection-desk'
import { makeVerifiedQuote } from './story'

/** What live editions tell together of somebody who is protected. */
describe('the identity of a person who is protected', () => {
  let desk: TestDesk
  let records: Records
  const { mark, person, story, live, protect, stateOf, audit } = protectionDesk(() => ({ desk, records }))

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterAll(() => desk.close())

  const identifying = async (id: string): Promise<[string, string][]> =>
    (
      await desk.pool.query(
        'select article, locale from newsroom.identifying where person = $1 order by article, locale, identifier',
        [id],
      )
    ).rows.map(({ article, locale }) => [article, locale])

  const attribute = (kind: string, ...texts: string[]) => ({
    kind,
    spellings: texts.map((text) => ({ text })),
  })

  /** Every finding of the rule on the newest draft. */
  const jigsaw = async (article: string, locale: 'ar' | 'en' = 'en'): Promise<Finding[]> => {
    const { body } = await desk.people.editor
      .get(`/api/articles/${article}/preflight?locale=${locale}`)
      .expect(200)
    return (body.findings as Finding[]).filter(({ rule }) => rule === 'identity-jigsaw')
  }

  it('is not put together from three stories: two that are live block the third', async () => {
    const id = await person(
      { en: 'Jigsaw One' },
      {
        protection: {
          level: 'legalLifelong',
          identifiers: [
            attribute('school', 'Hillgate Academy', 'أكاديمية هيلغيت'),
            attribute('club', 'Otters swimming club', 'نادي القضاعة'),
            attribute('street', 'Larch Row'),
          ],
        },
      },
    )
    const first = await live(mark(), 'It began at Hillgate Academy.')
    const second = await live(mark(), 'The Otters swimming club closed.', { ar: 'أُغلق نادي القضاعة.' })
    expect((await identifying(id)).sort()).toEqual(
      (
        [
          [first, 'en'],
          [second, 'ar'],
          [second, 'en'],
        ] as [string, string][]
      ).sort(),
    )
    const third = await story(mark(), 'Police went to Larch Row.')
    expect((await jigsaw(third)).map(({ range, subject }) => [range?.text, subject?.id])).toEqual([
      ['Larch Row', id],
    ])
    const { body } = await desk.people.editor
      .post(`/api/articles/${third}/publish`, { locale: 'en' })
      .expect(422)
    expect(JSON.stringify(body)).not.toMatch(/Jigsaw One|Hillgate|Otters/)
    expect(await jigsaw(first)).toEqual([])

    await desk.people.editor
      .post(`/api/articles/${second}/withdraw`, { locale: 'en', kind: 'unpublished', reason: 'x' })
      .expect(200)
    expect(await jigsaw(third)).toHaveLength(1)
    await desk.people.editor
      .post(`/api/articles/${second}/withdraw`, { locale: 'ar', kind: 'unpublished', reason: 'x' })
      .expect(200)
    expect(await identifying(id)).toEqual([[first, 'en']])
    expect(await jigsaw(third)).toEqual([])
  })

  it('does not count the edition of the same language twice, and counts the other language', async () => {
    await person(
      { en: 'Jigsaw Two' },
      {
        protection: {
          level: 'courtOrder',
          identifiers: [
            attribute('school', 'Moorend School', 'مدرسة مورند'),
            attribute('club', 'Moorend Rowers'),
            attribute('street', 'Moorend Lane'),
          ],
        },
      },
    )
    const article = await live(mark(), 'Moorend School and the Moorend Rowers.')
    expect(await jigsaw(article)).toEqual([])
    await desk.people.reporter
      .patch(`/api/articles/${article}?locale=en&draft=true`, { body: tree(paragraph('Moorend Lane.')) })
      .expect(200)
    expect(await jigsaw(article)).toEqual([])
    await desk.people.reporter
      .patch(`/api/articles/${article}?locale=ar&draft=true`, {
        headline: 'عنوان',
        slug: mark(),
        body: tree(paragraph('قرب Moorend Lane.')),
      })
      .expect(200)
    expect((await jigsaw(article, 'ar')).map(({ range }) => range?.text)).toEqual(['Moorend Lane'])
  })

  it('is recorded as exposed where live editions already say too much, which stay', async () => {
    const first = await live(mark(), 'It began at Fernley School, in Fernley Street.')
    const second = await live(mark(), 'The Fernley Divers met.')
    const id = await person({ en: 'Jigsaw Three' })
    await protect(id, {
      identifiers: [
        attribute('school', 'Fernley School'),
        attribute('club', 'Fernley Divers'),
        attribute('street', 'Fernley Street'),
      ],
    })
    expect([await stateOf(first), await stateOf(second)]).toEqual(['live', 'live'])
    const [entry] = await audit('person.exposed', id)
    expect(entry?.detail).toEqual({
      kinds: 3,
      limit: 3,
      editions: [first, second].sort().map((article) => ({ article, locale: 'en' })),
    })
    expect(await identifying(id)).toHaveLength(3)

    await desk.people.safeguarding
      .patch(`/api/people/${id}`, {
        protection: { level: 'legalLifelong', identifiers: [attribute('club', 'Fernley Divers')] },
      })
      .expect(200)
    expect(await identifying(id)).toEqual([[second, 'en']])
    expect(await audit('person.exposed', id)).toHaveLength(1)
    await desk.people.safeguarding.patch(`/api/people/${id}`, { protection: { level: 'none' } }).expect(200)
    expect(await identifying(id)).toEqual([])
  })

  it('is found by an attribute of one or two letters as a whole word', async () => {
    const yes = await live(mark(), 'The boy came from Ur, and Jo’s friend from there.')
    await live(mark(), 'Jonas saw your turn.')
    const id = await person({ en: 'Jigsaw Four' })
    await protect(id, { identifiers: [attribute('relation', 'Jo', 'جو'), attribute('place', 'Ur')] })
    expect(await identifying(id)).toEqual([
      [yes, 'en'],
      [yes, 'en'],
    ])
  })

  it('leaves nothing counted once the record is deleted', async () => {
    await live(mark(), 'Then to Oakshott Park.')
    const id = await person(
      { en: 'Jigsaw Five' },
      { protection: { level: 'onRequest', identifiers: [attribute('place', 'Oakshott Park')] } },
    )
    expect(await identifying(id)).toHaveLength(1)
    await desk.people.admin.delete(`/api/people/${id}`).expect(200)
    expect(await identifying(id)).toEqual([])
  })

  it('finds the same words in what was published before the table was, by the backfill', async () => {
    const quote = await makeVerifiedQuote(desk, records)
    await live(mark(), '', { quote, ar: 'نصّ القصّة.', topics: [records.topic] })
    const all = async () =>
      (await desk.pool.query('select article, locale, words from newsroom.live_words order by 1, 2')).rows
    const before = await all()
    expect(before.length).toBeGreaterThan(3)
    for (const { words } of before) {
      expect(words).toMatch(/^ \S.*\S $/su)
      expect(words).not.toMatch(/ {2}/)
      expect(keptTexts(words).length).toBeGreaterThan(2)
    }
    await desk.pool.query('delete from newsroom.live_words')
    const db = (desk.payload.db as unknown as { drizzle: Parameters<typeof backfillLiveWords>[0] }).drizzle
    expect(await backfillLiveWords(db)).toBe(before.length)
    expect(await all()).toEqual(before)
    expect(await backfillLiveWords(db)).toBe(before.length)
  })
})
