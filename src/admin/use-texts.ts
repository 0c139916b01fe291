'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { Message } from '../preflight/types'
import { languageOf, moment, text, type Language, type TextKey } from './texts'

export interface Texts {
  language: Language
  t: (key: TextKey, values?: Record<string, string | number>) => string
  /** A message that came with both languages. */
  say: (message: Message) => string
  when: (iso: string, zone?: string) => string
}

/** The catalogue in the language of the admin. */
export function useTexts(): Texts {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const t = useCallback<Texts['t']>((key, values) => text(language, key, values), [language])
  const say = useCallback((message: Message) => message[language], [language])
  const when = useCallback((iso: string, zone?: string) => moment(language, iso, zone), [language])
  return { language, t, say, when }
}
