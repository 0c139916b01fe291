import type { Locale } from '../body/types'
import type { FoundName } from './find-names'
import { normalise } from './normalise'
import { quotedRuns } from './quote-marks'
import { countUpTo, type Span } from './span'
import { ARABIC, ENGLISH, FACELESS, PAPERS } from './speech-words'
import { words } from './words'

/**
 * Who a sentence credits with what was said. Not grammar: a few sure signs of a subject of a verb of speech; where none
 * is sure, nobody is credited.
 */

/** A word of a sentence, as it is compared, with where it stands. */
export interface Token extends Span {
  key: string
}

/** The words of a text; those inside quotation marks say nothing about who is speaking. */
export function outerWords(text: string): Token[] {
  const runs = quotedRuns(text).filter(({ depth, closed }) => depth === 0 && closed)
  let run = 0
  return words(text).flatMap((word) => {
    while (run < runs.length && (runs[run]?.end ?? 0) <= word.start) run += 1
    return word.start >= (runs[run]?.start ?? text.length)
      ? []
      : [{ ...word, key: normalise(word.text).text }]
  })
}

/** «و» and «ف» join a word to what came before and say nothing of their own. */
const withoutJoining = (key: string): string => (/^[وف]../.test(key) ? key.slice(1) : key)
const isIn = (list: ReadonlySet<string>, key: string): boolean =>
  list.has(key) || list.has(withoutJoining(key))

function arabicGender(key: string): 'masculine' | 'feminine' | null {
  if (isIn(ARABIC.masculine, key)) return 'masculine'
  return isIn(ARABIC.feminine, key) ? 'feminine' : null
}

const isVerb = (key: string, locale: Locale): boolean =>
  locale === 'en' ? ENGLISH.verbs.has(key) : arabicGender(key) !== null || isIn(ARABIC.stands, key)

/** True where the words have a verb of speech: they introduce what somebody said. */
export function hasSpeech(text: string, locale: Locale): boolean {
  return outerWords(text).some(
    ({ key }) => isVerb(key, locale) || (locale === 'ar' && isIn(ARABIC.according, key)),
  )
}

export interface Credited extends Span {
  /** `paper` for a report and its like: what is quoted from a document may be credited to it. */
  kind: 'body' | 'paper' | 'named'
}

interface Candidate extends Credited {
  /** Places in the list of words. */
  from: number
  to: number
  gender: 'masculine' | 'feminine' | null
  /** True where an Arabic preposition is written to it. */
  isGoverned: boolean
}

function faceless(
  token: Token,
  locale: Locale,
): { noun: string; clitic: string; gender: Candidate['gender'] } | null {
  if (locale === 'en')
    return FACELESS.en.has(token.key) ? { noun: token.key, clitic: '', gender: null } : null
  for (const clitic of ['', 'و', 'ف', 'ل', 'ب', 'ك']) {
    if (!token.key.startsWith(clitic)) continue
    const rest = token.key.slice(clitic.length)
    for (const article of ['', 'ال', ...(clitic === 'ل' ? ['ل'] : [])]) {
      if (!rest.startsWith(article)) continue
      const noun = rest.slice(article.length)
      if (FACELESS.masculine.has(noun)) return { noun, clitic, gender: 'masculine' }
      if (FACELESS.feminine.has(noun)) return { noun, clitic, gender: 'feminine' }
    }
  }
  return null
}

function facelessCandidates(text: string, tokens: Token[], locale: Locale): Candidate[] {
  return tokens.flatMap((token, index) => {
    const found = faceless(token, locale)
    if (!found) return []
    let from = index
    if (locale === 'en') {
      for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
        const key = tokens[back]?.key ?? ''
        if (isVerb(key, locale) || ENGLISH.breaks.has(key)) break
        if (ENGLISH.determiners.has(key)) from = back
      }
    }
    // A joining letter is no part of the name of what it is written to.
    const joins = /^[وف]$/.test(found.clitic) ? (/^.[\p{M}\u0640]*/u.exec(token.text)?.[0].length ?? 0) : 0
    const start = (tokens[from]?.start ?? token.start) + joins
    return [
      {
        start,
        end: token.end,
        text: text.slice(start, token.end),
        kind: PAPERS.has(found.noun) ? ('paper' as const) : ('body' as const),
        from,
        to: index,
        gender: found.gender,
        isGoverned: /^[لبك]$/.test(found.clitic),
      },
    ]
  })
}

