/** `value` as JSON takes it, with the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if ('toJSON' in value && typeof value.toJSON === 'function')
    return sorted((value.toJSON as () => unknown)())
  if (Array.isArray(value)) return value.map(sorted)
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value).sort()) {
    const part = sorted((value as Record<string, unknown>)[key])
    // An assignment to this name would set the copy's prototype.
    if (key === '__proto__') Object.defineProperty(copy, key, { value: part, enumerable: true })
    else copy[key] = part
  }
  return copy
}

/**
 * JSON with sorted keys and no white space: the same value always gives the same bytes, so a hash of them is a hash of
 * the value. Properties that are `undefined` are left out, as in JSON.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value))
