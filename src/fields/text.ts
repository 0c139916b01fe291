import type { TextareaField, TextField, TextFieldSingleValidation } from 'payload'
import { text as builtInText } from 'payload/shared'

import { say } from '../hooks/say'
import type { Label } from './label'
import type { Check } from './checks/check'

type Labelled = { name: string; label: Label; description?: Label; placeholder?: Label }

type TextOptions = Labelled &
  Partial<
    Pick<TextField, 'required' | 'localized' | 'unique' | 'index' | 'access' | 'hooks' | 'defaultValue'>
  > & {
    maxLength?: number
    admin?: Omit<NonNullable<TextField['admin']>, 'description' | 'placeholder'>
    check?: Check
  }

/** Runs Payload's own validation (required, length), then a check of ours, and says the problem in the person's language. */
export function validateWith(check: Check): TextFieldSingleValidation {
  return (value, options) => {
    const builtIn = builtInText(value as never, options as never)
    if (builtIn !== true) return builtIn
    if (value === undefined || value === null || value === '') return true
    if (typeof value !== 'string') {
      return say(options.req, { ar: 'يجب أن تكون القيمة نصًّا.', en: 'The value must be text.' })
    }
    const problem = check(value)
    return problem ? say(options.req, problem) : true
  }
}

/**
 * What is written once for both languages may be in either: each of its paragraphs takes the direction of its own first
 * letter (the class is in the admin's styles), and not that of the content's language.
 */
const ownDirection = (localized: unknown, rtl: unknown): object =>
  localized || rtl !== undefined ? {} : { className: 'amana-own-direction' }

/** A line of text, at most 200 characters unless told. Codes and addresses set `admin.rtl: false`. */
export function textField({
  description,
  placeholder,
  admin,
  check,
  maxLength = 200,
  ...rest
}: TextOptions): TextField {
  return {
    type: 'text',
    maxLength,
    ...rest,
    ...(check ? { validate: validateWith(check) } : {}),
    admin: {
      ...ownDirection(rest.localized, admin?.rtl),
      ...admin,
      ...(description ? { description: { ...description } } : {}),
      ...(placeholder ? { placeholder: { ...placeholder } } : {}),
    },
  } as unknown as TextField
}

type TextareaOptions = Labelled &
  Partial<Pick<TextareaField, 'required' | 'localized' | 'access'>> & {
    maxLength?: number
    admin?: Omit<NonNullable<TextareaField['admin']>, 'description' | 'placeholder'>
  }

/** Lines of text, at most 5 000 characters unless told. */
export function textareaField({
  description,
  placeholder,
  admin,
  maxLength = 5000,
  ...rest
}: TextareaOptions): TextareaField {
  return {
    type: 'textarea',
    maxLength,
    ...rest,
    admin: {
      ...ownDirection(rest.localized, admin?.rtl),
      ...admin,
      ...(description ? { description: { ...description } } : {}),
      ...(placeholder ? { placeholder: { ...placeholder } } : {}),
    },
  } as unknown as TextareaField
}
