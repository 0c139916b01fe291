import type { SelectField } from 'payload'

import type { Label } from './label'
import { COUNTRY_CODES, countryName } from './checks/country-code'
import { selectMany, selectOne } from './select'

const rows = COUNTRY_CODES.map((code) => {
  const { ar, en } = countryName(code)
  return [code, `${ar} (${code})`, `${en} (${code})`] as const
})

/** A country, as ISO 3166-1 alpha-2. */
export const countryField = (name: string, label: Label, description?: Label): SelectField =>
  selectOne({ name, label, rows, description })

/** Countries, as ISO 3166-1 alpha-2. */
export const countriesField = (name: string, label: Label, description?: Label): SelectField =>
  selectMany({ name, label, rows, description })
