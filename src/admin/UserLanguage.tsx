'use client'

import { useAuth, useTranslation } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'

const KEY = 'amana-language-of'

/**
 * Gives the admin the language that the account names, once for each person who signs in on a browser. Whoever then
 * chooses another one keeps it.
 */
export function UserLanguage({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const { i18n, switchLanguage } = useTranslation()
  const id = user ? String(user.id) : null
  const language = (user as { language?: 'ar' | 'en' | null } | null)?.language
  useEffect(() => {
    if (!id) return
    const last = localStorage.getItem(KEY)
    if (last === id) return
    localStorage.setItem(KEY, id)
    const hasChosen = last === null && /(^|;\s*)payload-lng=/.test(document.cookie)
    if (!hasChosen && language && language !== i18n.language) void switchLanguage?.(language)
  }, [id, language, i18n.language, switchLanguage])
  return children
}
