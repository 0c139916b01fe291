import { describe, expect, it } from '@jest/globals'

import { answerRefusals } from '../../src/acts/answer-refusals'

/** An error as another copy of Payload throws it: the same in everything but its class. */
const foreign = (name: string, more: object): Error =>
  Object.assign(new Error('The following field is invalid: Reason'), { name, status: 400, ...more })

const FIELDS = { errors: [{ path: 'changeReason', message: 'Give the reason.' }] }
const FINDINGS = { findings: [{ rule: 'quote-altered' }] }

/** What Payload itself makes of an error that it does not know. */
const bare = (error: Error) => ({ errors: [{ message: error.message }] })

const answered = async (error: Error): Promise<unknown> =>
  answerRefusals({ error, result: bare(error), req: {} as never, context: {} } as never)

describe('a refusal', () => {
  it('names its fields, whichever copy of Payload it was thrown by', async () => {
    const error = foreign('ValidationError', { data: FIELDS })
    expect(await answered(error)).toEqual({
      response: { errors: [{ name: 'ValidationError', data: FIELDS, message: error.message }] },
    })
  })

  it('has its findings beside its errors', async () => {
    const error = foreign('PublishRefused', { data: FINDINGS, isPublic: true })
    expect(await answered(error)).toEqual({
      response: { ...FINDINGS, errors: [{ name: 'PublishRefused', data: FINDINGS, message: error.message }] },
    })
  })

  it('says no more than Payload does where it is not for the person who asked, or no refusal at all', async () => {
    for (const error of [
      foreign('Error', { data: { secret: 'a draft' } }),
      foreign('APIError', { data: { secret: 'a draft' }, isPublic: false }),
      foreign('ValidationError', {}),
      new Error('anything'),
    ])
      expect(await answered(error)).toBeUndefined()
  })

  it('is the client’s where only PostgreSQL noticed, without a word of SQL', async () => {
    const error = foreign('Error', { cause: { code: '22021' }, data: { query: 'select' } })
    expect(await answered(error)).toEqual({
      status: 400,
      response: { errors: [{ message: expect.stringMatching(/cannot be used/) }] },
    })
  })
})
