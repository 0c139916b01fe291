import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'

import type { readNumberOwners as Read } from '../../src/acts/facts/number-owners'
import { openDesk, type TestDesk } from '../support/desk'
import { paragraph, tree } from '../support/lexical'
import { make, makeRecords, type Records } from '../support/records'

describe('whose number stands in a text', () => {
  let desk: TestDesk
  let records: Records
  let req: PayloadRequest
  let readNumberOwners: typeof Read
  const ids: Record<string, string> = {}

  const helpline = (slug: string, channel: object, more: object = {}): Promise<string> =>
    make(desk.people.editor, 'helplines', {
      organisation: { ar: 'مؤسسة فانوس', en: 'Lantern Trust' },
      name: { ar: `خط ${slug}`, en: `Line ${slug}` },
      slug,
      kind: 'child',
      countries: ['GB'],
      languages: ['en'],
      channels: [{ type: 'phone', ...channel }],
      status: 'active',
      ...more,
    })

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
    // Both countries keep these numbers for fiction.
    ids.kite = await helpline('kite', { e164: '+448081570111' })
    ids.harbour = await helpline('harbour', { e164: '+12025550143' }, { countries: ['US'] })
    ids.saudi = await helpline('najm', { shortCode: '116111' }, { countries: ['SA'] })
    ids.german = await helpline('stern', { shortCode: '116111' }, { countries: ['DE'] })
    ids.old = await helpline('old', { e164: '+442079460999' }, { status: 'retired' })
    ids.web = await helpline('web', { type: 'web', url: 'https://lantern.example.org' })
    ;({ readNumberOwners } = await import('../../src/acts/facts/number-owners'))
    req = await createLocalReq({}, desk.payload)
  })
  afterAll(() => desk.close())

  const owners = async (text: string): Promise<string[]> => {
    const label = { ar: 'النص', en: 'Body' }
    const found = await readNumberOwners(req, [{ path: 'body.0', text, label }])
    const names = Object.fromEntries(Object.entries(ids).map(([name, id]) => [id, name]))
    return found.map(({ helpline: id }) => names[id] ?? (id === records.helpline ? 'daw' : id))
  }

  it.each([
    ['0808 157 0111', ['kite']],
    ['08081570111', ['kite']],
    ['+44 808 157 0111', ['kite']],
    ['+44 (0)808 157 0111', ['kite']],
    ['0044 808 157 0111', ['kite']],
    ['448081570111', ['kite']],
    ['اتصل على ٠٨٠٨١٥٧٠١١١', ['kite']],
    ['+٤٤ ٨٠٨ ١٥٧ ٠١١١', ['kite']],
    ['call 2025550143', ['harbour']],
    ['1-202-555-0143', ['harbour']],
    ['(202) 555-0143', ['harbour']],
    ['020 7946 0123', ['daw']],
    ['020 7946 0999', ['old']],
    ['call 116111', ['saudi', 'german']],
    ['اتصل على الرقم ١١٦١١١', ['saudi', 'german']],
    ['Call 0808 157 0111 or 020 7946 0123', ['kite', 'daw']],
  ])('is found in the registry however it is written: %s', async (text, names) => {
    expect((await owners(text)).sort()).toEqual([...names].sort())
  })

  it.each([
    '0808 157 0112',
    'call 1570111',
    '+33 808 157 0111',
    '+1 808 157 0111',
    'call 110',
    'In 2024 there were 116,111 calls.',
    'No number at all.',
    '',
  ])('is nobody’s where the registry has no such number: %s', async (text) => {
    expect(await owners(text)).toEqual([])
  })

  it('comes with the digits of the text and the names of both languages', async () => {
    const label = { ar: 'النص', en: 'Body' }
    expect(await readNumberOwners(req, [{ path: 'body.0', text: 'اتصل على ٠٨٠٨١٥٧٠١١١', label }])).toEqual([
      {
        digits: '08081570111',
        helpline: ids.kite,
        name: { ar: 'خط kite', en: 'Line kite' },
        organisation: { ar: 'مؤسسة فانوس', en: 'Lantern Trust' },
      },
    ])
  })

  it('is told to the editor by preflight, with the record to use', async () => {
    const article = await make(
      desk.people.reporter,
      'articles',
      {
        headline: 'Lines for children',
        standfirst: 'Where to call.',
        slug: 'lines-for-children',
        body: tree(paragraph('Children can call 0808 157 0111 at night.')),
        desk: records.desk,
        topics: [records.topic],
      },
      '?locale=en&draft=true',
    )
    const { body } = await desk.people.reporter
      .get(`/api/articles/${article}/preflight?locale=en`)
      .expect(200)
    const [finding] = (body.findings as { rule: string }[]).filter(({ rule }) => rule === 'bare-phone')
    expect(finding).toMatchObject({
      level: 'block',
      range: { text: '0808 157 0111' },
      subject: { collection: 'helplines', id: ids.kite },
      fix: { en: expect.stringContaining('Line kite') },
    })
  })
})
