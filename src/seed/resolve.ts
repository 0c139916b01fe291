/** Ids of the records that were made, by `<collection>/<key>`. */
export type Made = Map<string, string>

/**
 * Puts the made records' ids in the place of every `{ $ref }`, in fields as well as inside bodies.
 *
 * @throws Error for a reference to a record that was not made before
 */
export function resolveRefs(value: unknown, made: Made): unknown {
  if (Array.isArray(value)) return value.map((part) => resolveRefs(part, made))
  if (value === null || typeof value !== 'object') return value
  if ('$ref' in value && typeof value.$ref === 'string') {
    const id = made.get(value.$ref)
    if (!id) throw new Error(`The demo content refers to ${value.$ref}, which is not there (yet)`)
    return id
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolveRefs(part, made)]))
}
