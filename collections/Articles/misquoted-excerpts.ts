import type { PayloadRequest } from 'payload'

import { inLocale } from '../../src/acts/working-story'
import { isFaithfulExcerpt } from '../../src/attribution/excerpt'
import { renderingOf } from '../../src/attribution/rendering'
import { fromLexical } from '../../src/body/from-lexical'
import { quoteUses } from '../../src/body/references'
import { LOCALES, type Locale } from '../../src/body/types'
import { sameValue } from '../../src/hooks/same-value'
import { say } from '../../src/hooks/say'

/** So many are named at once; the rest follow when these are mended. */
const NAMED = 3

/**
 * What an editor is told about excerpts that are not in the quote which they claim to be from: neither in its words in
 * this language nor in its original. A body that was not touched is left alone, or a quote that changed since would
 * keep every other field from being saved; preflight stops it.
 *
 * @returns null where every excerpt is sound
 */
export async function misquotedExcerpts(
  value: unknown,
  { req, previousValue }: { req: PayloadRequest; previousValue?: unknown },
): Promise<string | null> {
  const uses = quoteUses(fromLexical(value)).filter((use) => use.excerpt?.trim())
  const locale = LOCALES.find((known) => known === req.locale)
  if (uses.length === 0 || !locale || sameValue(value, previousValue)) return null
  const { docs } = await req.payload.find({
    collection: 'quotes',
    where: { id: { in: [...new Set(uses.map((use) => use.quote))] } },
    depth: 0,
    joins: false,
    pagination: false,
    // Whoever may write the story may quote; only the words are compared.
    overrideAccess: true,
    req: inLocale(req, locale),
  })
  const texts = new Map(docs.map((quote) => [quote.id, wordsOf(quote, locale)]))
  const wrong = uses.flatMap((use) => {
    const { excerpt } = use
    const known = texts.get(use.quote)
    return known && excerpt && !known.some((text) => isFaithfulExcerpt(excerpt, text, use)) ? [excerpt] : []
  })
  if (wrong.length === 0) return null
  const named = [...new Set(wrong)].slice(0, NAMED)
  return say(req, {
    ar: `ليس جزءًا من الاقتباس: ${named.map((excerpt) => `«${excerpt}»`).join('، ')}. انسخه من نص الاقتباس كما هو.`,
    en: `Not a part of the quote: ${named.map((excerpt) => `“${excerpt}”`).join(', ')}. Copy it from the quote as it stands.`,
  })
}

function wordsOf(quote: Parameters<typeof renderingOf>[0], locale: Locale): string[] {
  return [renderingOf(quote, locale)?.text, quote.originalText].filter((text): text is string =>
    Boolean(text),
  )
}
