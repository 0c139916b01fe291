/** The embedded database cannot be used; `message` is one sentence for the person who runs Amana. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
}

/** The code of a system error (`ENOENT`) or of PostgreSQL's answer (`57P03`); '' when there is none. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}
