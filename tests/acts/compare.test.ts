import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Comparison } from '../../src/acts/compare-wordings'
import { openDesk, type TestDesk } from '../support/desk'
import { make, makeRecords, quoteData, type Records } from '../support/records'

const ORIGINAL = 'Platforms must act before harm is done, not after.'

describe('the wordings of a quote, compared', () => {
  let desk: TestDesk
  let records: Records

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterAll(() => desk.close())

  const document = (title: string): Promise<string> =>
    make(desk.people.reporter, 'documents', {
      title,
      titleLanguage: 'en',
      kind: 'article',
      publisher: records.charity,
      located: 'located',
      reliability: 'secondary',
    })
  const compare = async (quote: string): Promise<Comparison[]> => {
    const { body } = await desk.people.checker.get(`/api/quotes/${quote}/compare`).expect(200)
    return body.comparisons as Comparison[]
  }

  it('are each wording and rendition with the original in its language, and wordings with each other', async () => {
    const quote = await make(
      desk.people.reporter,
      'quotes',
      quoteData(records, {
        reportedBy: [
          {
            document: await document('First'),
            language: 'en',
            wording: 'Platforms should act before harm is done.',
          },
          {
            document: await document('Second'),
            language: 'en-GB',
            wording: '“platforms must act before harm is done, not after”',
          },
          { document: await document('Third'), language: 'ar', wording: 'على المنصات أن تتحرك.' },
          { document: await document('Fourth'), language: 'ar', wording: 'على المنصّات ان تتحرك' },
          { document: await document('Fifth'), language: 'ar' },
          { document: await document('Sixth'), wording: 'Platforms may act.' },
        ],
        renditions: [
          {
            locale: 'en',
            text: 'Platforms have to act before harm is done, not after.',
            translatorKind: 'none',
          },
          { locale: 'ar', text: 'على المنصات أن تتحرك قبل وقوع الضرر.', translatorKind: 'none' },
        ],
      }),
    )
    const comparisons = await compare(quote)
    const original = { kind: 'original', title: null }
    const wording = (title: string) => ({ kind: 'wording', title })
    expect(comparisons.map(({ from, to, equal }) => ({ from, to, equal }))).toEqual([
      { from: original, to: wording('First'), equal: false },
      { from: original, to: wording('Second'), equal: true },
      { from: original, to: { kind: 'rendition', title: 'en' }, equal: false },
      { from: wording('First'), to: wording('Second'), equal: false },
      { from: wording('Third'), to: wording('Fourth'), equal: true },
    ])
    expect(comparisons[0]?.difference.slice(0, 3).map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['same', 'Platforms'],
      ['removed', 'must'],
      ['added', 'should'],
    ])
    const joined = comparisons[0]?.difference
      .filter(({ kind }) => kind !== 'added')
      .map(({ text }) => text)
      .join('')
    expect(joined?.replace(/\s+/gu, ' ').trim()).toBe(ORIGINAL)
  })

  it('are none where there is one wording only', async () => {
    expect(await compare(await make(desk.people.reporter, 'quotes', quoteData(records)))).toEqual([])
  })

  it('are for staff, and for quotes that there are', async () => {
    const quote = await make(desk.people.reporter, 'quotes', quoteData(records))
    await desk.anyone.get(`/api/quotes/${quote}/compare`).expect(401)
    await desk.people.reporter.get('/api/quotes/00000000-0000-4000-8000-000000000000/compare').expect(404)
    const { status } = await desk.people.reporter.get('/api/quotes/not-an-id/compare')
    expect([400, 404]).toContain(status)
  })
})
