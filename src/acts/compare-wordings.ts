import type { PayloadRequest } from 'payload'

import { haveSameWords, wordDifference } from '../attribution/word-difference'
import type { WordChange } from '../preflight/types'
import type { Document, Quote } from '../payload-types'
import { ActRefused } from './refusals'

export interface Compared {
  kind: 'original' | 'rendition' | 'wording'
  /** The document's title for a wording; the locale of a rendition; null where there is none. */
  title: string | null
}

export interface Comparison {
  from: Compared
  to: Compared
  /** True where both have the same words, whatever marks stand between them. */
  equal: boolean
  difference: WordChange[]
}

interface Version extends Compared {
  language: string
  text: string
}

/** So many wordings of one language are held against each other: what is beyond is held against the original alone. */
const MOST_IN_PAIRS = 8

/** The first part of a tag; a wording without a language is compared with nothing. */
const tongue = (language: string | null | undefined): string =>
  language?.trim().toLowerCase().split('-')[0] ?? ''

function versionsOf(quote: Quote): { original: Version | null; renditions: Version[]; wordings: Version[] } {
  const version = (
    kind: Compared['kind'],
    title: string | null,
    language: string | null | undefined,
    text: string | null | undefined,
  ): Version[] =>
    text?.trim() && tongue(language) ? [{ kind, title, language: tongue(language), text: text.trim() }] : []
  const [original = null] = version('original', null, quote.originalLanguage, quote.originalText)
  return {
    original,
    renditions: (quote.renditions ?? []).flatMap(({ locale, text }) =>
      version('rendition', locale, locale, text),
    ),
    wordings: (quote.reportedBy ?? []).flatMap(({ document, language, wording }) => {
      const { title } = (typeof document === 'object' ? (document as Document) : {}) as {
        title?: string | null
      }
      return version('wording', title?.trim() || null, language, wording)
    }),
  }
}

function comparison(from: Version, to: Version): Comparison {
  return {
    from: { kind: from.kind, title: from.title },
    to: { kind: to.kind, title: to.title },
    equal: haveSameWords(from.text, to.text),
    difference: wordDifference(from.text, to.text),
  }
}

/** What a checker compares: every wording and rendition with the original in its language, and wordings in one language. */
export function compareWordings(quote: Quote): Comparison[] {
  const { original, renditions, wordings } = versionsOf(quote)
  const withOriginal = original
    ? [...wordings, ...renditions]
        .filter(({ language }) => language === original.language)
        .map((version) => comparison(original, version))
    : []
  const pairs = wordings.slice(0, MOST_IN_PAIRS).flatMap((from, index) =>
    wordings
      .slice(index + 1, MOST_IN_PAIRS)
      .filter(({ language }) => language === from.language)
      .map((to) => comparison(from, to)),
  )
  return [...withOriginal, ...pairs]
}

/**
 * Reads a quote as the person may see it and compares its wordings.
 *
 * @throws ActRefused 404
 */
export async function comparisonsOf(req: PayloadRequest, id: string): Promise<Comparison[]> {
  const quote = await req.payload.findByID({
    collection: 'quotes',
    id,
    depth: 1,
    joins: false,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    req,
  })
  if (!quote) throw new ActRefused(req, 404, { ar: 'لا اقتباس بهذا المعرّف.', en: 'There is no such quote.' })
  return compareWordings(quote)
}
