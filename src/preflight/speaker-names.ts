import { compileNames, findNames, type CompiledNames } from '../language/find-names'
import { normalise } from '../language/normalise'
import { words } from '../language/words'
import type { Bilingual } from '../delivery/content'
import type { Facts, PersonFact, QuoteFact } from './types'

/** A remark that the desk put behind a name in its records: «(training)». */
const REMARK = /\s{0,20}\([^)]{0,400}\)\s{0,20}$/u

const PREPOSITIONS = new Set(['of', 'for', 'to', 'at', 'in', 'on', 'and'])
/** A shorter word of a title stands in too many sentences to mean anybody. */
const SHORTEST = 5

/** The names as prose has them. */
export function namesOfPerson({ names, shown }: PersonFact): string[] {
  return [...names, ...shown].map((name) => name.replace(REMARK, '')).filter((name) => name !== '')
}

const bothOf = ({ ar, en }: Bilingual): string[] =>
  [ar, en].flatMap((name) => (name ? [name.replace(REMARK, '')] : []))

const lastWord = (name: string): string[] => {
  const parts = words(name)
  const last = parts.at(-1)?.text ?? ''
  return parts.length > 1 && last.length > 2 ? [last] : []
}

/** «وزيرة», «الوزيرة» and «للوزيرة» are one word, and so are those of a man and a woman. */
const stem = (word: string): string =>
  normalise(word)
    .text.replace(/^(?:[وفبك]?ال|[وف]?لل)(?=..)/u, '')
    .replace(/ه$/u, '')

/** The words of a title that mean its holder: «the minister», «الوزيرة». */
function headsOf({ ar, en }: Bilingual): string[] {
  const arabic = words(ar ?? '')
    .slice(0, 1)
    .map(({ text }) => stem(text))
  const english = words(en ?? '').map(({ text }) => normalise(text).text)
  const end = english.findIndex((word) => PREPOSITIONS.has(word))
  return [
    ...arabic,
    ...english.slice(0, end < 0 ? english.length : end).filter((word) => word.length >= SHORTEST),
  ].filter(Boolean)
}

export interface Speaker {
  names: CompiledNames
  heads: ReadonlySet<string>
  /** What the desk may be told: null for somebody whose identity is protected. */
  shown: Bilingual | null
}

/** By what a text can mean the speaker of record: names, surnames, their titles, the body they speak for. */
export function speakerOf(quote: QuoteFact, people: Facts['people']): Speaker | null {
  const { speaker, role } = quote
  if (!speaker) return null
  const person = speaker.kind === 'person' ? people.find(({ id }) => id === speaker.id) : undefined
  const names = [...bothOf(speaker.name), ...(person ? namesOfPerson(person) : [])]
  const surnames = speaker.kind === 'person' ? names.flatMap(lastWord) : []
  const titles = [...(role ? [role.title] : []), ...(person?.roles ?? []).map(({ title }) => title)]
  const bodies = (person?.roles ?? []).flatMap(({ organisation }) => bothOf(organisation))
  return {
    names: compileNames([...names, ...surnames, ...bodies]),
    heads: new Set(titles.flatMap(headsOf)),
    shown: person?.isProtected ? null : speaker.name,
  }
}

/** True where a text has a name or a title of the speaker's. */
export function isNamedIn({ names, heads }: Speaker, text: string): boolean {
  if (findNames(names, text).length > 0) return true
  return (
    heads.size > 0 &&
    words(text).some((word) => heads.has(stem(word.text)) || heads.has(normalise(word.text).text))
  )
}
