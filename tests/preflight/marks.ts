import fc from 'fast-check'

/** Marks that change no word, each with the letter behind which it is written: three harakat and tatweel. */
export const marksWithin = (length: number) =>
  fc.array(fc.tuple(fc.nat(length), fc.constantFrom('\u064e', '\u0651', '\u0652', '\u0640')), {
    maxLength: 8,
  })

/** A text with marks inside its words. */
export function withMarks(plain: string, marks: readonly (readonly [at: number, mark: string])[]): string {
  let text = plain
  for (const [at, mark] of marks)
    if (/\p{L}/u.test(text.charAt(at)) && /\p{L}/u.test(text.charAt(at + 1)))
      text = text.slice(0, at + 1) + mark + text.slice(at + 1)
  return text
}
