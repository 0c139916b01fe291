import type { PayloadRequest } from 'payload'

import { requireActor } from '../acts/actor'
import { ActRefused } from '../acts/refusals'
import type { Quote } from '../payload-types'
import { idOf } from '../relations'

type Renditions = NonNullable<Quote['renditions']>
type RenditionRow = Renditions[number]

const WORDING: (keyof RenditionRow)[] = [
  'text',
  'translatorKind',
  'translator',
  'basis',
  'basisDocument',
  'official',
]

function isSameWording(a: RenditionRow, b: RenditionRow): boolean {
  return WORDING.every((key) => (idOrValue(a[key]) ?? null) === (idOrValue(b[key]) ?? null))
}

function idOrValue(value: unknown): unknown {
  return value && typeof value === 'object' && 'id' in value ? (value as { id: unknown }).id : value || null
}

/**
 * Stamps who wrote each rendition and who approved it. New wording takes the approval away; nobody approves what they
 * wrote themselves.
 *
 * @throws ActRefused 403 for approving one's own rendition, or without the role
 */
export function stampRenditions(req: PayloadRequest, before: Renditions, after: Renditions): Renditions {
  const user = req.user?.id ?? null
  return after.map((entry) => {
    const known = before.find((row) => row.locale === entry.locale)
    const isUnchanged = known !== undefined && isSameWording(known, entry)
    const writtenBy = isUnchanged ? idOf(known.writtenBy) : user
    const wasApproved = isUnchanged && Boolean(known.approved)
    if (!entry.approved) return { ...entry, writtenBy, approved: false, approvedBy: null, approvedAt: null }
    if (wasApproved) {
      return { ...entry, writtenBy, approvedBy: idOf(known.approvedBy), approvedAt: known.approvedAt ?? null }
    }
    requireActor(req, 'approve')
    if (writtenBy === user) {
      throw new ActRefused(req, 403, {
        ar: 'لا يوافق أحد على صيغة كتبها: اطلب ذلك من زميل.',
        en: 'Nobody approves a rendition they wrote: ask a colleague.',
      })
    }
    return { ...entry, writtenBy, approved: true, approvedBy: user, approvedAt: new Date().toISOString() }
  })
}
