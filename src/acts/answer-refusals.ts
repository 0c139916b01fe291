import type { AfterErrorHook } from 'payload'

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

/**
 * Gives a refusal the same body at every door: Payload's `errors`, with preflight's `findings` beside them. Bad data
 * that only PostgreSQL noticed is answered as the client's error, without a word of SQL.
 */
export const answerRefusals: AfterErrorHook = ({ error, result }) => {
  const data = 'data' in error ? (error.data as { findings?: unknown; errors?: unknown } | null) : null
  if (data && Array.isArray(data.findings)) {
    return { response: { ...result, findings: data.findings } }
  }
  if (isBadData(error as DatabaseError) || isBrokenJson(error)) {
    const message = 'A value in the request cannot be used. لا يمكن استعمال قيمة وردت في الطلب.'
    return { status: 400, response: { errors: [{ message }] } }
  }
}
