import type { Locale } from '../body/types'
import type { QuoteForm } from '../delivery/content'

export interface Rendition {
  locale?: string | null
  text?: string | null
  translatorKind?: string | null
  translator?: string | null
  basis?: 'original' | 'pickup' | null
  official?: boolean | null
  approved?: boolean | null
}

export interface Rendered {
  form?: string | null
  originalStatus?: string | null
  originalText?: string | null
  originalLanguage?: string | null
  renditions?: Rendition[] | null
}

export interface Rendering {
  text: string
  /** Null where the words are the original ones. */
  rendition: Rendition | null
}

/** The forms whose words are somebody's own, and stand in quotation marks. */
const VERBATIM_FORMS: readonly QuoteForm[] = ['direct', 'partial', 'document']

export function isVerbatim(form: string | null | undefined): boolean {
  return VERBATIM_FORMS.includes(form as QuoteForm)
}

/** `en-GB` speaks `en`. */
export function speaks(language: string | null | undefined, locale: Locale): boolean {
  return language?.toLowerCase().split('-')[0] === locale
}

/**
 * The words of a quote in one locale: of a verbatim form the original, where it was said in that language and was
 * located; otherwise the desk's rendition.
 *
 * @returns null where there are no words for this locale
 */
export function renderingOf(quote: Rendered, locale: Locale): Rendering | null {
  const rendition = quote.renditions?.find((entry) => entry.locale === locale && entry.text?.trim()) ?? null
  const original =
    quote.originalStatus === 'located' && speaks(quote.originalLanguage, locale)
      ? quote.originalText?.trim()
      : undefined
  if (original && (isVerbatim(quote.form) || !rendition)) return { text: original, rendition: null }
  return rendition?.text ? { text: rendition.text.trim(), rendition } : null
}
