/** A part of a text: UTF-16 offsets, `end` exclusive, and the characters that stand there. */
export interface Span {
  start: number
  end: number
  text: string
}

type Range = Pick<Span, 'start' | 'end'>

/** How many of a rising list are not above a value. */
export function countUpTo(rising: readonly number[], value: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** The number of the last of some ranges, in the order of their starts, that begins at an offset or before; -1 for none. */
export function lastFrom(ranges: readonly Range[]): (offset: number) => number {
  const starts = ranges.map(({ start }) => start)
  return (offset) => countUpTo(starts, offset) - 1
}

/** Whether one of some ranges, which are in the order of their starts, covers a place. */
export function coveredBy(ranges: readonly Range[]): (place: Range) => boolean {
  const last = lastFrom(ranges)
  let furthest = 0
  const ends = ranges.map(({ end }) => (furthest = Math.max(furthest, end)))
  return ({ start, end }) => (ends[last(start)] ?? -1) >= end
}

/** Those that no longer one of them holds, in their order: a name inside a longer name is the same mention. */
export function outermost<Found extends Range>(found: readonly Found[]): Found[] {
  const inner = new Set<Found>()
  let furthest = -1
  let before: Range = { start: -1, end: -1 }
  for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start !== before.start || each.end !== before.end) {
      furthest = Math.max(furthest, before.end)
      before = each
    }
    if (furthest >= each.end) inner.add(each)
  }
  return found.filter((each) => !inner.has(each))
}
