import { quotedRuns } from '../../language/quote-marks'
import { safeHref } from '../href'
import type { AssembledQuote, HtmlCited } from '../html-context'
import type { Locale } from '../types'
import { timeHtml } from './dates'
import { baseLocale, blockElement, element, escapeHtml, languageAttributes } from './markup'
import { textHtml } from './runs'
import { NOTICES, STATUS, WORDS } from './words'

const MARKS: Readonly<Record<Locale, readonly [string, string]>> = { ar: ['«', '»'], en: ['“', '”'] }
/** Only these are somebody's very words; a paraphrase or a figure in marks would be a false quote. */
const IN_MARKS = new Set(['direct', 'partial', 'document'])

/** Marks that an editor typed around the whole text: ours stand there, or none at all. */
const withoutOuterMarks = (text: string): string => {
  const trimmed = text.trim()
  const [outer] = quotedRuns(trimmed)
  return outer?.start === 0 && outer.closed && outer.end === trimmed.length ? outer.text.trim() : trimmed
}

const linesOf = (text: string): string[] =>
  text
    .split(/\s*[\n\r\u2028\u2029]\s*/)
    .map((line) => line.trim())
    .filter(Boolean)

/** Paragraphs of quoted words. Every paragraph opens with a mark, only the last one closes. */
const wordsHtml = (text: string, form: AssembledQuote['form'], language: string): string => {
  const base = baseLocale(language)
  const [open, close] = IN_MARKS.has(form) ? MARKS[base] : ['', '']
  const lines = linesOf(withoutOuterMarks(text))
  return lines
    .map((line, index) => {
      const last = index === lines.length - 1
      return blockElement('p', language, {}, `${open}${textHtml(line, base)}${last ? close : ''}`)
    })
    .join('')
}

const span = (name: string, text: string | null, locale: Locale): string | null =>
  text === null || text.trim() === ''
    ? null
    : element('span', { class: `quote-${name}` }, textHtml(text, locale))

const paragraph = (name: string, inner: string, locale: Locale): string =>
  inner === '' ? '' : blockElement('p', locale, { class: `quote-${name}` }, inner)

const citedHtml = (cited: HtmlCited, locator: string | null, locale: Locale): string => {
  const language = cited.language ?? null
  const words =
    cited.title === null ? null : textHtml(cited.title, language === null ? locale : baseLocale(language))
  const href = safeHref(cited.url)
  const shown = words ?? (href && cited.publisher === null ? textHtml(cited.url ?? '', locale) : null)
  const link = shown !== null && href !== null ? element('a', { href, rel: 'noopener' }, shown) : shown
  const title = link && element('cite', languageAttributes(language), link)
  const publisher = cited.publisher && textHtml(cited.publisher, locale)
  const name =
    href && title === null && publisher ? element('a', { href, rel: 'noopener' }, publisher) : publisher
  return [title, name, locator && element('bdi', {}, escapeHtml(locator))]
    .filter(Boolean)
    .join(WORDS.comma[locale])
}

const attribution = (quote: AssembledQuote, locale: Locale): string => {
  const { speaker } = quote
  const name = speaker?.name ?? (speaker?.kind === 'person' ? WORDS.nameWithheld[locale] : null)
  return [
    span('speaker', name, locale),
    span('role', speaker?.role ?? null, locale),
    span('organisation', speaker?.organisation ?? null, locale),
    timeHtml(quote.saidOn, locale),
  ]
    .filter((part) => part !== null)
    .join(WORDS.comma[locale])
}

const translationWords = (quote: AssembledQuote, locale: Locale): string => {
  const { translation } = quote
  if (!translation) return ''
  const parts = [
    textHtml(translation.translator ?? WORDS.translatorUnknown[locale], locale),
    translation.official ? WORDS.officialTranslation[locale] : null,
    translation.basis === 'pickup' ? WORDS.pickup[locale] : null,
  ]
  return parts.filter((part) => part !== null).join(WORDS.comma[locale])
}

/** The notice that a reader must see with a quote that is disputed or retracted; '' for others. */
const noticeWords = (quote: AssembledQuote, locale: Locale): string => {
  const standard = NOTICES[quote.status]
  return standard === undefined ? '' : quote.notice?.trim() || standard[locale]
}

const labelled = (label: string, inner: string): string => (inner === '' ? '' : `${label}: ${inner}`)

const primaryLanguage = (language: string): string => language.split('-')[0]?.toLowerCase() ?? ''

const originalHtml = (quote: AssembledQuote, locale: Locale): string => {
  const { original } = quote
  if (!original || original.text.trim() === '' || primaryLanguage(original.language) === locale) return ''
  return (
    paragraph('original-label', `${WORDS.original[locale]}:`, locale) +
    blockElement(
      'blockquote',
      original.language,
      { class: 'quote-original' },
      wordsHtml(original.text, quote.form, original.language),
    )
  )
}

/** A quote as a block of its own, with everything that a reader needs to judge it. */
export const quoteBlockHtml = (
  quote: AssembledQuote,
  excerpt: string | undefined,
  locale: Locale,
): string => {
  const reported = quote.reportedBy.map((cited) => citedHtml(cited, null, locale)).filter(Boolean)
  const primary = quote.primary ? citedHtml(quote.primary, quote.primary.locator, locale) : ''
  const caption =
    paragraph('attribution', attribution(quote, locale), locale) +
    paragraph('source', labelled(WORDS.source[locale], primary), locale) +
    paragraph(
      'reported-by',
      labelled(WORDS.reportedBy[locale], reported.join(WORDS.semicolon[locale])),
      locale,
    ) +
    paragraph('translation', labelled(WORDS.translation[locale], translationWords(quote, locale)), locale) +
    paragraph('status', labelled(WORDS.verification[locale], STATUS[quote.status][locale]), locale)
  const notice = noticeWords(quote, locale)
  return blockElement(
    'figure',
    locale,
    { class: 'quote', 'data-quote': quote.id, 'data-form': quote.form, 'data-status': quote.status },
    (notice === ''
      ? ''
      : blockElement('p', locale, { class: 'quote-notice', role: 'note' }, textHtml(notice, locale))) +
      blockElement(
        'blockquote',
        quote.language,
        {},
        wordsHtml(excerpt ?? quote.text, quote.form, quote.language),
      ) +
      originalHtml(quote, locale) +
      blockElement('figcaption', locale, {}, caption),
  )
}

/** A quote inside a sentence: the sentence names the speaker, the notice goes along. */
export const inlineQuoteHtml = (
  quote: AssembledQuote,
  excerpt: string | undefined,
  locale: Locale,
): string => {
  const base = baseLocale(quote.language)
  const [open, close] = IN_MARKS.has(quote.form) ? MARKS[base] : ['', '']
  const words = linesOf(withoutOuterMarks(excerpt ?? quote.text)).join(' ')
  const notice = noticeWords(quote, locale)
  const remark =
    notice === '' ? '' : ` ${element('span', { class: 'quote-notice' }, `(${textHtml(notice, locale)})`)}`
  return element(
    'span',
    {
      class: 'quote',
      'data-quote': quote.id,
      'data-status': quote.status,
      ...(quote.language === locale ? {} : languageAttributes(quote.language)),
    },
    `${open}${textHtml(words, base)}${close}${remark}`,
  )
}
