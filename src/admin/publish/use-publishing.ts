'use client'

import { useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { LocaleState } from '../../acts/article-state'
import type { Locale } from '../../body/types'
import type { Acknowledgement, Finding } from '../../preflight/types'
import { ask, type Answer } from '../ask'
import { useTexts } from '../use-texts'

export type States = Record<Locale, LocaleState>

export interface Check {
  publishable: boolean
  findings: Finding[]
}

/** What an act came to, for the line that screen readers hear. */
export interface Outcome {
  kind: 'done' | 'refused'
  message: string
  /** Where readers get what was published. */
  url?: string
}

export interface Publishing {
  id: string | null
  states: States | null
  check: Check | null
  outcome: Outcome | null
  isBusy: boolean
  /** Saves what is in the form, then runs preflight on what was saved. */
  checkNow: (locale: Locale) => Promise<void>
  publish: (locale: Locale, acknowledgements: Acknowledgement[]) => Promise<void>
  act: (locale: Locale, path: string, body: object | null, done: string) => Promise<void>
  forget: () => void
}

interface PublishedAnswer {
  edition: { number: number; url: string }
}

/** The acts on one article, as its edit page does them: always on what is saved, never on what is only typed. */
export function usePublishing(): Publishing {
  const { id: rawId, collectionSlug } = useDocumentInfo()
  const { submit } = useForm()
  const isModified = useFormModified()
  const { code: editedLocale } = useLocale()
  const { config } = useConfig()
  const { language, t } = useTexts()
  const id = rawId ? String(rawId) : null
  const [states, setStates] = useState<States | null>(null)
  const [check, setCheck] = useState<Check | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [isBusy, setBusy] = useState(false)
  const base = `${config.routes.api}/${collectionSlug}/${id}`

  const readStates = useCallback(async () => {
    if (!id) return
    const answer = await ask<States>(language, `${base}/state`)
    if (answer.ok) setStates(answer.body)
  }, [base, id, language])

  useEffect(() => {
    void readStates()
  }, [readStates])

  const save = useCallback(async (): Promise<boolean> => {
    if (!isModified) return true
    const saved = await submit({
      action: `${base}?locale=${editedLocale}&depth=0&fallback-locale=null&draft=true`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
      acceptValues: { overrideLocalChanges: false },
    })
    return Boolean(saved && 'res' in saved && saved.res?.ok)
  }, [base, editedLocale, isModified, submit])

  const refused = useCallback(
    (answer: Extract<Answer<unknown>, { ok: false }>): Outcome => {
      if (answer.findings) setCheck({ publishable: false, findings: answer.findings })
      return { kind: 'refused', message: answer.message || t('failed') }
    },
    [t],
  )

  /** Runs one act with the draft saved before it and the states read after it. */
  const withSaved = useCallback(
    async (run: () => Promise<Outcome | null>) => {
      setBusy(true)
      setOutcome(null)
      try {
        setOutcome((await save()) ? await run() : { kind: 'refused', message: t('notSaved') })
        await readStates()
      } finally {
        setBusy(false)
      }
    },
    [readStates, save, t],
  )

  const readCheck = useCallback(
    async (locale: Locale): Promise<Outcome | null> => {
      const answer = await ask<Check>(language, `${base}/preflight?locale=${locale}`)
      if (!answer.ok) return refused(answer)
      setCheck(answer.body)
      return null
    },
    [base, language, refused],
  )

  return {
    id,
    states,
    check,
    outcome,
    isBusy,
    checkNow: (locale) => withSaved(() => readCheck(locale)),
    publish: (locale, acknowledgements) =>
      withSaved(async () => {
        const answer = await ask<PublishedAnswer>(language, `${base}/publish`, {
          method: 'POST',
          body: { locale, acknowledgements },
        })
        if (!answer.ok) return refused(answer)
        await readCheck(locale)
        const { number, url } = answer.body.edition
        return { kind: 'done', message: t('publishedNow', { number }), url }
      }),
    act: (locale, path, body, done) =>
      withSaved(async () => {
        const answer = await ask(language, `${base}/${path}`, {
          method: body ? 'POST' : 'DELETE',
          ...(body ? { body } : {}),
        })
        if (!answer.ok) return refused(answer)
        await readCheck(locale)
        return { kind: 'done', message: done }
      }),
    forget: () => {
      setCheck(null)
      setOutcome(null)
    },
  }
}
