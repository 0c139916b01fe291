import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type request from 'supertest'

import type { HouseStyle } from '../../src/payload-types'
import { openDesk, type TestDesk } from '../support/desk'

type TermRow = NonNullable<HouseStyle['terms']>[number]

const PATH = '/api/globals/house-style'

let desk: TestDesk

beforeAll(async () => {
  desk = await openDesk()
  await save([{ variants: ['one', 'two'], onlyWith: ['court'], exceptIn: ['a law'] }, {}]).expect(200)
})
afterAll(() => desk.close())

const save = (rows: object[]): request.Test =>
  desk.people.safeguarding.post(PATH, {
    changeReason: 'The desk decided so.',
    terms: rows.map((row, at) => ({
      language: 'en',
      flag: `word ${at}`,
      type: 'care',
      status: 'live',
      ...row,
    })),
  })

const stored = async (): Promise<TermRow[]> =>
  ((await desk.people.editor.get(PATH).expect(200)).body as HouseStyle).terms ?? []

const refusal = ({ body }: request.Response): { path: string; message: string } =>
  body.errors[0].data.errors[0] as { path: string; message: string }

describe('the lists of a term', () => {
  it('are lists of texts, in the order in which they were written', async () => {
    expect((await stored())[0]).toMatchObject({
      variants: ['one', 'two'],
      onlyWith: ['court'],
      exceptIn: ['a law'],
    })
  })

  it('belong to their own row: a row that takes the place of another inherits none of its exceptions', async () => {
    const before = await stored()
    await save([{}, ...before.slice(1)]).expect(200)
    const [first] = await stored()
    for (const list of [first?.variants, first?.onlyWith, first?.exceptIn]) expect(list ?? []).toEqual([])
  })

  it.each([
    ['rows as they once were', [{ text: 'one' }], /list of texts/],
    ['one text', 'one', /list of texts/],
    ['a number', [1], /list of texts/],
    ['a character that cannot be kept', ['a\u0000b'], /cannot be kept/],
    ['half a character', ['a\ud800'], /cannot be kept/],
    ['a text without end', ['a'.repeat(10_000)], /“a{40}…” has more than/],
    ['more texts than anybody reads', Array.from({ length: 201 }, (_, at) => `w${at}`), /200 at most/],
  ])('are refused at their field where they are %s', async (_, exceptIn, message) => {
    const before = await stored()
    const refused = await save([{}, { exceptIn }])
    expect(refused.status).toBe(400)
    expect(refusal(refused)).toMatchObject({
      path: 'terms.1.exceptIn',
      message: expect.stringMatching(message),
    })
    expect(await stored()).toEqual(before)
  })

  it('are refused in Arabic to whoever works in Arabic', async () => {
    const refused = await save([{ onlyWith: [1] }]).set('Accept-Language', 'ar')
    expect(refusal(refused).message).toBe('هنا قائمة نصوص.')
  })

  it('say which form of an expression is refused', async () => {
    const refused = await save([{ match: 'expression', flag: 'fine', variants: ['good', '(a)\\1'] }])
    expect(refused.status).toBe(400)
    expect(refusal(refused)).toMatchObject({
      path: 'terms.0.variants',
      message: expect.stringMatching(/^“\(a\)\\1”: /),
    })
  })
})
