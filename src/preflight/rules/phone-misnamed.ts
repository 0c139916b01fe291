import { compileNames, findNames, type CompiledNames } from '../../language/find-names'
import { isolate } from '../../language/isolate'
import { nameForms } from '../../language/name-forms'
import { nameBeside } from '../../language/names-beside'
import { findPhones, type PhoneSpan } from '../../language/phones'
import { sentences } from '../../language/sentences'
import { namingOf, ownerLabel } from '../number-names'
import type { Facts, Message, NumberOwner, Rule, RuleFinding, TextFact } from '../types'

/** Names of the story's other services: a number may stand under one of them. */
function namesOfOthers({ helplines }: Facts, owners: NumberOwner[]): string[] {
  const owned = new Set(owners.map(({ helpline }) => helpline))
  return [...helplines.values()]
    .filter(({ id }) => !owned.has(id))
    .flatMap(({ name, organisation }) => [name.ar, name.en, organisation.ar, organisation.en])
    .flatMap((name) => (name ? nameForms(name) : []))
}

interface Place {
  sentence: string
  /** The part of the sentence between the numbers beside this one. */
  stretch: string
  number: PhoneSpan
  numberInStretch: { start: number; end: number }
}

function placesOf(text: string): Place[] {
  const numbers = findPhones(text)
  if (numbers.length === 0) return []
  let next = 0
  return sentences(text).flatMap((sentence) => {
    while (next < numbers.length && (numbers[next]?.start ?? 0) < sentence.start) next += 1
    const own: PhoneSpan[] = []
    for (let each = numbers[next]; each && each.end <= sentence.end; each = numbers[next]) {
      own.push(each)
      next += 1
    }
    return own.map((number, index): Place => {
      const from = own[index - 1]?.end ?? sentence.start
      const to = own[index + 1]?.start ?? sentence.end
      return {
        sentence: sentence.text,
        stretch: text.slice(from, to),
        number,
        numberInStretch: { start: number.start - from, end: number.end - from },
      }
    })
  })
}

function otherName(place: Place, names: CompiledNames): string | null {
  const known = findNames(names, place.stretch.slice(0, place.numberInStretch.start)).at(-1)
  return known?.text ?? nameBeside(place.stretch, place.numberInStretch)?.text ?? null
}

function messageOf(label: Message, number: PhoneSpan, owners: NumberOwner[], other: string | null): Message {
  const labels = owners.slice(0, 3).map(ownerLabel)
  const whose = { ar: labels.map(({ ar }) => ar).join(' أو '), en: labels.map(({ en }) => en).join(' or ') }
  return other
    ? {
        ar: `${label.ar}: الرقم ${isolate(number.text)} مكتوب تحت اسم «${other}»، وهو رقم ${whose.ar}.`,
        en: `${label.en}: the number ${number.text} stands under the name “${other}”, and it is that of ${whose.en}.`,
      }
    : {
        ar: `${label.ar}: الرقم ${isolate(number.text)} هو رقم ${whose.ar}، والجملة لا تذكر إلا اسم الجهة، لا اسم الخدمة.`,
        en: `${label.en}: the number ${number.text} is that of ${whose.en}, and the sentence names the organisation alone, not the service.`,
      }
}

/** Those whom one number belongs to, with what is worked out once for them. */
class Owned {
  private compiled: CompiledNames | undefined
  private namings: { sentence: string; of: ReturnType<typeof namingOf>[] } | undefined

  constructor(
    readonly owners: NumberOwner[],
    private readonly facts: Facts,
  ) {}

  /** The names that the number may wrongly stand under. */
  get others(): CompiledNames {
    return (this.compiled ??= compileNames(namesOfOthers(this.facts, this.owners)))
  }

  /** How a sentence names each of them; numbers of one sentence come one after the other. */
  namingsIn(sentence: string): ReturnType<typeof namingOf>[] {
    if (this.namings?.sentence !== sentence)
      this.namings = { sentence, of: this.owners.map((each) => namingOf(each, sentence)) }
    return this.namings.of
  }
}

function ownedBy(facts: Facts): (digits: string) => Owned {
  const known = new Map<string, Owned>()
  return (digits) => {
    const found =
      known.get(digits) ??
      new Owned(
        facts.numberOwners.filter((owner) => owner.digits === digits),
        facts,
      )
    known.set(digits, found)
    return found
  }
}

function check(owned: ReturnType<typeof ownedBy>, { path, text, label }: TextFact): RuleFinding[] {
  return placesOf(text).flatMap((place): RuleFinding[] => {
    const { number, sentence } = place
    const own = owned(number.digits)
    const { owners } = own
    const [owner] = owners
    if (!owner) return []
    const namings = own.namingsIn(sentence)
    if (namings.includes('service')) return []
    const byOrganisation = owners.filter((_, index) => namings[index] === 'organisation')
    const other = byOrganisation.length > 0 ? null : otherName(place, own.others)
    if (byOrganisation.length === 0 && !other) return []
    const named = byOrganisation.length > 0 ? byOrganisation : owners
    const right = ownerLabel(named[0] ?? owner)
    return [
      {
        path,
        range: { start: number.start, end: number.end, text: text.slice(number.start, number.end) },
        subject: { collection: 'helplines', id: (named[0] ?? owner).helpline },
        message: messageOf(label, number, named, other),
        fix: {
          ar: `احذف الرقم، وسمِّ الخدمة باسمها: أضف ${right.ar} من سجل خطوط المساعدة، أو الخط الذي قصدته.`,
          en: `Take the number out and call the service by its name: add ${right.en} from its record, or the line that you meant.`,
        },
      },
    ]
  })
}

/**
 * A number under another name sends a reader to the wrong people: a parent to the line for children, a child to a line for
 * adults. Whose number it is comes from the registry.
 */
export const phoneMisnamed: Rule = {
  id: 'phone-misnamed',
  level: 'block',
  lowerable: false,
  overridable: false,
  guideline: 'Helplines: a number belongs to a service, not to a charity',
  check(facts) {
    if (facts.numberOwners.length === 0) return []
    const owned = ownedBy(facts)
    return facts.texts.flatMap((text) => check(owned, text))
  },
}
