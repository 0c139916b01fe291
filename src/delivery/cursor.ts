/** Where a page of stories ends: the last story's time of first publication and its id. */
export interface Position {
  /** Microseconds since 1970 in UTC, as PostgreSQL keeps them: a JavaScript date would cut them to milliseconds. */
  micros: bigint
  article: string
}

/** The year 2200: later than any story, earlier than where PostgreSQL's interval arithmetic loses digits. */
const LATEST = 7_258_118_400_000_000n

/** 24 bytes (time, id) as 32 characters that mean nothing to a reader. */
export function encodeCursor(position: Position): string {
  const bytes = Buffer.alloc(24)
  bytes.writeBigInt64BE(position.micros, 0)
  bytes.write(position.article.replaceAll('-', ''), 8, 'hex')
  return bytes.toString('base64url')
}

/** @returns null for anything that `encodeCursor` did not make */
export function decodeCursor(cursor: string): Position | null {
  if (!/^[\w-]{32}$/.test(cursor)) return null
  const bytes = Buffer.from(cursor, 'base64url')
  const micros = bytes.readBigInt64BE(0)
  const hex = bytes.toString('hex', 8)
  const article = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
  return micros >= 0n && micros < LATEST ? { micros, article } : null
}
