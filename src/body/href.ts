const PROTOCOLS = new Set(['http:', 'https:', 'mailto:'])
/** Spaces and controls: browsers drop some of them, so that `java\nscript:` would run. */
const UNSAFE = /[\s\p{Cc}\p{Cf}\p{Cs}]/u

/** The address as a link may carry it, or null: only http, https (with a host) and mailto (with an address). */
export const safeHref = (value: unknown): string | null => {
  if (typeof value !== 'string') return null
  const trimmed = value.trim()
  if (trimmed === '' || trimmed.length > 2048 || UNSAFE.test(trimmed)) return null
  if (!URL.canParse(trimmed)) return null
  const url = new URL(trimmed)
  if (!PROTOCOLS.has(url.protocol)) return null
  if (url.protocol === 'mailto:') return url.pathname.includes('@') ? trimmed : null
  return url.username === '' && url.password === '' && /^https?:\/\//i.test(trimmed) ? trimmed : null
}

/** The same, and paths on our own site (`/media/…`). */
export const safeSource = (value: unknown): string | null => {
  if (typeof value !== 'string') return null
  if (/^\/(?![/\\])/.test(value) && !UNSAFE.test(value) && !value.includes('\\')) return value
  const href = safeHref(value)
  return href !== null && !/^mailto:/i.test(href) ? href : null
}
