const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/** One spelling for values that a form and the database write differently: nothing, dates, populated relations. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string') {
    const instant = DATE_TIME.test(value) ? Date.parse(value) : NaN
    return Number.isNaN(instant) ? value : new Date(instant).toISOString()
  }
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([key, entry]) => [key, plain(entry)] as const)
      .filter(([, entry]) => entry !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return entries.length === 0 ? null : Object.fromEntries(entries)
  }
  return value
}

/** True where two stored values mean the same, whatever the order of their keys; absent, null, '' and [] are one. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}
