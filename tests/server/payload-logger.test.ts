import { describe, expect, it } from '@jest/globals'

import { loggedFailure } from '../../src/server/payload-logger'

describe('what is logged of a failure', () => {
  it('says which query failed and where, and not what was being saved', () => {
    const error = new Error('Failed query: insert into people values ($1)\nparams: A Legal Name,2014')
    const text = JSON.stringify(loggedFailure(Object.assign(error, { data: { draft: 'secret words' } })))
    expect(text).toContain('insert into people')
    expect(text).toContain('payload-logger.test')
    expect(text).not.toContain('Legal Name')
    expect(text).not.toContain('secret words')
  })
})
