/** Half of a character outside the basic plane: a range that was cut in its middle begins or ends with one. */
const HALF = /\p{Surrogate}/gu

/** JSON that PostgreSQL's `jsonb` takes: it refuses half a character, which JavaScript's strings may hold. */
export function wellFormedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.replace(HALF, '\uFFFD') : part,
  )
}
