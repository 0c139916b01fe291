import type { Locale } from '../../body/types'
import { originalRange } from '../normalise'
import { sentences } from '../sentences'
import { coveredBy, lastFrom } from '../span'
import { findPhrases, readText, type FoundPhrase, type ReadText } from './phrases'
import type { Conditions, FoundTerm, TermBank, TermIndex } from './types'

function findExpressions({ expressions }: TermIndex, { normalised }: ReadText): FoundPhrase[] {
  return expressions.flatMap(({ term, pattern }) =>
    [...normalised.text.matchAll(pattern)].map(({ 0: match, index }) => ({
      id: term,
      ...originalRange(normalised, index, index + match.length),
    })),
  )
}

function byId(found: FoundPhrase[]): Map<number, FoundPhrase[]> {
  const map = new Map<number, FoundPhrase[]>()
  for (const each of found) {
    const known = map.get(each.id)
    if (known) known.push(each)
    else map.set(each.id, [each])
  }
  return map
}

/** Of the forms of one term that overlap, the longest counts; of equally long ones, the first. */
function withoutOverlaps(found: FoundPhrase[]): FoundPhrase[] {
  return [...byId(found).values()].flatMap((same) => {
    const kept: FoundPhrase[] = []
    for (const each of same.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const last = kept.at(-1)
      if (!last || each.start >= last.end) kept.push(each)
      else if (each.end - each.start > last.end - last.start) kept[kept.length - 1] = each
    }
    return kept
  })
}

/** Those of the places whose term has no condition, or for which the condition holds. */
function keep(
  places: FoundPhrase[],
  { phrases, ofTerm }: Conditions,
  read: ReadText,
  holds: (place: FoundPhrase, found: FoundPhrase[][]) => boolean,
): FoundPhrase[] {
  if (!places.some(({ id }) => ofTerm.has(id))) return places
  const found = byId(findPhrases(phrases, read))
  return places.filter((place) => {
    const asked = ofTerm.get(place.id)
    return (
      !asked ||
      holds(
        place,
        asked.flatMap((number) => (found.has(number) ? [found.get(number) ?? []] : [])),
      )
    )
  })
}

/** Where one of a term's `onlyWith` stands in the same sentence. */
function withCompanions(places: FoundPhrase[], index: TermIndex, read: ReadText): FoundPhrase[] {
  let sentenceOf: ((offset: number) => number) | undefined
  const taken = new Map<FoundPhrase[], Set<number>>()
  return keep(places, index.companions, read, ({ start }, found) => {
    const number = (sentenceOf ??= lastFrom(sentences(read.original)))
    return found.some((same) => {
      const known = taken.get(same) ?? new Set(same.map((word) => number(word.start)))
      taken.set(same, known)
      return known.has(number(start))
    })
  })
}

/** Not inside one of a term's `exceptIn`. */
function outsideExceptions(places: FoundPhrase[], index: TermIndex, read: ReadText): FoundPhrase[] {
  const covering = new Map<FoundPhrase[], (place: FoundPhrase) => boolean>()
  return keep(
    places,
    index.exceptions,
    read,
    (place, found) =>
      !found.some((same) => {
        const covers = covering.get(same) ?? coveredBy(same)
        covering.set(same, covers)
        return covers(place)
      }),
  )
}

/**
 * Where a text of one language has a live term of that language: whole words, with the particles and endings that are
 * written to them, in any case, with or without harakat. In the order of the text; never throws.
 */
export function findTerms(bank: TermBank, text: string, locale: Locale): FoundTerm[] {
  const index = bank.index[locale]
  const read = readText(text)
  const all = withoutOverlaps([...findPhrases(index.flags, read), ...findExpressions(index, read)])
  return withCompanions(outsideExceptions(all, index, read), index, read)
    .sort((a, b) => a.start - b.start || b.end - a.end || a.id - b.id)
    .flatMap(({ id, start, end }) => {
      const term = bank.terms[id]
      return term ? [{ term, start, end, text: text.slice(start, end) }] : []
    })
}
