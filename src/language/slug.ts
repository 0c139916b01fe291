import { withoutSpareMarks } from './normalise'

import type { Locale } from '../body/types'

interface Message {
  ar: string
  en: string
}

/** Characters of a slug at most: a whole Arabic slug stays below what browsers and logs keep of an address. */
export const SLUG_LENGTH = 80

const DROPPED =
  /[\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0640]|\p{Default_Ignorable_Code_Point}/gu
/** An apostrophe inside a word is spelling, not punctuation: «child’s» is one word. */
const APOSTROPHE = /(?<=\p{L})['’ʼ](?=\p{L})/gu
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu
const BREAK = /[^\p{L}\p{M}\p{N}]+/gu
/** Latin letters that no decomposition folds. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
}
const AMPERSAND: Readonly<Record<Locale, string>> = { ar: ' و ', en: ' and ' }

const europeanDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))

const fold = (text: string): string =>
  europeanDigits(
    withoutSpareMarks(text)
      .normalize('NFKC')
      .replace(DROPPED, '')
      .toLowerCase()
      .normalize('NFD')
      .replace(LATIN_MARKS, '$1')
      .normalize('NFC')
      .replace(/[ßæœøłđðþħı]/g, (letter) => LATIN[letter] ?? letter),
  )

const trimHyphens = (text: string): string => text.replace(/^[-\p{M}]+|-+$/gu, '')

/** Cuts between words; a first word that is too long by itself is cut between characters. */
const cut = (slug: string): string => {
  if (slug.length <= SLUG_LENGTH) return slug
  const boundary = slug.lastIndexOf('-', SLUG_LENGTH)
  if (boundary > 0) return slug.slice(0, boundary)
  return slug.slice(0, SLUG_LENGTH).replace(/[\uD800-\uDBFF]$/, '')
}

/**
 * The part of an address that names a story. Arabic letters stay as they are written (alef and hamza too:
 * readers see the address), Latin letters are lower-cased and lose their accents, digits become European.
 * At most 80 characters; empty only where the text has no letter and no digit.
 */
export const slugify = (text: string, locale: Locale): string =>
  trimHyphens(
    cut(trimHyphens(fold(text.replace(/&/g, AMPERSAND[locale])).replace(APOSTROPHE, '').replace(BREAK, '-'))),
  )

/** Why a slug is not well made, in words for its writer; null where it is. */
export const slugProblem = (slug: string): null | Message => {
  if (slug === '') return { ar: 'المُعرِّف في الرابط فارغ.', en: 'The slug is empty.' }
  if (!/[\p{L}\p{N}]/u.test(slug))
    return {
      ar: 'لا بدّ في مُعرِّف الرابط من حرف أو رقم.',
      en: 'A slug needs at least one letter or digit.',
    }
  if (slug.length > SLUG_LENGTH)
    return {
      ar: `مُعرِّف الرابط أطول من ${SLUG_LENGTH} حرفًا.`,
      en: `The slug is longer than ${SLUG_LENGTH} characters.`,
    }
  if (/\s/u.test(slug))
    return {
      ar: 'في مُعرِّف الرابط مسافة؛ افصل بين الكلمات بشَرطة (-).',
      en: 'The slug contains a space; separate words with a hyphen (-).',
    }
  if (/[^\p{L}\p{M}\p{N}-]/u.test(slug))
    return {
      ar: 'لا يُقبل في مُعرِّف الرابط سوى الحروف والأرقام والشَّرطة (-).',
      en: 'A slug may contain only letters, digits and hyphens (-).',
    }
  if (/^-|-$|--/.test(slug))
    return {
      ar: 'لا يبدأ مُعرِّف الرابط بشَرطة ولا ينتهي بها، ولا تتوالى فيه شَرطتان.',
      en: 'A slug neither begins nor ends with a hyphen, and has no two hyphens in a row.',
    }
  const wanted = trimHyphens(fold(slug))
  if (slug !== wanted || wanted === '')
    return {
      ar: `اكتب مُعرِّف الرابط بلا تشكيل ولا تطويل، وبحروف لاتينية صغيرة وأرقام من 0 إلى 9، هكذا: ${wanted}`,
      en: `Write the slug without vowel marks, tatweel, capitals or accents, and with the digits 0 to 9: ${wanted}`,
    }
  return null
}
