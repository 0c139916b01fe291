const LAST = 0x10ffff
const MOST_KEPT = 2000

const kept = new Map<string, boolean>()

const testOf = (source: string): ((char: string) => boolean) => {
  const pattern = new RegExp(`^(?:${source})$`, 'u')
  return (char) => pattern.test(char)
}

/** The character that a source stands for, where it is written as itself; an escape or a class goes through the sweep. */
function single(source: string): string | null {
  const [char = ''] = source
  return char === source && char !== '.' ? char : null
}

function sweep(a: string, b: string): boolean {
  const one = single(a)
  if (one !== null) return testOf(b)(one)
  const other = single(b)
  if (other !== null) return testOf(a)(other)
  const [inA, inB] = [testOf(a), testOf(b)]
  for (let code = 0; code <= LAST; code += 1) {
    const char = String.fromCodePoint(code)
    if (inA(char) && inB(char)) return true
  }
  return false
}

/** Whether there is a character that both of two one-character expressions (`[a-z]`, `\s`, `x`) match. */
export function overlap(a: string, b: string): boolean {
  if (a === b) return true
  const key = a < b ? `${a}\n${b}` : `${b}\n${a}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const result = sweep(a, b)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, result)
  return result
}
