import { remember } from './remember'
import type { Span } from './span'

/** One run of text between quotation marks. `start`/`end` include the marks, `innerStart`/`innerEnd` and `text` do not. */
export interface QuotedRun extends Span {
  innerStart: number
  innerEnd: number
  /** 0 for an outermost run. */
  depth: number
  /** False where the paragraph, or an outer run, ended before a closing mark came. */
  closed: boolean
}

interface OpenRun {
  start: number
  closers: string
}

const PARAGRAPH_END = /[\n\r\u2029]/
const SPACE = /[\s\u200B-\u200F\u2066-\u2069]/
const WORD = /[\p{L}\p{M}\p{N}]/u
/** English words that begin with an apostrophe, and decades: «’tis», «’90s». */
const ELISION = /^(?:\d|(?:tis|twas|til|em|cause|cos|round|n)\b)/i

/** How far a single mark looks for its partner: longer than any sentence, and a bound for hostile text. */
const LOOK_AHEAD = 1000

const wordAt = (text: string, index: number): boolean => {
  const code = text.codePointAt(index)
  return code !== undefined && WORD.test(String.fromCodePoint(code))
}

const wordBefore = (text: string, index: number): boolean => {
  const unit = text.charAt(index - 1)
  return unit !== '' && WORD.test(/[\uDC00-\uDFFF]/.test(unit) ? text.slice(index - 2, index) : unit)
}

const spaceOrEdge = (unit: string): boolean => unit === '' || SPACE.test(unit)

const paragraphEnd = (text: string, from: number): number => {
  for (let i = from; i < text.length; i += 1) if (PARAGRAPH_END.test(text.charAt(i))) return i
  return text.length
}

