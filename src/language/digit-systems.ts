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

/** What stands in Latin letters keeps its digits: addresses, «G7», «COVID-19», «Article 19», «4chan». */
const LATIN_RUN =
  /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}._@:/?&=#%+~'’-]*(?: [0-9]+(?![\p{Script=Latin}\p{N}]))?/gu

/** European digits that belong to a name or an address in Latin letters. */
export function latinNumbers(text: string): Span[] {
  return [...text.matchAll(LATIN_RUN)]
    .filter(({ 0: run }) => /\p{Script=Latin}/u.test(run) && /[0-9]/.test(run))
    .map(({ index, 0: run }) => ({ start: index, end: index + run.length, text: run }))
}

const ZERO: Readonly<Record<DigitSystem, number>> = { european: 0x30, arabicIndic: 0x660, persian: 0x6f0 }

/** The same number in another set of digits. */
export function inDigits(digits: string, system: DigitSystem): string {
  return digits.replace(/[0-9\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
    const code = digit.charCodeAt(0)
    const value =
      code -
      (code >= ZERO.persian ? ZERO.persian : code >= ZERO.arabicIndic ? ZERO.arabicIndic : ZERO.european)
    return String.fromCharCode(ZERO[system] + value)
  })
}
