import { fallsWithin } from '../../attribution/partial-date'
import { compileNames, findNames, type FoundName } from '../../language/find-names'
import { lastFrom, outermost } from '../../language/span'
import { isTitleOf, titlesAt, type FoundTitle } from '../../language/titles'
import { introductions, type Introduction } from '../introductions'
import { namesOfPerson } from '../speaker-names'
import type { Facts, PersonFact, RoleFact, Rule, RuleFinding, TextFact } from '../types'

/** The first introduction in each sentence of a text that leads up to a quote of one person's, in the order of reading. */
type Led = Map<string, { introductions: Introduction[]; last: (at: number) => number }>

const ledBy = (path: string, person: string | undefined): string => `${person ?? ''} ${path}`

function readLed(facts: Facts): Led {
  const byPlace = new Map<string, Map<number, Introduction>>()
  for (const introduction of introductions(facts)) {
    const { path, quote, sentence } = introduction
    const key = ledBy(path, facts.quotes.get(quote)?.speaker?.id)
    const known = byPlace.get(key) ?? new Map<number, Introduction>()
    if (sentence.end > sentence.start && !known.has(sentence.start)) known.set(sentence.start, introduction)
    byPlace.set(key, known)
  }
  return new Map(
    [...byPlace].map(([key, found]) => {
      const sorted = [...found.values()].sort((a, b) => a.sentence.start - b.sentence.start)
      return [key, { introductions: sorted, last: lastFrom(sorted.map(({ sentence }) => sentence)) }]
    }),
  )
}

/** The day that counts: that of speaking where the sentence introduces a quote of theirs, else today. */
function dayOf(
  person: PersonFact,
  { path, start }: FoundName & { path: string },
  facts: Facts,
  led: Led,
): string {
  const own = led.get(ledBy(path, person.id))
  const leading = own?.introductions[own.last(start)]
  const isLeading = leading !== undefined && leading.sentence.end > start
  return (isLeading && facts.quotes.get(leading.quote)?.saidOn) || facts.now.toISOString().slice(0, 10)
}

interface Judged {
  role: RoleFact
  held: boolean
  isRight: boolean
}

function judge(title: FoundTitle, person: PersonFact, day: string, { locale }: Facts): Judged[] {
  return person.roles.flatMap((role) => {
    const known = role.title[locale]
    if (!known) return []
    const bodies = [role.organisation.ar, role.organisation.en].filter((name) => name !== null)
    return [
      {
        role,
        held: fallsWithin(day, role.from, role.to),
        isRight: isTitleOf(title.text, known, bodies),
      },
    ]
  })
}

/** «التقى وزيرُ الصحة ميرا تولاند»: a man's title before a name that the records give only a woman's, or the reverse. */
function isSomebodyElses({ place, text }: FoundTitle, judged: Judged[], { locale }: Facts): boolean {
  if (locale !== 'ar' || place !== 'before') return false
  const isFeminine = (title: string): boolean => /^\P{L}*\p{L}[\p{L}\p{M}]*[ةه](?![\p{L}\p{M}])/u.test(title)
  return judged.every(({ role }) => isFeminine(role.title.ar ?? '') !== isFeminine(text))
}

function finding(
  { path }: TextFact,
  { start, end, text }: FoundTitle,
  person: PersonFact,
  judged: Judged[],
  { locale }: Facts,
): RuleFinding {
  const late = judged.find(({ isRight }) => isRight)
  const held = judged.filter((each) => each.held)
  const titles = (held.length > 0 ? held : judged).map(({ role }) => role.title[locale] ?? '')
  const name = { ar: person.name.ar ?? person.name.en ?? '', en: person.name.en ?? person.name.ar ?? '' }
  return {
    path,
    range: { start, end, text },
    subject: { collection: 'people', id: person.id },
    message: late
      ? {
          ar: `${name.ar}: صفة «${text}» في السجل لوقت غير هذا.`,
          en: `${name.en}: by the record, “${text}” was held at another time.`,
        }
      : {
          ar: `${name.ar}: «${text}» ليست صفة له في السجل؛ المسجّل: ${titles.map((title) => `«${title}»`).join('، ')}.`,
          en: `${name.en}: “${text}” is no role of theirs by the record, which has: ${titles.map((title) => `“${title}”`).join(', ')}.`,
        },
    fix: {
      ar: 'اكتب صفته يوم الكلام كما في السجل، أو أضف الصفة إلى سجل الشخص مع ما يثبتها.',
      en: 'Give the role of that day as the record has it, or add the role to the person’s record with what shows it.',
    },
  }
}

/** A person goes by a role that they held on the day in question (ROLE-1): the record has it, with its dates. */
export const roleInText: Rule = {
  id: 'role-in-text',
  level: 'warn',
  lowerable: true,
  overridable: true,
  guideline: 'ROLE-1',
  check(facts) {
    const { people, texts, locale } = facts
    const known = people.filter(({ isProtected, roles }) => !isProtected && roles.length > 0)
    if (known.length === 0) return []
    const compiled = known.map((person) => ({ person, names: compileNames(namesOfPerson(person)) }))
    const led = readLed(facts)
    return texts.flatMap((fact): RuleFinding[] =>
      compiled.flatMap(({ person, names }) =>
        outermost(findNames(names, fact.text)).flatMap((name) =>
          titlesAt(fact.text, name, locale).flatMap((title) => {
            const day = dayOf(person, { ...name, path: fact.path }, facts, led)
            const judged = judge(title, person, day, facts)
            if (judged.length === 0 || isSomebodyElses(title, judged, facts)) return []
            if (judged.some(({ isRight, held }) => isRight && (held || title.isFormer))) return []
            return [finding(fact, title, person, judged, facts)]
          }),
        ),
      ),
    )
  },
}
