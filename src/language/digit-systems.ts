import type { Span } from './span'

export type DigitSystem = 'european' | 'arabicIndic' | 'persian'

const RUNS: Readonly<Record<DigitSystem, RegExp>> = {
  european: /[0-9]+/g,
  arabicIndic: /[\u0660-\u0669]+/g,
  persian: /[\u06F0-\u06F9]+/g,
}

/** Every run of digits of a text, by the system it is written in. */
export function digitRuns(text: string): Record<DigitSystem, Span[]> {
  const runs = (system: DigitSystem): Span[] =>
    [...text.matchAll(RUNS[system])].map(({ index, 0: run }) => ({
      start: index,
      end: index + run.length,
      text: run,
    }))
  return { european: runs('european'), arabicIndic: runs('arabicIndic'), persian: runs('persian') }
}
