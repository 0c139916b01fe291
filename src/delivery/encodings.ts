/** The content codings that delivery can answer with, the one that makes the fewest bytes first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof ENCODINGS)[number]

const MOST_REMEMBERED = 256
const remembered = new Map<string, readonly Encoding[]>()

/** A weight as RFC 9110 §12.4.2 writes it; one that cannot be read counts as 1, as if it were not there. */
function weightOf(parameters: string[]): number {
  const given = parameters
    .map((each) => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/i.exec(each)?.[1])
    .find(Boolean)
  return given === undefined ? 1 : Math.min(1, Number(given))
}

function read(header: string): readonly Encoding[] {
  const weights = new Map<string, number>()
  for (const part of header.split(',')) {
    const [name = '', ...parameters] = part.split(';')
    const coding = name
      .trim()
      .toLowerCase()
      .replace(/^x-gzip$/, 'gzip')
    if (coding !== '') weights.set(coding, weightOf(parameters))
  }
  const rest = weights.get('*')
  const weight = (encoding: Encoding): number =>
    // What is not named is not wanted, except identity, which is always acceptable until it is refused.
    weights.get(encoding) ?? rest ?? (encoding === 'identity' ? 0.0001 : 0)
  return ENCODINGS.filter((encoding) => weight(encoding) > 0).sort((a, b) => weight(b) - weight(a))
}

/**
 * The codings that a reader accepts, the most wanted first; of two that are wanted alike, the one with fewer bytes. Empty
 * where the reader refuses all that we have (`identity;q=0`).
 *
 * @see RFC 9110 §12.5.3
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (header === undefined) return ['identity']
  const known = remembered.get(header)
  if (known) return known
  const accepted = read(header)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(header, accepted)
  return accepted
}
