import type { TextField } from 'payload'

import { derived } from './derived'

/** The stored title of a record that has a bilingual name: what lists, searches and relation fields show. Made by `bilingualTitle`. */
export const titleField: TextField = derived({
  type: 'text',
  name: 'title',
  label: { ar: 'العنوان', en: 'Title' },
  index: true,
  admin: { hidden: true },
} as TextField)