function namedCandidates(tokens: Token[], names: FoundName[]): Candidate[] {
  const ends = tokens.map(({ end }) => end)
  return names.flatMap(({ name, ...place }) => {
    const from = countUpTo(ends, place.start)
    const to = countUpTo(ends, place.end - 1)
    if ((tokens[from]?.start ?? Infinity) > place.start || to < from || to >= tokens.length) return []
    const first = words(name).map(({ text }) => normalise(text).text)[0] ?? ''
    const written = tokens[from]?.key ?? ''
    const clitic = written.endsWith(first) ? written.slice(0, written.length - first.length) : ''
    return [{ ...place, kind: 'named' as const, from, to, gender: null, isGoverned: /[لبك]/.test(clitic) }]
  })
}

/** No longer way than this lies between a subject and its verb. */
const FARTHEST = 14

function englishSubject(tokens: Token[], candidates: Candidate[], verb: number): Candidate | undefined {
  const key = (index: number): string => tokens[index]?.key ?? ''
  // «…, the charity said»: a subject of its own right before the verb.
  const ownSubject = (after: number): boolean => {
    for (let back = verb - 1; back > Math.max(after, verb - 4); back -= 1)
      if (ENGLISH.determiners.has(key(back))) return !ENGLISH.prepositions.has(key(back - 1))
    return false
  }
  return candidates.findLast(({ from, to }) => {
    if (to >= verb || verb - to > FARTHEST || ENGLISH.prepositions.has(key(from - 1))) return false
    for (let index = to + 1; index < verb; index += 1)
      if (ENGLISH.pronouns.has(key(index)) || ENGLISH.clauses.has(key(index))) return false
    return !ownSubject(to)
  })
}

function arabicSubject(tokens: Token[], candidates: Candidate[], verb: number): Candidate | undefined {
  const key = (index: number): string => tokens[index]?.key ?? ''
  const free = candidates.filter(({ isGoverned }) => !isGoverned)
  if (isIn(ARABIC.stands, key(verb)))
    return key(verb + 1) === 'في' ? candidates.find(({ from }) => from === verb + 2) : undefined
  const gender = arabicGender(key(verb))
  const agrees = (candidate: Candidate): boolean => candidate.gender === null || candidate.gender === gender
  let next = verb + 1
  while (isIn(ARABIC.adverbs, key(next))) next += 1
  const after = free.find(({ from }) => from === next)
  if (after) return agrees(after) ? after : undefined
  // A definite noun right after the verb is its subject.
  if (/^ال../.test(key(next))) return undefined
  return free.findLast((candidate) => {
    const { from, to } = candidate
    if (to >= verb || verb - to > FARTHEST || !agrees(candidate) || isIn(ARABIC.prepositions, key(from - 1)))
      return false
    for (let index = to + 1; index < verb; index += 1) if (isIn(ARABIC.breaks, key(index))) return false
    return true
  })
}

function accordingTo(tokens: Token[], candidates: Candidate[], locale: Locale): Candidate | undefined {
  const key = (index: number): string => tokens[index]?.key ?? ''
  return candidates.find(({ from }) =>
    locale === 'en'
      ? key(from - 2) === 'according' && key(from - 1) === 'to'
      : isIn(ARABIC.according, key(from - 1)),
  )
}

/**
 * Whom the words before a quote, or those right after it, credit with it, where that is a body or a paper without a
 * speaker, or one of `names` (places in `text`).
 *
 * @param place `before` for words that lead up to the quote, `after` for words that follow it in the same sentence
 * @returns null where they credit nobody of these, or it is not sure whom
 */
export function creditedIn(
  text: string,
  locale: Locale,
  names: FoundName[],
  place: 'before' | 'after',
): Credited | null {
  const tokens = outerWords(text)
  const candidates = [...facelessCandidates(text, tokens, locale), ...namedCandidates(tokens, names)].sort(
    (a, b) => a.start - b.start,
  )
  if (candidates.length === 0) return null
  const verbs = tokens.flatMap(({ key }, index) => (isVerb(key, locale) ? [index] : []))
  const verb = place === 'before' ? verbs.at(-1) : verbs.at(0)
  let found: Candidate | undefined
  if (verb === undefined) found = accordingTo(tokens, candidates, locale)
  else if (locale === 'ar') found = arabicSubject(tokens, candidates, verb)
  else if (place === 'after' && verb === 0) {
    const isInverted = ENGLISH.inverted.has(tokens[0]?.key ?? '')
    found = isInverted ? candidates.find(({ from }) => from === 1) : undefined
  } else found = englishSubject(tokens, candidates, verb)
  if (!found) return null
  const { start, end, text: words, kind } = found
  return { start, end, text: words, kind }
}
