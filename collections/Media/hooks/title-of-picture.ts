import type { CollectionBeforeChangeHook } from 'payload'

import { titleOf } from '../../../src/hooks/bilingual-title'

const LENGTH = 160

/** Hook: names a picture by what it shows, else by its file. */
export const titleOfPicture: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  title: (titleOf(data.alt) || String(data.filename ?? originalDoc?.filename ?? '')).slice(0, LENGTH),
})
