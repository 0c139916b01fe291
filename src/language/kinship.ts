import * as lexicon from './kinship-words'
import { normalise } from './normalise'
import { words } from './words'

export interface Token {
  /** As `normalise` gives it, without an English possessive. */
  letters: string
  text: string
  start: number
  end: number
}

/** Words of a sentence that say a relation: the tokens from `from` up to, not with, `to`. */
export interface Relation {
  from: number
  to: number
  /** `elder`: a relative of the child; `child`: the child as somebody's; `incest`: the word itself. */
  kind: 'elder' | 'child' | 'incest'
  /** True where it says whose: «والدها», `her father`. */
  isOwned: boolean
}

const POSSESSIVE = /['’]s?$/u
const PARTICLE = /^[وف]?[بكل]?/u

export function tokensOf(sentence: string): Token[] {
  return words(sentence).map(({ text, start, end }) => ({
    letters: normalise(text).text.replace(POSSESSIVE, ''),
    text,
    start,
    end,
  }))
}

/** The forms that a word may be without what Arabic writes to it: itself first, then without «و», «ب», «لل» and the like. */
function forms(letters: string): string[] {
  const particles = PARTICLE.exec(letters)?.[0] ?? ''
  const found = [letters]
  for (let length = 1; length <= particles.length; length += 1) {
    const rest = letters.slice(length)
    found.push(rest)
    // «للطفلة» is «لـ» and «الطفلة».
    if (letters[length - 1] === 'ل' && rest.startsWith('ل')) found.push(`ا${rest}`)
  }
  if (letters.startsWith('و') && particles.length === 0) found.push(letters.slice(1))
  return found
}

const isOneOf = (token: Token | undefined, set: ReadonlySet<string>): string | undefined =>
  token && forms(token.letters).find((form) => set.has(form))

const withoutArticle = (form: string): string => (form.startsWith('ال') ? form.slice(2) : form)

/** A victim, in either language: `a girl`, «الطفلة», `13-year-old`. */
export function isVictim(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  if (lexicon.ENGLISH_VICTIMS.has(token.letters)) return true
  if (forms(token.letters).some((form) => lexicon.ARABIC_VICTIMS.has(withoutArticle(form)))) return true
  if (isOneOf(token, lexicon.ARABIC_CHILDREN)) return true
  const age = Number(token.letters)
  return age > 0 && age < 18 && tokens[index + 1]?.letters === 'year' && tokens[index + 2]?.letters === 'old'
}

export const isAccusation = ({ letters }: Token): boolean =>
  lexicon.ENGLISH_ACCUSATIONS.has(letters) ||
  forms(letters).some((form) => lexicon.ARABIC_ACCUSATION.test(form))

export const isWitnessing = (token: Token | undefined): boolean =>
  Boolean(token && (lexicon.ENGLISH_WITNESS.has(token.letters) || isOneOf(token, lexicon.ARABIC_WITNESS)))

export const isLink = ({ letters }: Token): boolean => lexicon.LINKS.has(letters) || /^\p{N}+$/u.test(letters)

/** «جدة» the city is not «جدّه», his grandfather: the folded letters are the same, those that were written are not. */
const endsInTehMarbuta = ({ text }: Token): boolean => /ة[\u064B-\u0652\u0640]*$/u.test(text)

const isTitle = (tokens: readonly Token[], index: number): boolean =>
  lexicon.ENGLISH_TITLES.has(tokens[index]?.letters ?? '') &&
  /^\p{Lu}/u.test(tokens[index]?.text ?? '') &&
  /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')

/** `a father of three`, `mother-of-two` */
const isOfSeveral = (tokens: readonly Token[], index: number): boolean => {
  const number = tokens[index + 2]?.letters ?? ''
  return (
    tokens[index + 1]?.letters === 'of' && (lexicon.ENGLISH_NUMBERS.has(number) || /^\p{N}+$/u.test(number))
  )
}

function englishAt(tokens: readonly Token[], index: number): Relation | null {
  const { letters } = tokens[index] as Token
  const before = tokens[index - 1]
  const isCompound = lexicon.ENGLISH_BEFORE.has(before?.letters ?? '')
  const from = isCompound ? index - 1 : index
  const owner = tokens[from - 1]
  const owning = owner?.letters === 'own' ? tokens[from - 2] : owner
  const isOwned = lexicon.ENGLISH_POSSESSIVES.has(owning?.letters ?? '')
  if (lexicon.INCEST.has(letters)) return { from: index, to: index + 1, kind: 'incest', isOwned: false }
  if (lexicon.ENGLISH_ELDERS.has(letters)) {
    if ((!isCompound && isTitle(tokens, index)) || isOfSeveral(tokens, index)) return null
    const inLaw = tokens[index + 1]?.letters === 'in' && tokens[index + 2]?.letters === 'law'
    const isPartner = lexicon.ENGLISH_PARTNERS.has(tokens[index + 1]?.letters ?? '')
    return { from, to: index + (inLaw ? 3 : isPartner ? 2 : 1), kind: 'elder', isOwned }
  }
  const isChild = lexicon.ENGLISH_CHILDREN.has(letters) || (isOwned && lexicon.ENGLISH_OWN.has(letters))
  if (!isChild) return null
  const start = isOwned ? from - (owner?.letters === 'own' ? 2 : 1) : from
  return { from: start, to: index + 1, kind: 'child', isOwned }
}

const OF_NUMBER = /^ل(?!ل)/u

function arabicAt(tokens: readonly Token[], index: number): Relation | null {
  const token = tokens[index] as Token
  const next = tokens[index + 1]
  const one = { from: index, to: index + 1 }
  const two = { from: index, to: index + 2 }
  if (isOneOf(token, lexicon.ARABIC_INCEST_HEADS) && isOneOf(next, lexicon.ARABIC_INCEST))
    return { ...two, kind: 'incest', isOwned: false }
  const head = isOneOf(token, lexicon.ARABIC_HEADS)
  if (head && next) {
    const kin =
      isOneOf(next, lexicon.ARABIC_ELDERS) ?? (lexicon.ARABIC_BARE.has(next.letters) ? next.letters : null)
    if (lexicon.ARABIC_SPOUSES.has(next.letters)) return { ...two, kind: 'child', isOwned: true }
    if (kin) return { ...two, kind: 'elder', isOwned: lexicon.ARABIC_ELDERS.has(kin) }
  }
  const followsVictim = Boolean(next?.letters.startsWith('ال') && isVictim(tokens, index + 1))
  if (followsVictim && isOneOf(token, lexicon.ARABIC_BOUND)) return { ...one, kind: 'elder', isOwned: false }
  const elder = isOneOf(token, lexicon.ARABIC_ELDERS)
  if (elder && !(lexicon.ARABIC_TWINS.has(elder) && endsInTehMarbuta(token)))
    return { ...one, kind: 'elder', isOwned: true }
  if (isOneOf(token, lexicon.ARABIC_BARE) && !OF_NUMBER.test(next?.letters ?? ''))
    return { ...one, kind: 'elder', isOwned: false }
  const child = isOneOf(token, lexicon.ARABIC_CHILDREN)
  if (child && !(lexicon.ARABIC_CHILD_TWINS.has(child) && endsInTehMarbuta(token)))
    return { ...one, kind: 'child', isOwned: true }
  return null
}

/** Every relation that a sentence says, in the order of reading, none inside another. Linear; never throws. */
export function relationsIn(tokens: readonly Token[]): Relation[] {
  const found: Relation[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const relation = englishAt(tokens, index) ?? arabicAt(tokens, index)
    if (!relation || relation.from < (found.at(-1)?.to ?? 0)) continue
    found.push(relation)
    index = relation.to - 1
  }
  return found
}
