import {
  ENGLISH_UNITS,
  ENGLISH_TENS,
  ENGLISH_SCALES,
  LETTERS,
  ARABIC_UNITS,
  ARABIC_TENS,
  HUNDRED,
  ARABIC_HUNDREDS,
  ARABIC_SCALES,
  ARABIC_PAIRS,
  VAGUE,
} from './number-words'
import type { Token } from './tokens'

/** A number of a text, in digits or in words: the tokens from `from` up to, not with, `to`. */
export interface Quantity {
  from: number
  to: number
  value: number
  /** `hundreds`, `tens of thousands`: a count that names no number. */
  vague: string | null
  inWords: boolean
  /** Thousands and more, by a word or a letter: «3.5 million», «4m». */
  isScaled: boolean
  /** «الـ12», the one that was spoken of. */
  isDefinite: boolean
}

/** Letters that are written to a number word: «بستة», «وثلاثة»; and to a number in digits they stand apart: «بـ6». */
const bare = (word: string): string[] => [
  word,
  ...(/^[وفبكل]/.test(word) ? [word.slice(1)] : []),
  ...(/^[وف][بكل]/.test(word) ? [word.slice(2)] : []),
]

class Reader {
  constructor(private readonly tokens: Token[]) {}

  private text(at: number): string {
    return this.tokens[at]?.text ?? ''
  }

  private glued(at: number): boolean {
    const token = this.tokens[at]
    return token !== undefined && !token.spaced
  }

  private digits(at: number, depth = 0): Quantity {
    const token = this.tokens[at]
    let value = token?.value ?? Number.NaN
    let to = at + 1
    const isDefinite = this.glued(at) && /^[وفبك]*(?:ال|لل)$/.test(this.text(at - 1))
    const letter = this.glued(to) ? LETTERS.get(this.text(to)) : undefined
    const scale = letter ?? ENGLISH_SCALES.get(this.text(to)) ?? ARABIC_SCALES.get(this.text(to))
    if (scale) {
      value *= scale
      to += 1
      const isJoined = this.text(to) === 'و' && this.glued(to + 1) && depth < 3
      const more = isJoined ? this.digitsAt(to + 1, depth + 1) : this.arabicMore(to, scale)
      if (more && more.value < scale) {
        value += more.value
        to = more.to
      } else if (/^ونصف$/.test(this.text(to))) {
        value += scale / 2
        to += this.text(to + 1).startsWith('ال') ? 2 : 1
      }
    }
    return { from: at, to, value, vague: null, inWords: false, isScaled: scale !== undefined, isDefinite }
  }

  private digitsAt(at: number, depth: number): Quantity | null {
    return this.tokens[at]?.kind === 'number' ? this.digits(at, depth) : null
  }

  /** «… وخمسين»: what is added to a number in words; it must be smaller than what it is added to. */
  private arabicMore(at: number, below: number): { value: number; to: number } | null {
    const word = this.text(at)
    if (!word.startsWith('و') || word.length < 3) return null
    return this.arabicFrom(at, word.slice(1), below)
  }

  /** A number in Arabic words whose first is `word`, at `at`. */
  private arabicFrom(
    at: number,
    word: string,
    below = Number.POSITIVE_INFINITY,
  ): { value: number; to: number } | null {
    const simple = this.arabicSimple(at, word)
    if (!simple) return null
    let { value, to } = simple
    const scale = ARABIC_SCALES.get(this.text(to))
    if (scale && value < 1e3) {
      value *= scale
      to += 1
    }
    if (value >= below) return null
    const lowest = value % 1e9 === 0 ? 1e9 : value % 1e6 === 0 ? 1e6 : value % 1e3 === 0 ? 1e3 : 0
    const more = lowest ? this.arabicMore(to, lowest) : null
    return more ? { value: value + more.value, to: more.to } : { value, to }
  }

  private arabicSimple(at: number, word: string): { value: number; to: number } | null {
    const whole = ARABIC_SCALES.get(word) ?? ARABIC_PAIRS.get(word)
    if (whole) return /^(?:الاف|ملايين|مليارات)$/.test(word) ? null : { value: whole, to: at + 1 }
    const hundred = ARABIC_HUNDREDS.get(word)
    if (hundred) return this.plus(hundred, at + 1, 100)
    const unit = ARABIC_UNITS.get(word)
    if (unit) {
      if (unit < 10 && /^عشره?$/.test(this.text(at + 1))) return { value: 10 + unit, to: at + 2 }
      if (unit > 2 && unit < 10 && HUNDRED.has(this.text(at + 1))) return this.plus(unit * 100, at + 2, 100)
      if (word === 'احد' || word === 'احدي' || word === 'عشر') {
        const joined = this.tensAfter(at + 1)
        return joined ? { value: unit + joined, to: at + 2 } : null
      }
      const tens = unit < 10 ? this.tensAfter(at + 1) : null
      return tens ? { value: unit + tens, to: at + 2 } : { value: unit, to: at + 1 }
    }
    const tens = ARABIC_TENS.get(word)
    return tens ? { value: tens, to: at + 1 } : null
  }

  private tensAfter(at: number): number | null {
    const word = this.text(at)
    return word.startsWith('و') ? (ARABIC_TENS.get(word.slice(1)) ?? null) : null
  }

