import type { CollectionSlug, FieldHook, PayloadRequest, TextField } from 'payload'

import { slugify, slugProblem } from '../language/slug'
import type { Message } from '../preflight/types'
import { textField } from './text'

const MOST_NAMESAKES = 50

async function isTaken(req: PayloadRequest, collection: string, slug: string, id: unknown): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: collection as CollectionSlug,
    where: { and: [{ slug: { equals: slug } }, ...(id ? [{ id: { not_equals: id as string } }] : [])] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** Field hook: an empty slug is made from the record's name (English first: it is shared by both languages), with a number for namesakes. */
export const slugFromName: FieldHook = async ({ value, data, originalDoc, collection, req }) => {
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  const name = { ...originalDoc?.name, ...data?.name } as Partial<Message>
  const base = name.en?.trim() ? slugify(name.en, 'en') : slugify(name.ar ?? '', 'ar')
  if (base === '' || !collection) return value
  for (let number = 1; number <= MOST_NAMESAKES; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (!(await isTaken(req, collection.slug, slug, originalDoc?.id))) return slug
  }
  return value
}

/** The part of the public address that names a record, the same in both languages. */
export function slugField(options: { required?: boolean; makeFromName?: boolean } = {}): TextField {
  const { required = true, makeFromName = true } = options
  return textField({
    name: 'slug',
    label: { ar: 'المُعرِّف في الرابط', en: 'Slug' },
    description: {
      ar: 'يُشتق من الاسم إن تُرك فارغًا. يظهر في الرابط العام.',
      en: 'Made from the name when left empty. Shown in the public address.',
    },
    required,
    unique: true,
    index: true,
    check: slugProblem,
    maxLength: 80,
    hooks: makeFromName ? { beforeValidate: [slugFromName] } : {},
    admin: { position: 'sidebar' },
  })
}
