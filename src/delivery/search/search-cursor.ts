import { decodeCursor, encodeCursor, type Position } from '../cursor'

/**
 * Where a page of results ends. Results come in windows: the newest matches, ranked; then the next newest. A cursor keeps
 * both ends of its window, so that what is published or withdrawn meanwhile moves nothing from one window to another.
 */
export type SearchPosition =
  | {
      kind: 'within'
      /** The newest and the oldest match of the window. */
      newest: Position
      oldest: Position
      /** Matches that are older than the window are known to be there. */
      hasOlder: boolean
      rank: number
      last: Position
    }
  /** The window that begins with the first match older than this one. */
  | { kind: 'older'; than: Position }

const OLDER = 2

/** Kind and rank in two digits, then one or three positions of 32 characters. */
export function encodeSearchCursor(position: SearchPosition): string {
  if (position.kind === 'older') return `${OLDER}0${encodeCursor(position.than)}`
  const { newest, oldest, last, hasOlder, rank } = position
  return `${hasOlder ? 1 : 0}${rank}${[newest, oldest, last].map(encodeCursor).join('')}`
}

/** @returns null for anything that `encodeSearchCursor` did not make */
export function decodeSearchCursor(cursor: string): SearchPosition | null {
  const match = /^(?:20([\w-]{32})|([01])([0-9])([\w-]{32})([\w-]{32})([\w-]{32}))$/.exec(cursor)
  if (!match) return null
  const [, than, hasOlder, rank, ...places] = match
  if (than !== undefined) {
    const position = decodeCursor(than)
    return position && { kind: 'older', than: position }
  }
  const [newest, oldest, last] = places.map((place) => decodeCursor(place))
  if (!newest || !oldest || !last) return null
  return { kind: 'within', newest, oldest, last, hasOlder: hasOlder === '1', rank: Number(rank) }
}
