import type { Locale } from '../../body/types'
import type { PublicationNode } from '../content'
import { nameIn } from '../public-nodes'
import type { PublicStory } from '../public'
import { isolatedText } from './html-to-text'

/** Who publishes, in one locale. Null stands for what the desk did not enter. */
export interface PublicPublication {
  name: string
  description: string | null
  siteUrl: string | null
  email: string | null
  policies: PublicationNode['policies']
}

/** The live edition of the same article in the other language. */
export interface OtherEdition {
  locale: Locale
  slug: string
  headline: string
  /** What it says that it was translated from. */
  translatedFrom: Locale | null
}

/** What a format needs beside the story. */
export interface FormatContext {
  /** Base of every address, without a slash at the end. */
  publicUrl: string
  publication: PublicPublication
  others: OtherEdition[]
}

/** The name that stands where a desk entered none. */
const UNNAMED_PUBLICATION: Readonly<Record<Locale, string>> = { ar: 'أمانة', en: 'Amana' }

export function publicPublication(node: PublicationNode | null, locale: Locale): PublicPublication {
  return {
    name: (node && nameIn(node.name, locale)) ?? UNNAMED_PUBLICATION[locale],
    description: node?.description[locale] ?? null,
    siteUrl: node?.publicUrl ?? null,
    email: node?.contactEmail ?? null,
    policies: {
      corrections: node?.policies.corrections ?? null,
      ethics: node?.policies.ethics ?? null,
      verification: node?.policies.verification ?? null,
      unnamedSources: node?.policies.unnamedSources ?? null,
    },
  }
}

/** A value without the properties that are null, undefined or empty lists: formats leave out what is not known. */
export function compact<Value extends Record<string, unknown>>(value: Value): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, part]) => part !== null && part !== undefined && !(Array.isArray(part) && part.length === 0),
    ),
  )
}

/** Description of a story for lists and search engines: written for them, else the standfirst. */
export function descriptionOf({ seo, standfirst, locale }: PublicStory): string | null {
  const text = seo.description ?? standfirst
  return text === null ? null : isolatedText(text, locale)
}
