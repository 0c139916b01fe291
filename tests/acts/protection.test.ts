import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openDesk, type TestDesk } from '../support/desk'
import { paragraph, quoteBlock, tree } from '../support/lexical'
import { make, makeRecords, type Records } from '../support/records'
import { protectionDesk } from './protection-desk'
import { publishAnyway } from './publish-anyway'
import { countRows, makeVerifiedQuote, untilStatus } from './story'

/** What becomes of live editions when somebody they name, or tell of, is protected. */
describe('a person who is protected', () => {
  let desk: TestDesk
  let records: Records
  const { mark, person, story, live, protect, stateOf, audit } = protectionDesk(() => ({ desk, records }))

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterAll(() => desk.close())

  const status = async (slug: string, locale = 'en'): Promise<number> =>
    (await desk.anyone.get(`/v1/${locale}/articles/${slug}`)).status

  it('goes out of every language whose prose names them, within a second, and leaves no name behind', async () => {
    const id = await person({ ar: 'نوال الصافي', en: 'Nawal Safi' })
    const slug = mark()
    const article = await live(slug, 'A neighbour, Nawal Safi, saw it.', { ar: 'رأته جارتها نَوال الصّافي.' })
    expect([await status(slug), await status(slug, 'ar')]).toEqual([200, 200])

    await protect(id)
    const saved = Date.now()
    expect((await untilStatus(() => desk.anyone.get(`/v1/en/articles/${slug}`), 410)).status).toBe(410)
    expect((await untilStatus(() => desk.anyone.get(`/v1/ar/articles/${slug}`), 410)).status).toBe(410)
    expect(Date.now() - saved).toBeLessThan(1000)

    for (const locale of ['en', 'ar']) {
      expect(await stateOf(article, locale)).toBe('unpublished')
      const { body, text } = await desk.anyone.get(`/v1/${locale}/articles/${slug}`)
      expect(`${JSON.stringify(body)}${text}`).not.toMatch(/Nawal|Safi|نوال|الصافي/)
    }
    const search = await desk.anyone.get('/v1/en/search?q=neighbour')
    expect(JSON.stringify(search.body)).not.toContain(slug)

    const entries = await audit('edition.takedown', article)
    expect(entries.map(({ locale }) => locale).sort()).toEqual(['ar', 'en'])
    for (const { detail, actor_label } of entries) {
      expect(detail.reason).toBe('names a person who is now protected')
      expect(actor_label).toBe('safeguarding@desk.test')
      expect(JSON.stringify(detail)).not.toMatch(/Nawal|نوال/)
    }
    const { rows } = await desk.pool.query(
      `select kind, locale from delivery.changes where article = $1 and kind = 'edition.withdrawn' order by locale`,
      [article],
    )
    expect(rows).toEqual([
      { kind: 'edition.withdrawn', locale: 'ar' },
      { kind: 'edition.withdrawn', locale: 'en' },
    ])
    const kept = await desk.pool.query(
      `select (select count(*)::int from newsroom.live_words where article = $1) as words,
              (select count(*)::int from delivery.search where article = $1) as search`,
      [article],
    )
    expect(kept.rows[0]).toEqual({ words: 0, search: 0 })

    const { body } = await desk.people.editor
      .post(`/api/articles/${article}/publish`, { locale: 'en' })
      .expect(422)
    expect(body.findings.map(({ rule }: { rule: string }) => rule)).toContain('protected-named')
  })

  it('stays in a story that only quotes them, which shows the pseudonym', async () => {
    const id = await person(
      { ar: 'هالة الديب', en: 'Hala Deeb' },
      { roles: [{ title: { ar: 'باحثة', en: 'researcher' }, from: '2024' }] },
    )
    const quoting = mark()
    const naming = mark()
    const quote = await makeVerifiedQuote(desk, records, { person: id })
    const article = await live(quoting, '', { quote })
    await live(naming, 'Hala Deeb wrote it.')
    const before = await desk.anyone.get(`/v1/en/articles/${quoting}`).expect(200)
    expect(JSON.stringify(before.body)).toContain('Hala Deeb')

    await protect(id, { pseudonym: { ar: 'نور', en: 'Noor' } })
    expect((await untilStatus(() => desk.anyone.get(`/v1/en/articles/${naming}`), 410)).status).toBe(410)
    const { body } = await desk.anyone.get(`/v1/en/articles/${quoting}`).expect(200)
    expect(JSON.stringify(body)).not.toContain('Deeb')
    expect(JSON.stringify(body)).toContain('Noor')
    expect(await stateOf(article)).toBe('live')
  })

  it('is found wherever an edition says it: headline, search texts, address, topic, byline, with particles and joined', async () => {
    const topic = await make(desk.people.admin, 'topics', {
      name: { ar: 'قضية عبد الرحمن الطويل', en: 'The Abdulrahman Tawil case' },
      slug: mark(),
    })
    const places: [string, object, string?][] = [
      ['The review.', { headline: 'Tarek Banna acts' }],
      ['The review.', { standfirst: 'What Tarek Banna’s school says.' }],
      ['The review.', { contentNote: 'About Tarek Banna.' }],
      ['The review.', { byline: 'TAREK BANNA' }],
      ['The review.', { seo: { title: 'Tarek Banna' } }],
      ['The review.', { seo: { description: 'Tarek Banna' } }],
      ['The review.', { social: { title: 'Tarek Banna' } }],
      ['The review.', { social: { description: '#TarekBanna' } }],
      ['The review.', { slug: `tarek-banna-${mark()}` }],
      ['The review.', { topics: [topic] }],
      ['The review.', {}, 'وقال لعبدالرحمن الطويل إنه رآه.'],
      ['The review.', {}, 'عاد وعبــد الرحمـٰن الطويل معه.'],
    ]
    const stories: [string, string][] = []
    for (const [en, more, ar] of places) {
      const slug = mark()
      const article = await live(slug, en, { ...more, ...(ar ? { ar } : {}) })
      stories.push([article, ar ? 'ar' : 'en'])
    }
    const other = await live(mark(), 'Tarek spoke. Banna listened. The end of Tarek.', {
      standfirst: 'A story of Tarek',
      contentNote: 'Banna is a builder',
    })
    const id = await person(
      { ar: 'عبد الرحمن الطويل', en: 'Tarek Banna' },
      { aliases: [{ text: 'Abdulrahman Tawil' }, { text: 'Tarek' }] },
    )
    await protect(id)
    for (const [article, locale] of stories) expect(await stateOf(article, locale)).toBe('unpublished')
    expect(await stateOf(other)).toBe('live')
  })

  it('takes away what names them by one word only where the story quotes them', async () => {
    const id = await person(
      { en: 'Yara', ar: 'يارا' },
      { roles: [{ title: { ar: 'شاهدة', en: 'witness' }, from: '2024' }] },
    )
    const quote = await makeVerifiedQuote(desk, records, { person: id })
    const quoting = await story(mark(), tree(paragraph('Yara said so.'), quoteBlock(quote)))
    await publishAnyway(desk, quoting)
    const other = await live(mark(), 'A ship called Yara sailed.')
    await protect(id)
    expect([await stateOf(quoting), await stateOf(other)]).toEqual(['unpublished', 'live'])
  })

  it('is looked for again when the record gets another name, whoever adds it, and not when nothing of it changes', async () => {
    const id = await person({ en: 'Pseudonym Only' }, { protection: { level: 'courtOrder' } })
    const first = await live(mark(), 'They met Ruba Sakka there.')
    const second = await live(mark(), 'They met Ruba Hanna there.')
    await desk.people.reporter.patch(`/api/people/${id}`, { aliases: [{ text: 'Ruba Sakka' }] }).expect(200)
    expect([await stateOf(first), await stateOf(second)]).toEqual(['unpublished', 'live'])
    await desk.people.safeguarding.patch(`/api/people/${id}`, { legalName: 'Ruba Hanna' }).expect(200)
    expect(await stateOf(second)).toBe('unpublished')

    const before = await countRows(desk)
    await desk.people.reporter.patch(`/api/people/${id}`, { birthYear: 1990 }).expect(200)
    const { 'delivery.changes': changes, 'newsroom.audit': log } = await countRows(desk)
    expect([changes, log]).toEqual([before['delivery.changes'], before['newsroom.audit']])
  })

  it('is protected at the first save where a record begins so, and a schedule of the story is called off', async () => {
    const article = await live(mark(), 'They met Dima Rihani there.')
    await desk.people.reporter
      .patch(`/api/articles/${article}?locale=en&draft=true`, { standfirst: 'Another one.' })
      .expect(200)
    await desk.people.editor
      .post(`/api/articles/${article}/schedule`, {
        locale: 'en',
        at: new Date(Date.now() + 3_600_000).toISOString(),
        zone: 'Europe/London',
      })
      .expect(200)
    await make(desk.people.reporter, 'people', { name: { en: 'Dima Rihani' }, kind: 'child' })
    expect(await stateOf(article)).toBe('unpublished')
    const { rows } = await desk.pool.query('select state from newsroom.schedules where article = $1', [
      article,
    ])
    expect(rows).toEqual([{ state: 'cancelled' }])
  })

  it('leaves everything as it was when the save fails at its end', async () => {
    const article = await live(mark(), 'They met Basil Anton there.')
    const id = await person({ en: 'Basil Anton' })
    const before = await countRows(desk)
    await desk.pool.query(
      `create function newsroom.fail_test() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
       create trigger fail_test before insert on delivery.changes execute function newsroom.fail_test()`,
    )
    try {
      await desk.people.safeguarding
        .patch(`/api/people/${id}`, { protection: { level: 'legalLifelong' } })
        .expect(500)
    } finally {
      await desk.pool.query('drop function newsroom.fail_test cascade')
    }
    expect(await countRows(desk)).toEqual(before)
    expect(await stateOf(article)).toBe('live')
    await protect(id)
    expect(await stateOf(article)).toBe('unpublished')
  })
})
