import { compileNames, findNames } from '../language/find-names'
import type { Facts, Message, TextFact, TextRange } from './types'

const SLUG: Message = { ar: 'الاسم في الرابط', en: 'Slug' }
const TOPIC: Message = { ar: 'اسم الموضوع', en: 'Topic' }
const ORIGINAL: Message = { ar: 'النص الأصلي للاقتباس', en: 'Original text of a quote' }

/**
 * Every place of the edition in which a reader could meet a name: its texts and labels, its address, the names of its topics, and
 * the original of a quote that is shown beside its rendition. The words of the address stay where they were: blanks
 * stand for its hyphens.
 */
export function publicPlaces({ texts, labels, article, topics, quotes }: Facts): TextFact[] {
  const places = [...texts, ...labels]
  if (article.slug) places.push({ path: 'slug', text: article.slug.replaceAll('-', ' '), label: SLUG })
  for (const { name } of topics)
    for (const text of [name.ar, name.en]) if (text) places.push({ path: 'topics', text, label: TOPIC })
  for (const { id, originalText, originalLocated, rendition } of quotes.values())
    if (originalText && originalLocated && !rendition?.isOriginal)
      places.push({ path: `quotes.${id}.originalText`, text: originalText, label: ORIGINAL })
  return places
}

export interface Mention<Owner> {
  place: TextFact
  range: TextRange
  owner: Owner
}

/**
 * Where one of the texts stands in a public place, in the order of reading. Of two that overlap, where they have the same
 * owner, only the longer one counts.
 *
 * @param entries texts to look for, each with what it belongs to; the same text may belong to several
 */
export function findMentions<Owner>(
  facts: Facts,
  entries: readonly { text: string; owner: Owner }[],
): Mention<Owner>[] {
  if (entries.length === 0) return []
  const compiled = compileNames(entries.map(({ text }) => text))
  const owners = ownersByKey(entries)
  const { slug } = facts.article
  return publicPlaces(facts).flatMap((place) => {
    const ends = new Map<Owner, number>()
    return longestFirst(findNames(compiled, place.text)).flatMap(({ name, start, end, text }) =>
      [...(owners.get(keyOf(name)) ?? [])].flatMap((owner) => {
        if (start < (ends.get(owner) ?? 0)) return []
        ends.set(owner, end)
        const words = place.path === 'slug' ? (slug ?? '').slice(start, end) : text
        return [{ place, owner, range: { start, end, text: words } }]
      }),
    )
  })
}

const longestFirst = <Found extends { start: number; end: number }>(found: Found[]): Found[] =>
  found.sort((a, b) => a.start - b.start || b.end - a.end)

/** The form in which two spellings of a name are one. */
export const keyOf = (text: string): string => [...compileNames([text]).byKey.keys()][0] ?? ''

function ownersByKey<Owner>(entries: readonly { text: string; owner: Owner }[]): Map<string, Set<Owner>> {
  const owners = new Map<string, Set<Owner>>()
  for (const { text, owner } of entries) {
    const key = keyOf(text)
    owners.set(key, (owners.get(key) ?? new Set<Owner>()).add(owner))
  }
  return owners
}
