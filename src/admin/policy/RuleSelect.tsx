'use client'

import { SelectInput, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { labelsOf } from '../labels-of'
import type { RuleFieldProps } from './rule-options'

/** One of preflight's rules, by its name. A rule that is gone shows its id, so that it can be seen and removed. */
export const RuleSelect: TextFieldClientComponent = (props) => {
  const { field, path, readOnly, rules } = props as RuleFieldProps
  const { value, setValue, showError, disabled } = useField<string>({ path })
  return (
    <SelectInput
      {...labelsOf(field)}
      path={path}
      options={rules.map(({ id, name }) => ({ value: id, label: { ...name } }))}
      value={value ?? ''}
      onChange={(chosen) => setValue(chosen && !Array.isArray(chosen) ? chosen.value : null)}
      readOnly={Boolean(readOnly) || disabled}
      showError={showError}
    />
  )
}
