import type { CollectionBeforeChangeHook } from 'payload'

import { refuseFields } from '../../../src/hooks/refuse-field'
import type { FieldProblem } from '../../../src/hooks/refuse-field'

interface MediaData {
  showsChild?: boolean | null
  consent?: { by?: string | null; date?: string | null; scope?: string | null } | null
  welfareNote?: string | null
}

const REQUIRED = [
  ['consent.by', { ar: 'من وافق', en: 'Consent given by' }, (media: MediaData) => media.consent?.by],
  ['consent.date', { ar: 'تاريخ الموافقة', en: 'Date of consent' }, (media: MediaData) => media.consent?.date],
  ['consent.scope', { ar: 'نطاق الموافقة', en: 'Scope of consent' }, (media: MediaData) => media.consent?.scope],
  ['welfareNote', { ar: 'رعاية الطفل', en: 'Welfare note' }, (media: MediaData) => media.welfareNote],
] as const

/** A picture of a child needs consent (who, when, for what) and a thought for the child's welfare (IPSO 6, Ofcom 1.28). */
export function mediaProblems(media: MediaData): FieldProblem[] {
  if (!media.showsChild) return []
  return REQUIRED.filter(([, , read]) => !read(media)?.trim()).map(([path, label]) => ({
    path,
    label,
    message: {
      ar: 'مطلوب لأن الصورة تُظهر طفلًا.',
      en: 'Required because the picture shows a child.',
    },
  }))
}

/** Hook: refuses a picture of a child without consent. */
export const checkMedia: CollectionBeforeChangeHook = ({ data, req }) => {
  const problems = mediaProblems(data)
  if (problems.length > 0) refuseFields(req, 'media', problems)
  return data
}
