import { normalise, originalRange, type Normalised } from './normalise'
import { remember } from './remember'
import type { Span } from './span'

/** A word, a number in digits or a single mark of a normalised text. */
export interface Token {
  kind: 'word' | 'number' | 'mark'
  /** As `normalise` gives it: no harakat, one alef, European digits, lower case. */
  text: string
  /** Of a number: what it says. */
  value: number
  /** Of a number: its thousands are set apart, or it has a decimal point. */
  isGrouped: boolean
  isDecimal: boolean
  /** True where a blank, or nothing, stands before it. */
  spaced: boolean
  /** True where it begins with a capital in the original. */
  capital: boolean
  /** Offsets in the normalised text. */
  start: number
  end: number
}

export interface Tokens {
  tokens: Token[]
  /** The span of the original that the tokens from `from` up to, not with, `to` stand for. */
  span: (from: number, to: number) => Span
}

/**
 * An Arabic word ends before a digit that is written to it («بـ12»), a Latin one does not («G7»). Thousands are read up to
 * twelve groups: a bound for hostile text.
 */
const TOKEN =
  /(?<word>(?:\p{Script=Arabic}(?<=\p{L}))+|(?:\p{L}(?<!\p{Script=Arabic}))(?:[\p{L}\p{M}\p{N}](?<!\p{Script=Arabic})|['’](?=\p{L}))*)|(?<grouped>\d{1,3}(?:(?:[,٬’']\d{3}){1,12}|(?: \d{3})+)(?!\d|[,٬.٫]\d)(?:[.٫]\d{1,4}(?!\d))?)|(?<decimal>(?<!\d[.٫,])\d{1,9}[.٫]\d{1,9}(?!\d|[.٫,]\d))|(?<digits>\d+)|(?<mark>\S)/gu

const numberOf = (digits: string): number => Number(digits.replace(/[,٬’' ]/g, '').replace('٫', '.'))

function tokenOf(match: RegExpMatchArray, text: string, normalised: Normalised, original: string): Token {
  const start = match.index ?? 0
  const [found] = match
  const groups = match.groups ?? {}
  const isNumber = groups.grouped !== undefined || groups.decimal !== undefined || groups.digits !== undefined
  const first = original.charAt(normalised.map[start] ?? 0)
  return {
    kind: groups.word !== undefined ? 'word' : isNumber ? 'number' : 'mark',
    text: found,
    value: isNumber ? numberOf(found) : Number.NaN,
    isGrouped: groups.grouped !== undefined,
    isDecimal: groups.decimal !== undefined,
    spaced: start === 0 || /\s/.test(text.charAt(start - 1)),
    capital: first !== first.toLowerCase(),
    start,
    end: start + found.length,
  }
}

/** Cuts a text into words, numbers and marks, normalised, each with its place in the original. Linear; never throws. */
export const tokenise: (text: string) => Tokens = remember((original) => {
  const normalised = normalise(original)
  const tokens = [...normalised.text.matchAll(TOKEN)].map((match) =>
    tokenOf(match, normalised.text, normalised, original),
  )
  return {
    tokens,
    span(from, to) {
      const { start, end } = originalRange(
        normalised,
        tokens[from]?.start ?? normalised.text.length,
        tokens[to - 1]?.end ?? normalised.text.length,
      )
      return { start, end, text: original.slice(start, end) }
    },
  }
})
