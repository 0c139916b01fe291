/** So many letters of texts are remembered, a few stories' worth; a longer text is worked out each time. */
const MOST_LETTERS = 400_000
const LONGEST_TEXT = 100_000

/**
 * The same function, which remembers what it gave for a text: fifty rules cut the same paragraphs into the same words. What
 * it gives belongs to everybody who asked, so it is frozen where it is a list, and must not be changed.
 */
export function remember<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  let letters = 0
  return (text) => {
    if (text.length > LONGEST_TEXT) return make(text)
    const found = known.get(text)
    if (found !== undefined) return found
    const made = make(text)
    if (Array.isArray(made)) Object.freeze(made)
    if (letters + text.length > MOST_LETTERS) {
      known.clear()
      letters = 0
    }
    known.set(text, made)
    letters += text.length
    return made
  }
}
