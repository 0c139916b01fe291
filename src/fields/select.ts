import type { SelectField } from 'payload'

import type { Label } from './label'

/** Options of a select: value, then its name in Arabic and in English. */
export function optionsOf(
  rows: readonly (readonly [value: string, ar: string, en: string])[],
): SelectField['options'] {
  return rows.map(([value, ar, en]) => ({ value, label: { ar, en } }))
}

interface SelectOptions {
  name: string
  label: Label
  rows: readonly (readonly [string, string, string])[]
  description?: Label
}

type Rest = Partial<
  Pick<SelectField, 'required' | 'defaultValue' | 'index' | 'enumName' | 'dbName' | 'saveToJWT' | 'access'>
> & {
  admin?: Omit<NonNullable<SelectField['admin']>, 'description' | 'placeholder'>
}

const adminOf = (admin: Rest['admin'], description?: Label): SelectField['admin'] =>
  ({ ...admin, ...(description ? { description: { ...description } } : {}) }) as SelectField['admin']

/** One of several. */
export function selectOne({
  name,
  label,
  rows,
  description,
  admin,
  ...rest
}: SelectOptions & Rest): SelectField {
  return {
    type: 'select',
    name,
    label,
    options: optionsOf(rows),
    ...rest,
    admin: adminOf(admin, description),
  } as unknown as SelectField
}

/** Any number of several. */
export function selectMany({
  name,
  label,
  rows,
  description,
  admin,
  ...rest
}: SelectOptions & Rest): SelectField {
  return {
    type: 'select',
    name,
    label,
    hasMany: true,
    options: optionsOf(rows),
    ...rest,
    admin: adminOf(admin, description),
  } as unknown as SelectField
}
