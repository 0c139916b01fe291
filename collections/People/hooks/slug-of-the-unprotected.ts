import type { FieldHook } from 'payload'

import { slugFromName } from '../../../src/fields/slug'

const UNNAMED_KINDS = new Set(['child', 'survivor', 'pseudonym'])

/** Field hook: an address is made from a name only where readers may learn the name: a slug would tell it. */
export const slugOfTheUnprotected: FieldHook = (args) => {
  const { data, originalDoc, value } = args
  const level = data?.protection?.level ?? originalDoc?.protection?.level ?? 'none'
  const kind = String(data?.kind ?? originalDoc?.kind ?? '')
  const isNamed = level === 'none' && !UNNAMED_KINDS.has(kind)
  return isNamed ? slugFromName(args) : value || null
}
