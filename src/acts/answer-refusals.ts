import type { AfterErrorHook } from 'payload'

import { isRecord } from '../body/lexical-tree'

interface DatabaseError {
  code?: string
  cause?: DatabaseError
}

/**
 * PostgreSQL's class 22 ("data exception"), 54 ("program limit exceeded") and 23503 (a relation to what was deleted a
 * moment ago): the input, not the program, is wrong.
 */
function isBadData(error: DatabaseError): boolean {
  const code = error.code ?? error.cause?.code
  return typeof code === 'string' && /^(22|54|23503)/.test(code)
}

/** A condition in the address is JSON too, and Payload parses it without a net. */
function isBrokenJson(error: Error): boolean {
  return error.name === 'SyntaxError' && error.message.includes('JSON')
}

type RefusedData = Record<string, unknown>

/**
 * What a refusal has to say beside its sentence; null for what is none, or is not for the person who asked. By what it has,
 * not by its class: a built admin has two copies of Payload, one for pages and one for the API, and whichever answers
 * first runs the hooks of both. Payload takes an error of the other copy for a stranger and leaves its data out.
 */
function refusedData(error: Error): RefusedData | null {
  const { data, isPublic, name } = error as { data?: unknown; isPublic?: unknown; name?: unknown }
  if (isPublic !== true && name !== 'ValidationError') return null
  return isRecord(data) ? data : null
}

/**
 * Gives a refusal the same body at every door: Payload's `errors`, with preflight's `findings` beside them. Bad data
 * that only PostgreSQL noticed is answered as the client's error, without a word of SQL.
 */
export const answerRefusals: AfterErrorHook = ({ error, result }) => {
  const data = refusedData(error)
  if (data) {
    const errors = [{ name: error.name, data, message: error.message }]
    return {
      response: { ...result, errors, ...(Array.isArray(data.findings) ? { findings: data.findings } : {}) },
    }
  }
  if (isBadData(error as DatabaseError) || isBrokenJson(error)) {
    const message = 'A value in the request cannot be used. لا يمكن استعمال قيمة وردت في الطلب.'
    return { status: 400, response: { errors: [{ message }] } }
  }
}
