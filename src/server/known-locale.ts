import type { RequestHandler } from 'express'

const LOCALES = new Set(['ar', 'en'])
/** `all` and `*` read both languages at once; a save is in one. */
const BOTH = new Set(['all', '*'])

function refusal(field: string, acceptLanguage: string | undefined): object {
  const messages = {
    ar: `لغة غير معروفة في «${field}»: المعروف ar وen.`,
    en: `Unknown language in “${field}”: there are ar and en.`,
  }
  const message = /^\s*en\b/i.test(acceptLanguage ?? '') ? messages.en : messages.ar
  return {
    errors: [{ message, name: 'UnknownLocale', data: { messages, errors: [{ path: field, message }] } }],
  }
}

/**
 * Payload takes a locale that it does not know for the default one, and a save would land in the wrong language: so what
 * is not exactly a known locale, said once, is refused before it is asked.
 */
export const knownLocale: RequestHandler = (req, res, next) => {
  const query = new URL(req.originalUrl, 'http://localhost').searchParams
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  for (const field of ['locale', 'publishSpecificLocale']) {
    const keys = [...query.keys()].filter((key) => key === field || key.startsWith(`${field}[`))
    const value = query.get(field) ?? ''
    const isBoth = field === 'locale' && isRead && BOTH.has(value)
    // The admin's lists send it empty where they mean none.
    if (field === 'locale' && isRead && keys.length === 1 && keys[0] === field && value === '') continue
    const isKnown = keys.length === 1 && keys[0] === field && (LOCALES.has(value) || isBoth)
    if (keys.length === 0 || isKnown) continue
    res.status(400).json(refusal(field, req.headers['accept-language']))
    return
  }
  next()
}