/** An apostrophe closes nothing: «don’t»; nor does the possessive «the parents’ view» while another mark can close. */
const closesSingle = (text: string, index: number, end: number): boolean => {
  if (text.charAt(index - 1) === '' || SPACE.test(text.charAt(index - 1)) || wordAt(text, index + 1))
    return false
  if (!/s/i.test(text.charAt(index - 1)) || !/^\s\p{Ll}/u.test(text.slice(index + 1, index + 4))) return true
  const rest = text.slice(index + 1, Math.min(end, index + LOOK_AHEAD))
  const next = /[’'](?![\p{L}\p{N}])/u.exec(rest)
  const opens = /(?<![\p{L}\p{N}])[‘'](?=\p{L})/u.exec(rest)
  return !next || (opens !== null && opens.index < next.index)
}

/** A single mark opens a run only before a word and only where a mark can close it: else it is an apostrophe. */
const opensSingle = (text: string, index: number, end: number): boolean => {
  if (wordBefore(text, index) || !/^[\p{L}\p{N}“"«]/u.test(text.slice(index + 1, index + 3))) return false
  const rest = text.slice(index + 1, Math.min(end, index + LOOK_AHEAD))
  const closer = /(?<=\S)[’'](?![\p{L}\p{N}])/u.exec(rest)
  if (!closer) return false
  return !ELISION.test(rest) || closer.index > (/^[\p{L}\p{N}]+/u.exec(rest)?.[0].length ?? 0)
}

/** An opening double mark that in truth closes: «text“», «»text«», after a word and before a space. */
const standsAsCloser = (text: string, index: number): boolean =>
  !spaceOrEdge(text.charAt(index - 1)) && !wordAt(text, index + 1)

const standsAsOpener = (text: string, index: number): boolean =>
  (spaceOrEdge(text.charAt(index - 1)) || /[([،؛:—–-]/.test(text.charAt(index - 1))) &&
  wordAt(text, index + 1)

/** Marks that open whatever stands around them, and the marks that close them. */
const OPENERS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '‹': '›', '‟': '”' }

/** The runs that are open, outermost first. Each is found by a mark of its own without a walk over the others. */
class OpenRuns {
  readonly runs: OpenRun[] = []
  private readonly byCloser = new Map<string, number[]>()
  private readonly byOpener = new Map<string, number[]>()

  constructor(private readonly text: string) {}

  push(run: OpenRun): void {
    const depth = this.runs.push(run) - 1
    for (const mark of run.closers) this.note(this.byCloser, mark, depth)
    this.note(this.byOpener, this.text.charAt(run.start), depth)
  }

  /** The innermost that a mark closes, -1 for none. */
  closedBy(mark: string): number {
    return this.last(this.byCloser.get(mark), (run) => run.closers.includes(mark))
  }

  /** The innermost that a mark opened, -1 for none. */
  openedBy(mark: string): number {
    return this.last(this.byOpener.get(mark), (run) => this.text.charAt(run.start) === mark)
  }

  private note(places: Map<string, number[]>, mark: string, depth: number): void {
    const known = places.get(mark)
    if (known) known.push(depth)
    else places.set(mark, [depth])
  }

  /** What was noted of runs that have come to their end is dropped where it is met. */
  private last(depths: number[] | undefined, holds: (run: OpenRun) => boolean): number {
    for (let depth = depths?.at(-1); depth !== undefined; depth = depths?.at(-1)) {
      const run = this.runs[depth]
      if (run && holds(run)) return depth
      depths?.pop()
    }
    return -1
  }
}

/** Decides what the mark at `index` does: the place among the open runs that it closes, or the closers of the run it opens. */
const decide = (
  text: string,
  index: number,
  end: number,
  open: OpenRuns,
): { close: number } | { open: string } | null => {
  const mark = text.charAt(index)
  const closes = open.closedBy(mark)
  switch (mark) {
    case '"': {
      if (closes >= 0) return { close: closes }
      return /[\d\p{Script=Latin}]/u.test(text.charAt(index - 1)) ? null : { open: '"' }
    }
    case "'":
    case '’':
      if (closes >= 0 && closesSingle(text, index, end)) return { close: closes }
      return mark === "'" && opensSingle(text, index, end) ? { open: "'’" } : null
    case '‘':
      return opensSingle(text, index, end) ? { open: "’'" } : null
    case '”':
    case '»':
    case '›':
      if (closes >= 0) return { close: closes }
      return standsAsOpener(text, index) ? { open: mark === '”' ? '“”' : mark === '»' ? '«' : '‹' } : null
    case '“':
    case '«':
    case '‹': {
      if (closes >= 0) return { close: closes }
      const own = open.openedBy(mark)
      if (own >= 0 && standsAsCloser(text, index)) return { close: own }
      return { open: OPENERS[mark] ?? '' }
    }
    default:
      return OPENERS[mark] === undefined ? null : { open: OPENERS[mark] }
  }
}

const MARKS = /[“”«»"‘’'„‟‹›]/

/**
 * Finds what stands between quotation marks in running text, nested runs too: “ ” « » " ‘ ’ ' „ ‹ ›, and the two
 * usual mistakes (reversed pairs, two opening marks). Apostrophes open nothing. A run that nothing closes ends
 * with its paragraph (a line) or with the run around it; a single mark that nothing closes is an apostrophe.
 * In order of their starts. Never throws.
 */
export const quotedRuns: (text: string) => readonly QuotedRun[] = remember((text) => {
  const found: QuotedRun[] = []
  const open = new OpenRuns(text)
  const stack = open.runs
  const finish = (run: OpenRun, depth: number, innerEnd: number, closed: boolean): void => {
    const innerStart = run.start + 1
    const end = innerEnd + (closed ? 1 : 0)
    found.push({
      start: run.start,
      end,
      innerStart,
      innerEnd,
      depth,
      closed,
      text: text.slice(innerStart, innerEnd),
    })
  }
  const finishFrom = (depth: number, at: number): void => {
    for (let k = stack.length - 1; k >= depth; k -= 1) {
      const run = stack[k]
      if (run) finish(run, k, at, false)
    }
    if (stack.length > depth) stack.length = depth
  }
  let end = paragraphEnd(text, 0)
  for (let i = 0; i < text.length; i += 1) {
    if (i === end) {
      finishFrom(0, i)
      end = paragraphEnd(text, i + 1)
      continue
    }
    if (!MARKS.test(text.charAt(i))) continue
    const act = decide(text, i, end, open)
    if (act === null) continue
    if ('open' in act) {
      open.push({ start: i, closers: act.open })
      continue
    }
    finishFrom(act.close + 1, i)
    const run = stack.pop()
    if (run) finish(run, act.close, i, true)
  }
  finishFrom(0, text.length)
  return found.sort((a, b) => a.start - b.start)
})
