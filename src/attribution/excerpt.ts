/** What an editor says about an excerpt: that it leaves words out («…»), that it has words of the desk's in [brackets]. */
export interface ExcerptMarks {
  ellipsis?: boolean
  brackets?: boolean
}

const MARKS = /[“”„‟«»"‘’‚‛'‹›]/g
const isLetter = (char: string): boolean => /[\p{L}\p{M}]/u.test(char)

/**
 * Without what may differ where nothing is reworded: Unicode NFC, one space for any white space, no quotation marks and
 * no marks of direction. An apostrophe inside a word is a part of it: «its» is not «it's».
 */
function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(MARKS, (mark, at: number, whole: string) =>
      /[‘’‛']/.test(mark) && isLetter(whole.charAt(at - 1)) && isLetter(whole.charAt(at + 1)) ? "'" : '',
    )
    .replace(/\s+/gu, ' ')
    .trim()
}

const ELLIPSIS = /\[ ?(?:…|\.{3}) ?\]|\( ?(?:…|\.{3}) ?\)|…|\.{3,}/
const BRACKETS = /\[[^[\]]*\]/
/** Words in brackets stand for at most so many characters of what was said: a sentence's worth is an ellipsis. */
const BEHIND_BRACKETS = 120
/** More pieces than a reader could follow; a bound for hostile text. */
const MOST_PIECES = 50

interface Piece {
  text: string
  /** How many characters may be left out before it. */
  gap: number
}

/** The words of the quote that an excerpt has, parted where the editor says that something was left out or put in. */
function piecesOf(excerpt: string, { ellipsis = false, brackets = false }: ExcerptMarks): Piece[] {
  const kinds = [ellipsis ? ELLIPSIS.source : '', brackets ? BRACKETS.source : ''].filter(Boolean)
  if (kinds.length === 0) return [{ text: excerpt.trim(), gap: Infinity }]
  const cuts = new RegExp(kinds.join('|'), 'g')
  const isEllipsis = new RegExp(`^(?:${ELLIPSIS.source})$`)
  const pieces: Piece[] = []
  let start = 0
  let gap = Infinity
  const push = (end: number): void => {
    const text = excerpt.slice(start, end).trim()
    if (text === '') return
    pieces.push({ text, gap })
    gap = 0
  }
  for (const { index, 0: cut } of excerpt.matchAll(cuts)) {
    // `[…]` where only brackets are allowed leaves out what an ellipsis would have to admit.
    if (isEllipsis.test(cut) && !ellipsis) continue
    push(index)
    gap = isEllipsis.test(cut) ? Infinity : Math.max(gap, BEHIND_BRACKETS)
    start = index + cut.length
  }
  push(excerpt.length)
  return pieces
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
const letterAt = (text: string, index: number): boolean => LETTER.test(text.charAt(index))

/** «والكلمة» may be quoted as «الكلمة»: the particle joins, and says nothing. Nothing else is cut from a word. */
function beginsWord(text: string, at: number): boolean {
  if (!letterAt(text, at) || !letterAt(text, at - 1)) return true
  return /[وف]/.test(text.charAt(at - 1)) && !letterAt(text, at - 2)
}

const endsWord = (text: string, end: number): boolean => !letterAt(text, end) || !letterAt(text, end - 1)

/** For each beginning of a text: how long an end of it is that is a beginning too (Knuth, Morris, Pratt 1977). */
function overlaps(piece: string): number[] {
  const lengths = [0]
  for (let at = 1, length = 0; at < piece.length; at += 1) {
    while (length > 0 && piece[at] !== piece[length]) length = lengths[length - 1] ?? 0
    if (piece[at] === piece[length]) length += 1
    lengths.push(length)
  }
  return lengths
}

/** Where a piece stands in a text in whole words; in the time of both, also where it stands everywhere. */
function placesOf(piece: string, text: string): number[] {
  const lengths = overlaps(piece)
  const places: number[] = []
  for (let end = 0, length = 0; end < text.length; end += 1) {
    while (length > 0 && text[end] !== piece[length]) length = lengths[length - 1] ?? 0
    if (text[end] === piece[length]) length += 1
    if (length < piece.length) continue
    const at = end + 1 - length
    if (beginsWord(text, at) && endsWord(text, end + 1)) places.push(at)
    length = lengths[length - 1] ?? 0
  }
  return places
}

/** True where the pieces stand in the text in their order, none over another, with no more between them than they admit. */
function standInOrder(pieces: Piece[], text: string): boolean {
  /** Where the words so far can end, in ascending order. */
  let ends = [0]
  for (const piece of pieces) {
    const reached: number[] = []
    let next = 0
    for (const at of placesOf(piece.text, text)) {
      while (next + 1 < ends.length && (ends[next + 1] ?? 0) <= at) next += 1
      const end = ends[next] ?? 0
      // A blank on either side of a bracket is nobody's word.
      if (end <= at && at - end <= piece.gap + 2) reached.push(at + piece.text.length)
    }
    if (reached.length === 0) return false
    ends = reached
  }
  return true
}

/**
 * True where `excerpt` is what `text` says, word for word (gate G3 of the attribution model): one part of it, in whole
 * words. Only where the editor says so may an ellipsis («…», `...`, `[…]`) part it, and may words in [brackets] stand in
 * it, which are the desk's own; the rest must stand in the text in the same order. Form of letters (NFC), white space,
 * marks of direction and the kind of a quotation mark do not count.
 */
export function isFaithfulExcerpt(excerpt: string, text: string, marks: ExcerptMarks = {}): boolean {
  const [wanted, whole] = [comparable(excerpt), comparable(text)]
  if (wanted === '') return false
  // What the speaker's own text has of dots and brackets needs no leave.
  if (standInOrder(piecesOf(wanted, {}), whole)) return true
  const pieces = piecesOf(wanted, marks)
  if (pieces.length === 0 || pieces.length > MOST_PIECES) return false
  return standInOrder(pieces, whole)
}

/** The words of an excerpt that are the speaker's: without what its marks say is the desk's. */
export function spokenWords(excerpt: string, marks: ExcerptMarks): string {
  return piecesOf(comparable(excerpt), marks)
    .map(({ text }) => text)
    .join(' ')
}

/** True where `excerpt` stands in `text` word for word, with nothing left out and nothing put in. */
export function isPartOf(excerpt: string, text: string): boolean {
  return isFaithfulExcerpt(excerpt, text)
}
