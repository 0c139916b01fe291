'use client'

import { TextareaInput, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useState } from 'react'

import { labelsOf } from './labels-of'
import { boxOf, linesOf } from './lines'

/** A list of short texts as the lines of one box. */
export const Lines: JSONFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<string[]>({ path })
  // What is being typed has blank lines and spaces that the list has not.
  const [typed, setTyped] = useState<string | null>(null)
  const stored = boxOf(value)
  const shown = typed !== null && boxOf(linesOf(typed)) === stored ? typed : stored
  return (
    <TextareaInput
      {...labelsOf(field)}
      className="amana-lines amana-own-direction"
      path={path}
      rows={Math.min(12, Math.max(2, shown.split('\n').length))}
      value={shown}
      onChange={({ target }) => {
        setTyped(target.value)
        setValue(linesOf(target.value))
      }}
      readOnly={Boolean(readOnly) || disabled}
      showError={showError}
    />
  )
}
