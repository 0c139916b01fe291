import { STARTER_NAMES, STARTER_TERMS, toNameRows, toRows } from '../../terms'
import type { HouseStyleData } from './types'

/** Rows that the bank has as drafts and that the safeguarding lead of the demo desk signed. */
const SIGNED = new Set(['en-34', 'ar-10', 'ar-11'])

/** The demo desk starts with the bank that every desk starts with; its editors own it and grow it. */
export const houseStyle: HouseStyleData = {
  digits: 'european',
  quoteMarks: { ar: 'guillemets', en: 'curlyDouble' },
  terms: toRows(STARTER_TERMS).map((row) => (SIGNED.has(row.key) ? { ...row, status: 'live' } : row)),
  names: toNameRows(STARTER_NAMES),
}
