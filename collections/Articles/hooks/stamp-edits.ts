import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'

import { sameValue } from '../../../src/hooks/same-value'

/** Fields that say something about the record, not the story. */
const ABOUT_THE_RECORD = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'edited',
  'createdBy',
  'lastEditedBy',
])

interface Edited {
  ar?: string | null
  en?: string | null
  shared?: string | null
}

interface Story {
  [field: string]: unknown
  edited?: Edited | null
}

/** Which sides of a story differ: its words in the locale that is saved, and what both languages share. */
export function changedSides(
  fields: Pick<FlattenedField, 'name' | 'type'>[],
  before: Story,
  after: Story,
): { localized: boolean; shared: boolean } {
  const changed = fields.filter(
    ({ name, type }) =>
      !ABOUT_THE_RECORD.has(name) && type !== 'join' && !sameValue(before[name], after[name]),
  )
  const isLocalized = (field: object): boolean => 'localized' in field && Boolean(field.localized)
  return { localized: changed.some(isLocalized), shared: changed.some((field) => !isLocalized(field)) }
}

/**
 * Hook: keeps when each language of a story was last changed, and when what they share was: so that each edition knows
 * whether the working copy went on since. Payload's `updatedAt` moves with every save of either language. What a client
 * sends for these fields is dropped.
 */
export const stampEdits: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  collection,
  context,
  req,
}) => {
  const before = (originalDoc ?? {}) as Story
  const after = { ...before, ...data } as Story
  // A version brings back the words of both languages, of which this hook sees one.
  const isRestored = context?.restoresVersion === true
  const sides = changedSides(collection.flattenedFields, before, after)
  const localized = sides.localized || isRestored
  const shared = sides.shared || isRestored
  const now = new Date().toISOString()
  const edited: Edited = { ...before.edited }
  if (localized) {
    if (req.locale !== 'en' || isRestored) edited.ar = now
    if (req.locale === 'en' || req.locale === 'all' || isRestored) edited.en = now
  }
  if (shared || operation === 'create') edited.shared = now
  const person = req.user?.id ?? null
  const isChanged = localized || shared || operation === 'create'
  return {
    ...data,
    edited,
    createdBy: operation === 'create' ? person : (before.createdBy ?? null),
    lastEditedBy: isChanged ? person : (before.lastEditedBy ?? null),
  }
}
