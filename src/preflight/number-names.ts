import type { Bilingual } from '../delivery/content'
import { compileNames, findNames } from '../language/find-names'
import { isDescriptive, nameForms, ownWords } from '../language/name-forms'
import { normalise } from '../language/normalise'
import { words } from '../language/words'
import type { Message, NumberOwner } from './types'

const both = ({ ar, en }: Bilingual): string[] => [ar, en].flatMap((name) => (name ? [name] : []))

/** True where a text gives one of the names, whole or by a word that is the name's own. */
function gives(names: string[], own: string[], text: string): boolean {
  if (findNames(compileNames(names.flatMap(nameForms)), text).length > 0) return true
  if (own.length === 0) return false
  const plain = words(text).map((word) => normalise(word.text).text.replace(/['’]s?$/u, ''))
  return own.some((word) =>
    plain.some((letters) => letters === word || letters === `ال${word}` || letters === `ب${word}`),
  )
}

/**
 * How a text names the service that a number belongs to: by the service's own name, by its organisation's alone where the
 * service has a name of its own («Childline» of the NSPCC), or not at all. A service whose name only describes it («helpline
 * for parents») is named by its organisation.
 */
export function namingOf(owner: NumberOwner, text: string): 'service' | 'organisation' | 'none' {
  const organisation = both(owner.organisation).flatMap(ownWords)
  const brand = both(owner.name)
    .flatMap(ownWords)
    .filter((word) => !organisation.includes(word))
  if (gives(both(owner.name), brand, text)) return 'service'
  if (!gives(both(owner.organisation), organisation, text)) return 'none'
  return brand.length > 0 && !both(owner.name).some(isDescriptive) ? 'organisation' : 'service'
}

/** A service with its organisation, as messages name it: «Childline» (NSPCC). */
export function ownerLabel({ name, organisation }: Pick<NumberOwner, 'name' | 'organisation'>): Message {
  const service = { ar: name.ar ?? name.en ?? '', en: name.en ?? name.ar ?? '' }
  const body = { ar: organisation.ar ?? organisation.en ?? '', en: organisation.en ?? organisation.ar ?? '' }
  const inBrackets = (text: string): string => (text.includes('(') ? `[${text}]` : `(${text})`)
  return {
    ar: `«${service.ar}»${body.ar && body.ar !== service.ar ? ` ${inBrackets(body.ar)}` : ''}`,
    en: `“${service.en}”${body.en && body.en !== service.en ? ` ${inBrackets(body.en)}` : ''}`,
  }
}
