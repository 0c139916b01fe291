import { createHash } from 'node:crypto'

import type { BodyText } from './to-text'

/**
 * A paragraph of a translation and the paragraph of the source that it was written against, by their hashes. `target` is
 * null for a source paragraph that was there and has no translation; `source` is null where there was nothing to translate.
 */
export interface Segment {
  target: string | null
  source: string | null
}

/** One hash for what a reader takes for the same paragraph: blanks and the form of letters do not count. */
export function hashOf(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return createHash('sha256').update(plain).digest('hex').slice(0, 16)
}

export const hashesOf = (texts: BodyText[]): string[] => texts.map(({ text }) => hashOf(text))

/** What the field holds, whatever was stored there. */
export function segmentsIn(value: unknown): Segment[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown) => {
    const { target, source } = (entry ?? {}) as Record<string, unknown>
    const isText = (hash: unknown): hash is string => typeof hash === 'string' && hash !== ''
    if (!isText(target) && !isText(source)) return []
    return [{ target: isText(target) ? target : null, source: isText(source) ? source : null }]
  })
}

/** Gives each hash of a list its next entry of those that are known, so that equal paragraphs keep one each. */
function takeKnown(previous: Segment[], targets: string[]): (Segment | null)[] {
  const byTarget = new Map<string, Segment[]>()
  for (const segment of [...previous].reverse()) {
    if (!segment.target) continue
    const same = byTarget.get(segment.target)
    if (same) same.push(segment)
    else byTarget.set(segment.target, [segment])
  }
  return targets.map((target) => byTarget.get(target)?.pop() ?? null)
}

export const hasNews = (previous: Segment[], targets: string[]): boolean =>
  takeKnown(previous, targets).includes(null)

/** Places of the source's paragraphs, each given once. */
class Places {
  private readonly byHash = new Map<string, number[]>()
  readonly taken = new Set<number>()

  constructor(sources: string[]) {
    for (let index = sources.length - 1; index >= 0; index -= 1) {
      const hash = sources[index] ?? ''
      const same = this.byHash.get(hash)
      if (same) same.push(index)
      else this.byHash.set(hash, [index])
    }
  }

  take(hash: string | null): number | null {
    const place = hash ? this.byHash.get(hash)?.pop() : undefined
    if (place === undefined) return null
    this.taken.add(place)
    return place
  }
}

/** For each paragraph, the places of its nearest neighbours before and after that have one. */
function neighbours(places: (number | null)[], count: number): { after: number; before: number }[] {
  const found: { after: number; before: number }[] = places.map(() => ({ after: -1, before: count }))
  let last = -1
  places.forEach((place, index) => {
    const own = found[index]
    if (own) own.after = last
    if (place !== null) last = place
  })
  let next = count
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const own = found[index]
    if (own) own.before = next
    next = places[index] ?? next
  }
  return found
}

/** The free place between two neighbours that comes first; else the neighbour's own: two paragraphs for one. */
function nearest(
  { after, before }: { after: number; before: number },
  taken: Set<number>,
  count: number,
): number | null {
  if (count === 0) return null
  const end = before > after ? before : count
  for (let place = after + 1; place < end; place += 1) if (!taken.has(place)) return place
  return after >= 0 ? after : Math.min(before, count - 1)
}

/**
 * The segments after a save: paragraphs that were there keep theirs; one that is new or changed gets the source paragraph
 * that stands at the same place now: of the same number where both languages have as many and nobody else holds it, else
 * the first free one between those of its neighbours. Source paragraphs that were seen before stay known.
 */
export function keepSegments(previous: Segment[], targets: string[], sources: string[]): Segment[] {
  const kept = takeKnown(previous, targets)
  const places = new Places(sources)
  const known = kept.map((segment) => places.take(segment?.source ?? null))
  const around = neighbours(known, sources.length)
  const isEven = targets.length === sources.length
  const segments = targets.map((target, index): Segment => {
    const own = kept[index]
    if (own) return own
    const same = isEven && !places.taken.has(index) ? index : null
    const place = same ?? nearest(around[index] ?? { after: -1, before: 0 }, places.taken, sources.length)
    if (place !== null) places.taken.add(place)
    return { target, source: place === null ? null : (sources[place] ?? null) }
  })
  const isFirst = previous.length === 0
  const seen = isFirst ? sources : previous.flatMap(({ source }) => source ?? [])
  return [...segments, ...unclaimed(seen, segments, sources)]
}

/** Without a look at the source: what is gone from the translation leaves its source paragraph known. */
export function dropGone(previous: Segment[], targets: string[]): Segment[] {
  const segments = takeKnown(previous, targets).filter((segment) => segment !== null)
  const seen = previous.flatMap(({ source }) => source ?? [])
  return [...segments, ...unclaimed(seen, segments, seen)]
}

function unclaimed(seen: string[], segments: Segment[], present: string[]): Segment[] {
  const claimed = new Set(segments.map(({ source }) => source))
  const still = new Set(present)
  return [...new Set(seen)]
    .filter((source) => !claimed.has(source) && still.has(source))
    .map((source) => ({ target: null, source }))
}

/**
 * Paragraphs of the translation, by their place in `targets`, whose source is gone or changed; and places in `sources`
 * of paragraphs that came to be since and have no translation. A changed source paragraph is told from a new one by its
 * place: it stands between the sources of the same neighbours.
 */
export function staleSegments(
  segments: Segment[],
  targets: string[],
  sources: string[],
): { changed: number[]; missing: number[] } {
  const kept = takeKnown(segments, targets)
  const present = new Set(sources)
  const recorded = new Set(segments.flatMap(({ source }) => source ?? []))
  const places = new Places(sources)
  const known = kept.map((segment) => places.take(segment?.source ?? null))
  const changed = kept.flatMap((segment, index) =>
    segment?.source && !present.has(segment.source) ? [index] : [],
  )
  const news = new Set(sources.flatMap((hash, index) => (recorded.has(hash) ? [] : [index])))
  const around = neighbours(known, sources.length)
  for (const index of changed) {
    const { after, before } = around[index] ?? { after: -1, before: 0 }
    for (let place = after + 1; place < before; place += 1) if (news.delete(place)) break
  }
  return { changed, missing: [...news] }
}
