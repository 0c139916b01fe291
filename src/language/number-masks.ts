/**
 * Hides numbers that are certainly not to be dialled, so that what is left can be judged by its shape.
 * Every replacement keeps the text's length: offsets stay those of the original.
 */

const DIGIT_SETS = /[\u0660-\u0669\u06F0-\u06F9]/g
const europeanDigits = (text: string): string =>
  text.replace(DIGIT_SETS, (digit) => String(digit.charCodeAt(0) & 0xf)).replace(/\uFF0B/g, '+')

const DASH = '[-\\u2010-\\u2014]'
const YEAR = '(?:(?:19|20)\\d\\d|1[34]\\d\\d)'

const isDate = (a: number, b: number, c: number): boolean => {
  const day = (n: number): boolean => n >= 1 && n <= 31
  const month = (n: number): boolean => n >= 1 && n <= 12
  const year = (n: number): boolean => (n >= 1300 && n <= 2199) || n <= 99
  return (year(c) && day(a) && day(b) && (month(a) || month(b))) || (year(a) && a > 31 && month(b) && day(c))
}

const PATTERNS: readonly RegExp[] = [
  // Addresses on the web and e-mail addresses.
  /\bhttps?:\/\/\S+|\bwww\.\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/giu,
  // Numbers of books and papers.
  /\b(?:ISBN|ISSN|DOI)\b[:\s-]*[\d][\d ./-]*|ردمك[:\s]*\d[\d -]*/giu,
  // 1,000,000 and ١٬٠٠٠ with decimals.
  /(?<![\d,٬])\d{1,3}(?:[,٬’']\d{3})+(?:[.٫]\d+)?(?!\d)/gu,
  // 3.5 and ٣٫٥: one decimal point, and no leading zero but that of 0.5.
  /(?<![\d.٫,])(?:0|[1-9]\d{0,3})[.٫]\d{1,3}(?![\d.٫]|[ \u00A0-]\d)/gu,
  // 10:30, 10:30:00
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/gu,
  // 24/7
  /(?<![\d/])24\/7(?![\d/])/gu,
  // 2022–2024, 2022/23, 1445-1446
  new RegExp(
    `(?<![\\d+]|\\d[ -])${YEAR}\\s?(?:${DASH}|/)\\s?(?:${YEAR}|\\d\\d)(?!\\d|[ ${'\\u00A0'}-]\\d)`,
    'gu',
  ),
]

const DATE = new RegExp(`(?<![\\d/.-])(\\d{1,4})([/.]|${DASH})(\\d{1,2})\\2(\\d{1,4})(?![\\d]|[/-]\\d)`, 'gu')

const hide = (found: string): string => found.replace(/\d/g, '_')

/** The text with European digits, and with `_` for the digits of dates, times, statistics and addresses. */
export const maskNumbers = (text: string): string => {
  let masked = europeanDigits(text).replace(DATE, (found, a: string, _mark: string, b: string, c: string) =>
    isDate(Number(a), Number(b), Number(c)) ? hide(found) : found,
  )
  for (const pattern of PATTERNS) masked = masked.replace(pattern, hide)
  return masked
}
