const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
])

/** PostgreSQL's classes: connection exceptions, shutting down or starting, too many connections, statement cancelled. */
const DATABASE = /^(08...|57P0[1-5]|53300|57014)$/

/** The driver gives these without a code. */
const DRIVER =
  /connection terminated|timeout exceeded when trying to connect|connection timeout|client has encountered a connection error|pool after calling end|query read timeout/i

/** Whether an error of the database driver means that the database cannot be reached now (and may be later). */
export function isUnreachable(error: unknown): boolean {
  if (!(typeof error === 'object' && error !== null)) return false
  const { code, syscall, message, errors } = error as Record<string, unknown>
  if (Array.isArray(errors) && errors.length > 0) return errors.every(isUnreachable)
  // ENOENT is also a missing file: only a socket that does not exist is a database that cannot be reached.
  if (typeof code === 'string' && NETWORK.has(code)) return code !== 'ENOENT' || syscall === 'connect'
  if (typeof code === 'string') return DATABASE.test(code)
  return typeof message === 'string' && DRIVER.test(message)
}
