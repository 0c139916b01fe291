'use client'

import { useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Dispute, Quote } from '../../payload-types'
import { ask } from '../ask'
import type { Outcome } from '../publish/use-publishing'
import { useTexts } from '../use-texts'
import { quoteStateName } from './QuoteState'

export interface QuotePanel {
  id: string | null
  quote: Quote | null
  openDisputes: Dispute[]
  isModified: boolean
  isBusy: boolean
  outcome: Outcome | null
  act: (path: 'verify' | 'dispute', body: object) => Promise<void>
}

const idOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : ((value as { id?: string } | null)?.id ?? null)

/** Ids of everybody whose hands a quote passed through. */
export const handsOf = (quote: Quote): (string | null)[] =>
  [quote.createdBy, quote.lastEditedBy, ...(quote.renditions ?? []).map(({ writtenBy }) => writtenBy)].map(
    idOf,
  )

/** The saved quote, its open disputes, and the acts on it. */
export function useQuote(): QuotePanel {
  const { id: rawId } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const isModified = useFormModified()
  const { config } = useConfig()
  const { language, t } = useTexts()
  const id = rawId ? String(rawId) : null
  const { api } = config.routes
  const [quote, setQuote] = useState<Quote | null>(null)
  const [disputes, setDisputes] = useState<Dispute[]>([])
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const read = useCallback(async () => {
    if (!id) return
    const [one, many] = await Promise.all([
      ask<Quote>(language, `${api}/quotes/${id}?depth=0&joins=false`),
      ask<{ docs: Dispute[] }>(
        language,
        `${api}/disputes?where[quote][equals]=${id}&depth=0&pagination=false`,
      ),
    ])
    if (one.ok) setQuote(one.body)
    if (many.ok) setDisputes(many.body.docs)
  }, [api, id, language])

  // A save of the form changes whose quote it is.
  useEffect(() => {
    if (!isModified) void read()
  }, [isModified, read])

  const act = async (path: 'verify' | 'dispute', body: object): Promise<void> => {
    setBusy(true)
    const answer = await ask<{ state: string }>(language, `${api}/quotes/${id}/${path}`, {
      method: 'POST',
      body,
    })
    if (answer.ok) {
      const { state } = answer.body
      dispatchFields({ type: 'UPDATE', path: 'state', value: state })
      setOutcome({ kind: 'done', message: t('recorded', { state: quoteStateName(state, language) }) })
    } else {
      setOutcome({ kind: 'refused', message: answer.message || t('failed') })
    }
    await read()
    setBusy(false)
  }

  const settled = new Set(disputes.map(({ dispute }) => idOf(dispute)))
  const openDisputes = disputes.filter((entry) => entry.event === 'raised' && !settled.has(entry.id))
  return { id, quote, openDisputes, isModified, isBusy, outcome, act }
}
