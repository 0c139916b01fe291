/** A part of a text: UTF-16 offsets, `end` exclusive, and the characters that stand there. */
export interface Span {
  start: number
  end: number
  text: string
}
