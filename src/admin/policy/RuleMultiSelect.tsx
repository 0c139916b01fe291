'use client'

import { SelectInput, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { labelsOf } from '../labels-of'
import type { RuleFieldProps } from './rule-options'

/** Any number of preflight's rules, by their names. */
export const RuleMultiSelect: TextFieldClientComponent = (props) => {
  const { field, path, readOnly, rules } = props as RuleFieldProps
  const { value, setValue, showError, disabled } = useField<string[]>({ path })
  return (
    <SelectInput
      {...labelsOf(field)}
      hasMany
      isSortable={false}
      path={path}
      options={rules.map(({ id, name }) => ({ value: id, label: { ...name } }))}
      value={value ?? []}
      onChange={(chosen) => setValue(Array.isArray(chosen) ? chosen.map(({ value: id }) => id) : [])}
      readOnly={Boolean(readOnly) || disabled}
      showError={showError}
    />
  )
}
