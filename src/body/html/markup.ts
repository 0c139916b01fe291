import type { Locale } from '../types'

export type Attributes = Readonly<Record<string, string | number | null | undefined>>

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const SPECIAL = /[&<>"']/
/** Controls and halves of characters; whole ones beyond the basic plane have halves too. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const SUSPECT = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ud800-\udfff]/

/** Text for content and for attribute values; what HTML cannot carry (controls, lone surrogates) is left out. */
export function escapeHtml(text: string): string {
  // Most texts have neither: to look is a small part of what to replace costs.
  const clean = SUSPECT.test(text) ? text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '') : text
  return SPECIAL.test(clean) ? clean.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char) : clean
}

const VOID = new Set(['br', 'hr', 'img'])

/** One element; `tag` and the names of attributes come from this code only, values are escaped, null ones left out. */
export const element = (tag: string, attributes: Attributes, inner = ''): string => {
  let open = `<${tag}`
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) open += ` ${name}="${escapeHtml(String(value))}"`
  return VOID.has(tag) ? `${open}>` : `${open}>${inner}</${tag}>`
}

const RTL_LANGUAGES =
  /^(?:ar|arc|az-Arab|ckb|dv|fa|ha-Arab|he|iw|ks|ku-Arab|ms-Arab|pa-Arab|prs|ps|sd|syr|ug|ur|yi)(?:-|$)/i
const RTL_SCRIPTS = /-(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)(?:-|$)/i
const LTR_SCRIPTS = /-Latn(?:-|$)/i
const WELL_FORMED = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/

/** `lang` and `dir` for a language (BCP 47); an unknown one leaves the direction to the text itself. */
export const languageAttributes = (language: string | null): Attributes => {
  if (language === null || !WELL_FORMED.test(language)) return { dir: 'auto' }
  const rtl = (RTL_LANGUAGES.test(language) || RTL_SCRIPTS.test(language)) && !LTR_SCRIPTS.test(language)
  return { lang: language, dir: rtl ? 'rtl' : 'ltr' }
}

/** The locale whose direction a language shares: how runs of other scripts inside it are found. */
export const baseLocale = (language: string | null): Locale =>
  languageAttributes(language).dir === 'rtl' ? 'ar' : 'en'

/** A block element: always with its language and direction, so that it can be taken out of the page and stays right. */
export const blockElement = (tag: string, language: string, attributes: Attributes, inner = ''): string =>
  element(tag, { ...attributes, ...languageAttributes(language) }, inner)
