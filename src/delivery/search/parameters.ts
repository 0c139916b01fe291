import { z } from 'zod'

import { parseQuery } from './query'
import { decodeSearchCursor } from './search-cursor'

/** Characters that a query may have. */
export const LONGEST_QUERY = 200

const isWellFormed = (value: string): boolean => !/[\p{Cs}\0]/u.test(value)

export const q = {
  schema: z
    .string()
    .refine((value) => [...value].length <= LONGEST_QUERY && isWellFormed(value))
    .transform(parseQuery)
    .refine(({ hasWords }) => hasWords)
    .meta({ minLength: 1, maxLength: LONGEST_QUERY }),
  message: {
    ar: `اكتبوا كلمة واحدة على الأقل يُبحث عنها، ولا تتجاوزوا ${LONGEST_QUERY} محرف`,
    en: `Must hold at least one word to look for, and no more than ${LONGEST_QUERY} characters`,
  },
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Milliseconds since 1970 of the first moment of a day in UTC, or null where there is no such day. */
function startOfDay(value: string): number | null {
  if (!DATE.test(value)) return null
  const ms = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value) && ms >= 0 ? ms : null
}

export const day = {
  schema: z
    .string()
    .transform(startOfDay)
    .refine((ms) => ms !== null)
    .optional()
    .meta({ format: 'date' }),
  message: {
    ar: 'يجب أن يكون تاريخًا صحيحًا بصيغة YYYY-MM-DD، مثل 2026-03-25',
    en: 'Must be a date of the form YYYY-MM-DD, such as 2026-03-25',
  },
}

export const TO_BEFORE_FROM = {
  ar: 'يجب ألا يسبق اليومَ المذكور في «from»',
  en: 'Must not be before the day in "from"',
}

export const after = {
  schema: z
    .string()
    .transform(decodeSearchCursor)
    .refine((position) => position !== null)
    .optional(),
  message: {
    ar: 'استعملوا قيمة «next» من الصفحة السابقة كما هي',
    en: 'Use the value of "next" from the page before as it is',
  },
}
