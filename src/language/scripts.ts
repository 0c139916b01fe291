import type { Locale } from '../body/types'
import { words } from './words'

export interface ScriptShare {
  /** Shares of all letters, from 0 to 1. */
  arabic: number
  latin: number
  other: number
  /** How many letters the text has. */
  letters: number
}

const ARABIC = /\p{Script=Arabic}/u
const LATIN = /\p{Script=Latin}/u

/** How the letters of a text are shared between scripts; all zero where it has none. */
export const scriptShare = (text: string): ScriptShare => {
  let arabic = 0
  let latin = 0
  let letters = 0
  for (const [char] of text.matchAll(/\p{L}/gu)) {
    letters += 1
    if (ARABIC.test(char)) arabic += 1
    else if (LATIN.test(char)) latin += 1
  }
  if (letters === 0) return { arabic: 0, latin: 0, other: 0, letters }
  return {
    arabic: arabic / letters,
    latin: latin / letters,
    other: (letters - arabic - latin) / letters,
    letters,
  }
}

/** The script that most letters of a text are written in; `none` without a letter of either. */
export const dominantScript = (text: string): 'arabic' | 'latin' | 'none' => {
  const share = scriptShare(text)
  if (share.arabic === 0 && share.latin === 0) return 'none'
  return share.arabic >= share.latin ? 'arabic' : 'latin'
}

/** Shorter texts are names, labels or abbreviations, and those stand in either script. */
const FEWEST_WORDS = 3

/**
 * True where a text of at least three words is written in the other language's script.
 *
 * Words are counted, not letters, since a Latin name is longer than the Arabic words around it. Names are fine
 * inside Arabic: once a text has an Arabic word, Latin words that begin with a capital do not count against it.
 * What is left must outnumber the words of the locale's own script: half is the border between a text that
 * quotes the other language and a text written in it. Arabic has no capitals, so in an English text every
 * Arabic word counts.
 */
export const wrongLanguage = (text: string, locale: Locale): boolean => {
  let own = 0
  let names = 0
  let foreign = 0
  for (const word of words(text)) {
    const script = dominantScript(word.text)
    if (script === 'none') continue
    if ((script === 'arabic') === (locale === 'ar')) own += 1
    else if (/^\p{Lu}/u.test(word.text)) names += 1
    else foreign += 1
  }
  if (own + names + foreign < FEWEST_WORDS) return false
  if (own === 0) return true
  return foreign > own
}
