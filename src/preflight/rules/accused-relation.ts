import { compileNames, findNames, type CompiledNames } from '../../language/find-names'
import {
  isAccusation,
  isLink,
  isVictim,
  isWitnessing,
  relationsIn,
  tokensOf,
  type Relation,
  type Token,
} from '../../language/kinship'
import { sentences } from '../../language/sentences'
import { words } from '../../language/words'
import { countedNames } from '../protected-names'
import { findMentions, publicPlaces } from '../public-places'
import type { Facts, Level, PersonFact, Rule } from '../types'

const HELD = new Set(['arrested', 'charged', 'convicted'])

const isAccused = ({ kind, proceedings }: PersonFact): boolean => kind === 'accused' || HELD.has(proceedings)

/** Those who are accused and whom readers learn of by name: in a text, or as the speaker of a quote. */
function namedAccused(facts: Facts): PersonFact[] {
  const accused = facts.people.filter(isAccused)
  const named = new Set(
    findMentions(
      facts,
      accused.flatMap((person) => countedNames(person).map((text) => ({ text, owner: person.id }))),
    ).map(({ owner }) => owner),
  )
  return accused.filter(({ id, isProtected, isSpeaker }) => named.has(id) || (isSpeaker && !isProtected))
}

/** Whole names, and the last word of each, by which a story goes on. */
function compileAccused(people: PersonFact[]): CompiledNames {
  return compileNames(
    people.flatMap(({ names }) => [
      ...names,
      ...names.flatMap((name) => {
        const parts = words(name)
        return parts.length > 1 ? [parts.at(-1)?.text ?? ''] : []
      }),
    ]),
  )
}

interface Sentence {
  tokens: Token[]
  relations: Relation[]
  /** Numbers of the tokens at which a name of an accused begins, and of those that follow one. */
  nameStarts: Set<number>
  nameEnds: Set<number>
  victims: number[]
  hasElder: boolean
  hasChild: boolean
  isAccusing: boolean
}

/** So many words may stand between a name and a relation that is the name's own. */
const REACH = 6

function readSentence(text: string, accused: CompiledNames): Sentence | null {
  const tokens = tokensOf(text)
  const relations = relationsIn(tokens)
  if (relations.length === 0) return null
  const names = findNames(accused, text)
  const starts = new Map(tokens.map(({ start }, index) => [start, index]))
  const ends = new Map(tokens.map(({ end }, index) => [end, index + 1]))
  return {
    tokens,
    relations,
    nameStarts: new Set(names.map(({ start }) => starts.get(start) ?? -1)),
    nameEnds: new Set(names.map(({ end }) => ends.get(end) ?? -1)),
    victims: tokens.flatMap((_token, index) => (isVictim(tokens, index) ? [index] : [])),
    hasElder: relations.some(({ kind }) => kind === 'elder'),
    hasChild: relations.some(({ kind }) => kind === 'child'),
    isAccusing: tokens.some(isAccusation),
  }
}

/** True where nothing but links stands between the name and the relation: `Name, 40, was the girl's stepfather`. */
function isSaidOfName({ tokens, nameStarts, nameEnds }: Sentence, { from, to }: Relation): boolean {
  for (let index = from; index >= 0 && index >= from - REACH; index -= 1) {
    if (nameEnds.has(index)) return true
    const before = tokens[index - 1]
    if (!before || !isLink(before)) break
  }
  for (let index = to; index <= to + REACH; index += 1) {
    if (nameStarts.has(index)) return true
    const next = tokens[index]
    if (!next || !isLink(next)) break
  }
  return false
}

/** `Name and his brother`, «فلان وشقيقه»: kin of the accused, not of the child. */
function isCompanion({ tokens, nameEnds }: Sentence, { from }: Relation): boolean {
  const first = tokens[from]
  if (nameEnds.has(from - 2) && tokens[from - 2]?.letters === 'and') return true
  if (!nameEnds.has(from) || !first?.letters.startsWith('و')) return false
  return relationsIn([{ ...first, letters: first.letters.slice(1) }]).length > 0
}

