import type { Field } from 'payload'

import { say } from '../hooks/say'
import { textField } from './text'

/** Whether readers may be told of a record, and why not where they may not. */
export const publicOrNot: Field[] = [
  {
    type: 'checkbox',
    name: 'public',
    label: { ar: 'يجوز ذكره للقراء', en: 'May be named to readers' },
    defaultValue: true,
    index: true,
    admin: { position: 'sidebar' },
  },
  {
    ...textField({
      name: 'nonPublicReason',
      label: { ar: 'سبب عدم الذكر', en: 'Why it is not named' },
      maxLength: 1000,
      admin: {
        position: 'sidebar',
        condition: (_, siblings) => siblings?.public === false,
      },
    }),
    validate: (
      value: unknown,
      { siblingData, req }: { siblingData: unknown; req: Parameters<typeof say>[0] },
    ) => {
      if ((siblingData as { public?: boolean } | undefined)?.public !== false) return true
      const written = typeof value === 'string' && value.trim() !== ''
      if (written && value.length <= 1000) return true
      return say(req, {
        ar: 'اكتب سبب عدم ذكره للقراء (ألف حرف على الأكثر).',
        en: 'Write why readers are not told of it (1,000 characters at most).',
      })
    },
  } as Field,
]