  private plus(value: number, to: number, below: number): { value: number; to: number } {
    const word = this.text(to).startsWith('و') ? this.text(to).slice(1) : ''
    if (!ARABIC_UNITS.has(word) && !ARABIC_TENS.has(word)) return { value, to }
    // «وثلاث مئة» is too much to be added to hundreds: how it goes on is read where it begins.
    const unit = ARABIC_UNITS.get(word) ?? 0
    if (unit > 2 && unit < 10 && HUNDRED.has(this.text(to + 1))) return { value, to }
    const more = this.arabicSimple(to, word)
    return more && more.value < below ? { value: value + more.value, to: more.to } : { value, to }
  }

  private arabic(at: number): Quantity | null {
    for (const word of bare(this.text(at))) {
      const found = this.arabicFrom(at, word)
      if (found)
        return {
          from: at,
          ...found,
          vague: null,
          inWords: true,
          isScaled: found.value >= 1000,
          isDefinite: false,
        }
    }
    return null
  }

  /** «twenty-five», «two hundred and fifty thousand», «a million», «half a million». */
  private english(at: number): Quantity | null {
    let to = at
    let value = 0
    let part: number | null = null
    let isScaled = false
    const first = this.text(at)
    if (first === 'half' && /^an?$/.test(this.text(at + 1))) {
      const scale = ENGLISH_SCALES.get(this.text(at + 2)) ?? (this.text(at + 2) === 'dozen' ? 12 : null)
      return scale ? this.words(at, at + 3, scale / 2, scale > 12) : null
    }
    if (/^an?$/.test(first)) {
      const next = this.text(at + 1)
      if (next === 'dozen') return this.words(at, at + 2, 12, false)
      if (next !== 'hundred' && !ENGLISH_SCALES.has(next)) return null
      part = 1
      to = at + 1
    }
    for (;;) {
      const word = this.text(to)
      const unit = ENGLISH_UNITS.get(word)
      const tens = ENGLISH_TENS.get(word)
      const scale = ENGLISH_SCALES.get(word)
      if (unit !== undefined && (part === null || (part % 100 === 0 && part > 0))) {
        part = (part ?? 0) + unit
        to += 1
      } else if (tens !== undefined && (part === null || (part % 100 === 0 && part > 0))) {
        part = (part ?? 0) + tens
        to += 1
        const hyphen = this.text(to) === '-' && this.glued(to + 1) ? 1 : 0
        const ones = ENGLISH_UNITS.get(this.text(to + hyphen)) ?? 0
        if (ones > 0 && ones < 10 && (hyphen || !/^(?:in|out)$/.test(this.text(to + 1)))) {
          part += ones
          to += hyphen + 1
        }
      } else if (word === 'hundred' && part !== null && part > 0 && part < 100) {
        part *= 100
        to += 1
      } else if (scale && part !== null) {
        value += part * scale
        part = null
        isScaled = true
        to += 1
      } else if (word === 'and' && part !== null && part >= 100 && part % 100 === 0 && this.isSmall(to + 1)) {
        to += 1
      } else break
    }
    if (to === at || (part === null && !isScaled)) return null
    return this.words(at, to, value + (part ?? 0), isScaled)
  }

  private isSmall(at: number): boolean {
    return ENGLISH_UNITS.has(this.text(at)) || ENGLISH_TENS.has(this.text(at))
  }

  private words(from: number, to: number, value: number, isScaled: boolean): Quantity {
    return { from, to, value, vague: null, inWords: true, isScaled, isDefinite: false }
  }

  private vagueAt(at: number): Quantity | null {
    const token = this.tokens[at]
    if (token?.kind !== 'word') return null
    const name = bare(token.text.replace(/^ال(?=الاف$|ملايين$)/, ''))
      .map((word) => VAGUE.get(word))
      .find(Boolean)
    if (!name) return null
    const english = this.text(at + 1) === 'of' ? VAGUE.get(this.text(at + 2)) : undefined
    const arabic = VAGUE.get(this.text(at + 1).replace(/^ال(?=الاف$|ملايين$)/, ''))
    const larger = english ?? arabic
    const to = english ? at + 3 : arabic ? at + 2 : at + 1
    // «scores» are also points: only «scores of» counts.
    if (/^(?:scores|tens)$/.test(token.text) && this.text(at + 1) !== 'of') return null
    const quantity = this.words(at, to, Number.NaN, true)
    return { ...quantity, vague: larger ? `${name} of ${larger}` : name }
  }

  at(index: number): Quantity | null {
    const token = this.tokens[index]
    if (!token || token.kind === 'mark') return null
    if (token.kind === 'number') return this.digits(index)
    if (/\p{Script=Latin}/u.test(token.text)) return this.english(index) ?? this.vagueAt(index)
    return this.arabic(index) ?? this.vagueAt(index)
  }
}

/** The numbers of a text in order, without overlap, in both languages: those in digits and those in words. Linear. */
export function quantities(tokens: Token[]): Quantity[] {
  const reader = new Reader(tokens)
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length;) {
    const quantity = reader.at(at)
    if (quantity) found.push(quantity)
    at = quantity?.to ?? at + 1
  }
  return found
}
