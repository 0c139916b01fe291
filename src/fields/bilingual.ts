import type { GroupField, TextareaFieldValidation, TextFieldSingleValidation } from 'payload'
import { text as builtInText, textarea as builtInTextarea } from 'payload/shared'

import { say } from '../hooks/say'
import type { Label } from './label'

interface BilingualOptions {
  name: string
  label: Label
  description?: Label
  /** A name that one language does not have stays empty there and is never guessed: so one of the two is enough. */
  atLeastOne?: boolean
  /** Lines instead of a line. */
  long?: boolean
  maxLength?: number
  admin?: Omit<NonNullable<GroupField['admin']>, 'description'>
  access?: GroupField['access']
}

const missing: Label = {
  ar: 'مطلوب بلغة واحدة على الأقل: العربية أو الإنجليزية.',
  en: 'Required in one language at least: Arabic or English.',
}

const oneOfTwo: TextFieldSingleValidation & TextareaFieldValidation = (value, options) => {
  const builtIn = (options.type === 'textarea' ? builtInTextarea : builtInText)(
    value as never,
    options as never,
  )
  if (builtIn !== true) return builtIn
  const { ar, en } = (options.siblingData ?? {}) as { ar?: unknown; en?: unknown }
  const written = [ar, en].some((text) => typeof text === 'string' && text.trim() !== '')
  return written ? true : say(options.req, missing)
}

/** The same short text in both languages, side by side. Not localized: both are seen, read and saved together. */
export function bilingual(options: BilingualOptions): GroupField {
  const { name, label, description, atLeastOne, long, maxLength = long ? 2000 : 200, admin, access } = options
  const half = (locale: 'ar' | 'en', halfLabel: Label) => ({
    type: long ? ('textarea' as const) : ('text' as const),
    name: locale,
    label: halfLabel,
    maxLength,
    ...(atLeastOne ? { validate: oneOfTwo } : {}),
    admin: { width: '50%', rtl: locale === 'ar', className: `amana-in-${locale}` },
  })
  return {
    type: 'group',
    name,
    label,
    ...(access ? { access } : {}),
    admin: { ...admin, ...(description ? { description: { ...description } } : {}) },
    fields: [
      {
        type: 'row',
        fields: [
          half('ar', { ar: 'بالعربية', en: 'Arabic' }),
          half('en', { ar: 'بالإنجليزية', en: 'English' }),
        ] as unknown as GroupField['fields'],
      },
    ],
  }
}