const isWitness = ({ tokens }: Sentence, { from, to }: Relation): boolean =>
  [from - 3, from - 2, from - 1, to, to + 1].some((index) => isWitnessing(tokens[index]))

function levelOfChild(sentence: Sentence, relation: Relation): Level | null {
  const { tokens, hasElder, nameEnds, isAccusing } = sentence
  if (!relation.isOwned) {
    const before = tokens.slice(Math.max(0, relation.from - 2), relation.from)
    return before.some(isAccusation) ? 'block' : null
  }
  if (nameEnds.size === 0 && !isAccusing) return null
  const mayBeTheirs = nameEnds.size === 0 && hasElder
  return mayBeTheirs || isWitness(sentence, relation) ? 'warn' : 'block'
}

function levelOfElder(sentence: Sentence, relation: Relation): Level | null {
  const { tokens, hasChild, victims, nameEnds, isAccusing } = sentence
  const { from, to, isOwned } = relation
  if (isCompanion(sentence, relation)) return null
  const isTied = isSaidOfName(sentence, relation)
  const [first = -1] = victims
  // A victim's word inside the relation itself is no other one: «ابن عمها».
  const hasVictim = first >= 0 && (first < from || (victims.at(-1) ?? -1) >= to)
  if (!hasVictim && !hasChild)
    return isTied && (isOwned || tokens[from]?.letters.startsWith('step')) ? 'block' : null
  if (isTied) return 'block'
  if (isWitness(sentence, relation)) return 'note'
  return nameEnds.size > 0 || isAccusing ? 'block' : 'warn'
}

/**
 * How sure it is that a relation of the accused to the child is told. A relative who only reports or testifies is no
 * accused: that is shown, and stops nothing.
 */
function levelOf(sentence: Sentence, relation: Relation): Level | null {
  if (relation.kind === 'incest') return 'block'
  return relation.kind === 'child' ? levelOfChild(sentence, relation) : levelOfElder(sentence, relation)
}

/**
 * A report of a sexual offence against a child that names the accused says nothing of how the two are related: their name
 * would be the child's.
 */
export const accusedRelation: Rule = {
  id: 'accused-relation',
  level: 'block',
  lowerable: false,
  overridable: true,
  guideline: 'Editors’ Code 7',
  check(facts) {
    if (!facts.article.sensitivity.includes('childSexualAbuse')) return []
    const accused = namedAccused(facts)
    const [first] = accused
    if (!first) return []
    const compiled = compileAccused(accused)
    return publicPlaces(facts).flatMap((place) =>
      sentences(place.text).flatMap(({ text, start: offset }) => {
        const sentence = readSentence(text, compiled)
        if (!sentence) return []
        return sentence.relations.flatMap((relation) => {
          const level = levelOf(sentence, relation)
          if (!level) return []
          const start = offset + (sentence.tokens[relation.from]?.start ?? 0)
          const end = offset + (sentence.tokens[relation.to - 1]?.end ?? 0)
          const written = place.path === 'slug' ? (facts.article.slug ?? '') : place.text
          return [
            {
              level,
              path: place.path,
              range: { start, end, text: written.slice(start, end) },
              subject: { collection: 'people', id: first.id },
              message: {
                ar: `${place.label.ar}: صلة قرابة في قصة تسمّي المتهم؛ قد يُعرف بها الطفل.`,
                en: `${place.label.en}: a family relation in a story that names the accused; it may tell who the child is.`,
              },
              fix: {
                ar: 'احذف الصلة، أو احذف اسم المتهم من القصة كلها؛ واكتب «جريمة جنسية خطيرة ضد طفل» بدل ما يدل على القرابة.',
                en: 'Take out the relation, or take the accused’s name out of the whole story; write “a serious sexual offence against a child” in place of words that say kinship.',
              },
            },
          ]
        })
      }),
    )
  },
}
