import { createHash } from 'node:crypto'

import { idOf, type Relation } from '../relations'
import { canonicalJson } from '../canonical-json'

/** The parts of a quote that a verification vouches for. */
export interface Attributed {
  form?: string | null
  originalStatus?: string | null
  originalText?: string | null
  originalLanguage?: string | null
  speakerKind?: string | null
  person?: Relation
  organisation?: Relation
  saidOn?: string | null
  primary?: { document?: Relation; locatorKind?: string | null; locator?: string | null } | null
  reportedBy?: { document?: Relation; wording?: string | null; language?: string | null }[] | null
  renditions?:
    | {
        locale?: string | null
        text?: string | null
        translatorKind?: string | null
        translator?: string | null
        basis?: string | null
        basisDocument?: Relation
        official?: boolean | null
      }[]
    | null
}

const text = (value: string | null | undefined): string | null =>
  value ? value.normalize('NFC').trim() || null : null

/**
 * A hash of what was said, by whom, where, and how it is rendered. A verification holds as long as the fingerprint does:
 * a change of the words, the speaker, the chain or a rendition makes the quote unverified again.
 */
export function fingerprint(quote: Attributed): string {
  return createHash('sha256')
    .update(
      canonicalJson({
        form: quote.form ?? null,
        original: [quote.originalStatus ?? null, text(quote.originalText), text(quote.originalLanguage)],
        speaker: [quote.speakerKind ?? null, idOf(quote.person), idOf(quote.organisation)],
        saidOn: text(quote.saidOn),
        primary: [
          idOf(quote.primary?.document),
          quote.primary?.locatorKind ?? null,
          text(quote.primary?.locator),
        ],
        reportedBy: (quote.reportedBy ?? []).map((entry) => [
          idOf(entry.document),
          text(entry.wording),
          text(entry.language),
        ]),
        renditions: (quote.renditions ?? [])
          .map((rendition) => [
            rendition.locale ?? null,
            text(rendition.text),
            rendition.translatorKind ?? null,
            text(rendition.translator),
            rendition.basis ?? null,
            idOf(rendition.basisDocument),
            rendition.official ?? false,
          ])
          .sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
      }),
    )
    .digest('hex')
}
