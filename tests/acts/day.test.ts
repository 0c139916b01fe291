import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openDesk, type TestDesk } from '../support/desk'
import { heading, paragraph, quoteBlock, block, tree } from '../support/lexical'
import { make, makeRecords, quoteData, type Records } from '../support/records'

import { approveRenditions } from './story'

/** A word that stands only in the English draft: wherever it can be read by the public, the draft has leaked. */
const CANARY = 'marigold'

describe('a day at the desk, over HTTP', () => {
  let desk: TestDesk
  let records: Records
  let quote: string
  let article: string
  const arabicSlug = 'المنصات-والأطفال'
  const arabicPath = `/v1/ar/articles/${encodeURIComponent(arabicSlug)}`
  const englishPath = '/v1/en/articles/platforms-and-children'

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterAll(() => desk.close())

  it('lets the reporter draft the story in Arabic with a quote that is a record', async () => {
    quote = await make(desk.people.reporter, 'quotes', quoteData(records))
    article = await make(
      desk.people.reporter,
      'articles',
      {
        headline: 'هيئة المنصات تطالب بحماية الأطفال قبل وقوع الضرر',
        standfirst: 'رئيسة الهيئة تعرض المراجعة السنوية وتدعو الشركات إلى التحرك.',
        slug: arabicSlug,
        body: tree(
          paragraph('عرضت هيئة المنصات مراجعتها السنوية لسلامة الأطفال على الإنترنت.'),
          quoteBlock(quote),
          heading('أين تجد المساعدة'),
          block('helplines', { helplines: [records.helpline] }),
        ),
        desk: records.desk,
        topics: [records.topic],
        documents: [records.report],
      },
      '?locale=ar&draft=true',
    )
    const { body } = await desk.people.reporter.get(`/api/articles/${article}?locale=ar&draft=true&depth=0`)
    expect(body.headline).toContain('هيئة المنصات')
    expect(body._status).toBe('draft')
  })

  it('lets the editor add the English text without touching the Arabic', async () => {
    await desk.people.editor
      .patch(`/api/articles/${article}?locale=en&draft=true`, {
        headline: `Authority asks platforms to act early, says ${CANARY} review`,
        standfirst: 'The chair presented the annual review.',
        slug: 'platforms-and-children',
        body: tree(
          paragraph('The Platforms Authority presented its annual review.'),
          quoteBlock(quote),
          heading('Where to find help'),
          block('helplines', { helplines: [records.helpline] }),
        ),
      })
      .expect(200)
    const { body } = await desk.people.editor.get(`/api/articles/${article}?locale=ar&draft=true&depth=0`)
    expect(body.headline).toContain('هيئة المنصات')
  })

  it('refuses to publish a quote that nobody verified, and says which', async () => {
    const { body, status } = await desk.people.editor.post(`/api/articles/${article}/publish`, {
      locale: 'ar',
    })
    expect(status).toBe(422)
    expect(body.findings.map((finding: { rule: string }) => finding.rule)).toContain('quote-verified')
    expect(body.errors[0].message).toMatch(/preflight/i)
  })

  it('does not let the reporter verify their own quote, and lets the checker', async () => {
    const order = { outcome: 'verified_verbatim', method: 'readPrimary' }
    await desk.people.reporter.post(`/api/quotes/${quote}/verify`, order).expect(403)
    const { body } = await desk.people.checker.post(`/api/quotes/${quote}/verify`, order).expect(200)
    expect(body.state).toBe('verified_verbatim')
    await approveRenditions(desk, quote)
  })

  it('does not let the reporter publish', async () => {
    await desk.people.reporter.post(`/api/articles/${article}/publish`, { locale: 'ar' }).expect(403)
    await desk.anyone.get(arabicPath).expect(404)
  })

  it('publishes the Arabic while the English stays a draft', async () => {
    const { body } = await desk.people.editor
      .post(`/api/articles/${article}/publish`, { locale: 'ar' })
      .expect(200)
    expect(body.edition).toMatchObject({ article, locale: 'ar', number: 1 })

    const story = await desk.anyone.get(arabicPath).expect(200)
    expect(story.headers['content-language']).toBe('ar')
    expect(story.body.headline).toContain('هيئة المنصات')
    expect(story.body.quotes[0]).toMatchObject({
      form: 'direct',
      text: 'على المنصات أن تتحرك قبل وقوع الضرر لا بعده.',
      language: 'ar',
      original: { text: 'Platforms must act before harm is done, not after.', language: 'en' },
      translation: { translator: 'مترجم المكتب', basis: 'original', official: false },
      speaker: {
        kind: 'person',
        name: 'لينا الرفاعي',
        role: 'رئيسة هيئة المنصات',
        organisation: 'هيئة المنصات',
      },
      saidOn: '2026-03-10',
      primary: { publisher: 'هيئة المنصات', url: 'https://authority.example.org/review' },
      verification: { status: 'verified_verbatim', method: 'readPrimary' },
      status: 'verified_verbatim',
    })
    expect(story.body.quotes[0].primary.captured.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(story.body.helplines[0].channels[0]).toMatchObject({
      e164: '+442079460123',
      display: '020 7946 0123',
      displayIsolated: '\u2066020 7946 0123\u2069',
    })
  })

  it('answers 404 with alternates in English, and leaks no byte of the English draft', async () => {
    const absent = await desk.anyone.get(`/v1/en/articles/${encodeURIComponent(arabicSlug)}`).expect(404)
    expect(absent.headers['content-type']).toContain('application/problem+json')
    expect(absent.body.alternates).toEqual([expect.objectContaining({ locale: 'ar' })])
    await desk.anyone.get(englishPath).expect(404)
    const places = [
      arabicPath,
      englishPath,
      '/v1/ar/articles',
      '/v1/en/articles',
      '/v1/ar/topics',
      '/v1/en/topics',
      '/v1/en/sources',
      '/v1/en/helplines',
      `/v1/en/quotes/${quote}`,
      '/v1/en/people/lina-rifai',
      '/v1/changes',
    ]
    for (const place of places) {
      const { text } = await desk.anyone.get(place)
      expect({ place, leaked: text.includes(CANARY) }).toEqual({ place, leaked: false })
    }
  })

  it('publishes the English later, and each language then names the other', async () => {
    await desk.people.editor.post(`/api/articles/${article}/publish`, { locale: 'en' }).expect(200)
    const english = await desk.anyone.get(englishPath).expect(200)
    expect(english.body.headline).toContain(CANARY)
    expect(english.body.quotes[0].text).toBe('Platforms must act before harm is done, not after.')
    expect(english.body.alternates).toEqual([expect.objectContaining({ locale: 'ar' })])
    await desk.delivery.listening
    const arabic = await desk.anyone.get(arabicPath).expect(200)
    expect(arabic.body.edition.number).toBe(1)
  })

  it('keeps the same answer at every door: PATCH, PATCH with publishSpecificLocale, GraphQL', async () => {
    const broken = await make(
      desk.people.editor,
      'articles',
      { headline: 'عنوان بلا نص', slug: 'عنوان-بلا-نص' },
      '?locale=ar&draft=true',
    )
    const viaEndpoint = await desk.people.editor.post(`/api/articles/${broken}/publish`, { locale: 'ar' })
    const viaPatch = await desk.people.editor.patch(`/api/articles/${broken}?locale=ar`, {
      _status: 'published',
    })
    const viaLocale = await desk.people.editor.patch(
      `/api/articles/${broken}?locale=en&publishSpecificLocale=ar`,
      { _status: 'published' },
    )
    const viaGraphql = await desk.people.editor.post('/api/graphql', {
      query: `mutation { updateArticle(id: "${broken}", locale: ar, data: { _status: published }) { id } }`,
    })
    expect(viaEndpoint.status).toBe(422)
    expect(viaPatch.status).toBe(422)
    expect(viaLocale.status).toBe(422)
    expect(viaPatch.body.findings).toEqual(viaEndpoint.body.findings)
    expect(viaLocale.body.findings).toEqual(viaEndpoint.body.findings)
    expect(viaGraphql.body.errors[0].extensions.statusCode).toBe(422)
    expect(viaGraphql.body.errors[0].extensions.data.findings).toEqual(viaEndpoint.body.findings)
    const { rows } = await desk.pool.query('select 1 from delivery.editions where article = $1', [broken])
    expect(rows).toEqual([])
  })

  it('publishes through PATCH too, as one more edition', async () => {
    await desk.people.editor
      .patch(`/api/articles/${article}?locale=ar&draft=true`, { standfirst: 'مقدمة جديدة أوضح من الأولى.' })
      .expect(200)
    const state = await desk.people.editor.get(`/api/articles/${article}/state`).expect(200)
    expect(state.body.ar).toMatchObject({ state: 'live', edition: 1, changedSince: true })
    expect(state.body.en).toMatchObject({ state: 'live', edition: 1, changedSince: false })
    await desk.people.editor.patch(`/api/articles/${article}?locale=ar`, { _status: 'published' }).expect(200)
    const { rows } = await desk.pool.query(
      `select locale, max(number) as newest from delivery.editions where article = $1 group by locale order by locale`,
      [article],
    )
    expect(rows).toEqual([
      { locale: 'ar', newest: 2 },
      { locale: 'en', newest: 1 },
    ])
  })

  it('publishes a correction with its public note', async () => {
    await desk.people.editor
      .post(`/api/articles/${article}/correct`, {
        locale: 'ar',
        kind: 'correction',
        note: { ar: '', en: 'x' },
      })
      .expect(422)
    const { body } = await desk.people.editor
      .post(`/api/articles/${article}/correct`, {
        locale: 'ar',
        kind: 'correction',
        note: { ar: 'صحّحنا صياغة المقدمة.', en: 'We corrected the standfirst.' },
      })
      .expect(200)
    expect(body.edition.number).toBe(3)
    const story = await until(
      () => desk.anyone.get(arabicPath),
      (answer) => answer.body.edition?.number === 3,
    )
    expect(story.body.corrections).toEqual([
      expect.objectContaining({ kind: 'correction', note: 'صحّحنا صياغة المقدمة.', edition: 3 }),
    ])
  })

  it('withdraws the English with a public notice, and leaves the Arabic alone', async () => {
    await desk.people.checker
      .post(`/api/articles/${article}/withdraw`, { locale: 'en', kind: 'recalled', reason: 'r', notice: 'n' })
      .expect(403)
    await desk.people.editor
      .post(`/api/articles/${article}/withdraw`, { locale: 'en', kind: 'recalled', reason: 'A wrong claim.' })
      .expect(422)
    await desk.people.editor
      .post(`/api/articles/${article}/withdraw`, {
        locale: 'en',
        kind: 'recalled',
        reason: 'An internal reason that names the marigold source.',
        notice: 'We recalled this story because a claim in it was wrong.',
      })
      .expect(200)
    const { rows } = await desk.pool.query(
      `select locale, state from delivery.stories where article = $1 order by locale`,
      [article],
    )
    expect(rows).toEqual([
      { locale: 'ar', state: 'live' },
      { locale: 'en', state: 'recalled' },
    ])
    const gone = await until(
      () => desk.anyone.get(englishPath),
      (answer) => answer.status === 410,
    )
    expect(gone.status).toBe(410)
    expect(gone.text).toContain('We recalled this story')
    expect(gone.text).not.toContain('internal reason')
    await desk.anyone.get(arabicPath).expect(200)
  })

  it('has an audit entry for every act, chained by hash', async () => {
    const { rows } = await desk.pool.query<{ act: string; hash: string; previous_hash: string }>(
      'select act, hash, previous_hash from newsroom.audit order by id',
    )
    expect(rows.map((row) => row.act)).toEqual(
      expect.arrayContaining(['quote.verify', 'edition.publish', 'edition.correct', 'edition.withdraw']),
    )
    rows.slice(1).forEach((row, index) => expect(row.previous_hash).toBe(rows[index]?.hash))
  })
})

/** The change reaches the cache by notification: asks again until it is there. */
async function until<T>(ask: () => PromiseLike<T>, arrived: (answer: T) => boolean): Promise<T> {
  for (const deadline = Date.now() + 5_000; ;) {
    const answer = await ask()
    if (arrived(answer) || Date.now() > deadline) return answer
  }
}
