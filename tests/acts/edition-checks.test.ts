import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openDesk, type TestDesk } from '../support/desk'
import { paragraph, quoteBlock, tree } from '../support/lexical'
import { makeRecords, type Records } from '../support/records'
import { sweep } from '../../src/worker/sweep'
import { auditOf, findingOf, makeBlockedStory, override, REASON, RULE, setPolicy } from './blocked-story'
import { countRows, makeStory } from './story'

const WARNED = 'relative-date'

describe('what was found and answered when an edition went out', () => {
  let desk: TestDesk
  let records: Records

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
    await setPolicy(desk, { overridable: [RULE], levels: [{ rule: WARNED, level: 'warn' }] })
  })
  afterAll(() => desk.close())

  const publish = (article: string, acknowledgements: object[] = []) =>
    desk.people.editor.post(`/api/articles/${article}/publish`, { locale: 'en', acknowledgements })

  const checksOf = async (article: string) =>
    (await desk.people.reporter.get(`/api/articles/${article}/checks?locale=en`).expect(200)).body

  /** Stopped by one rule, warned of by another. */
  const bothStopped = async (slug: string) => {
    const story = await makeBlockedStory(desk, records, slug)
    await desk.people.reporter
      .patch(`/api/articles/${story.article}?locale=en&draft=true`, {
        body: tree(paragraph('The Platforms Authority presented it yesterday.'), quoteBlock(story.quote)),
      })
      .expect(200)
    return story
  }

  it('is kept with the edition: every finding, what was acknowledged by whom, what was overridden by whom', async () => {
    const { article } = await bothStopped('kept')
    const warning = await findingOf(desk, article, WARNED)
    expect(warning.level).toBe('warn')
    await override(desk, article)
    const blocked = await findingOf(desk, article)
    await publish(article).expect(422)
    const named = { rule: WARNED, key: warning.key }
    await publish(article, [{ ...named, reason: 'The dateline is in the picture.' }]).expect(200)

    const { locale, checks } = await checksOf(article)
    const editor = { id: desk.people.editor.id, name: 'Test editor' }
    expect({ locale, checks }).toEqual({
      locale: 'en',
      checks: [
        {
          number: 1,
          publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
          findings: expect.arrayContaining([blocked, warning]),
          acknowledgements: [{ ...named, reason: 'The dateline is in the picture.', by: editor }],
          overrides: [{ rule: RULE, key: blocked.key, ...blocked.overridden }],
        },
      ],
    })
    expect(checks[0].overrides[0]).toMatchObject({
      by: { id: desk.people.safeguarding.id },
      reason: REASON,
    })
  })

  it('is in the audit log too: each acknowledgement by itself, and all of it beside the publication', async () => {
    const { article } = await bothStopped('audited')
    const { key } = await findingOf(desk, article, WARNED)
    await override(desk, article)
    const counted = { rule: WARNED, key, reason: 'Read and agreed.' }
    const unused = { rule: WARNED, key: 'f'.repeat(16), reason: 'Of words that are gone.' }
    await publish(article, [counted, unused]).expect(200)
    expect(await auditOf(desk, article, 'finding.acknowledge')).toEqual([
      { actor_label: desk.people.editor.email, locale: 'en', detail: { edition: 1, ...counted } },
    ])
    const [{ detail } = { detail: {} }] = await auditOf(desk, article, 'edition.publish')
    expect(detail).toMatchObject({
      edition: 1,
      acknowledgements: [counted],
      unusedAcknowledgements: [unused],
      overrides: [{ rule: RULE, reason: REASON }],
    })
    expect((await checksOf(article)).checks[0].acknowledgements).toMatchObject([counted])
  })

  it('does not count an acknowledgement that is blank, of a block, or of words that have changed', async () => {
    const { article } = await bothStopped('not-counted')
    const warning = await findingOf(desk, article, WARNED)
    const block = await findingOf(desk, article)
    await publish(article, [
      { rule: WARNED, key: warning.key, reason: 'Seen.' },
      { rule: RULE, key: block.key, reason: 'Never mind.' },
    ]).expect(422)
    await override(desk, article)
    await publish(article, [{ rule: WARNED, key: warning.key, reason: ' \n ' }]).expect(422)
    await publish(article, [{ rule: WARNED, key: block.key, reason: 'Seen.' }]).expect(422)
    expect((await checksOf(article)).checks).toEqual([])
    expect(await auditOf(desk, article, 'finding.acknowledge')).toEqual([])
  })

  it('names the one who scheduled the story where the scheduler published it', async () => {
    const { article } = await bothStopped('by-the-scheduler')
    await override(desk, article)
    const { key } = await findingOf(desk, article, WARNED)
    await desk.people.editor
      .post(`/api/articles/${article}/schedule`, {
        locale: 'en',
        at: '2099-01-01T09:00:00Z',
        zone: 'UTC',
        acknowledgements: [{ rule: WARNED, key, reason: 'Agreed for the morning.' }],
      })
      .expect(200)
    await desk.pool.query(
      `update newsroom.schedules set due_at = clock_timestamp() - interval '1 minute' where article = $1`,
      [article],
    )
    expect(await sweep(desk.payload)).toEqual({ published: 1, failed: 0 })
    const { checks } = await checksOf(article)
    expect(checks[0].acknowledgements).toMatchObject([
      { reason: 'Agreed for the morning.', by: { id: desk.people.editor.id } },
    ])
    expect(checks[0].overrides).toHaveLength(1)
  })

  it('comes newest first, for one language, and stays as it was when an override is taken back', async () => {
    const { article } = await makeBlockedStory(desk, records, 'newest-first')
    await override(desk, article)
    await publish(article).expect(200)
    const first = (await checksOf(article)).checks[0]
    const { rule, key } = await findingOf(desk, article)
    await desk.people.safeguarding
      .post(`/api/articles/${article}/override/revoke`, { locale: 'en', rule, key, reason: 'Captured.' })
      .expect(200)
    await desk.people.reporter
      .patch(`/api/articles/${article}?locale=en&draft=true`, { documents: [] })
      .expect(200)
    await publish(article).expect(200)
    const { checks } = await checksOf(article)
    expect(checks.map(({ number }: { number: number }) => number)).toEqual([2, 1])
    expect(checks[0].overrides).toEqual([])
    expect(checks[1]).toEqual(first)
    const arabic = await desk.people.reporter.get(`/api/articles/${article}/checks?locale=ar`).expect(200)
    expect(arabic.body).toEqual({ locale: 'ar', checks: [] })
  })

  it('is for the desk alone, and of stories that exist', async () => {
    const { article } = await makeStory(desk, records, 'for-the-desk')
    await desk.anyone.get(`/api/articles/${article}/checks?locale=en`).expect(401)
    await desk.people.reporter.get(`/api/articles/${article}/checks?locale=fr`).expect(400)
    await desk.people.reporter.get(`/api/articles/${article}/checks`).expect(422)
    await desk.people.reporter
      .get('/api/articles/00000000-0000-4000-8000-000000000000/checks?locale=en')
      .expect(404)
    await desk.people.reporter.get('/api/articles/42/checks?locale=en').expect(404)
  })

  it('cannot be changed or removed, nor can an override', async () => {
    const { article } = await makeBlockedStory(desk, records, 'append-only-checks')
    await override(desk, article)
    await publish(article).expect(200)
    const before = await countRows(desk)
    for (const table of ['newsroom.overrides', 'newsroom.edition_checks'])
      for (const statement of [
        `update ${table} set locale = locale`,
        `delete from ${table}`,
        `truncate ${table}`,
      ])
        await expect(desk.pool.query(statement)).rejects.toMatchObject({ code: '23001' })
    expect(await countRows(desk)).toEqual(before)
  })
})
