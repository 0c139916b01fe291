'use client'

import { useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Deliveries, Replay } from '../../acts/webhook-deliveries'
import type { Rotated } from '../../acts/webhook-secret'
import type { Message } from '../../preflight/types'
import { ask, type Answer } from '../ask'
import { useTexts } from '../use-texts'
import { WEBHOOK_TEXTS, type WebhookText } from './texts'

interface Tested {
  delivered: boolean
  status: number | null
  error: { message: Message; detail?: string } | null
}

export interface WebhookActs {
  id: string | null
  isModified: boolean
  isBusy: boolean
  found: Deliveries | null
  /** What came of the last act. */
  said: { text: string; isRefusal: boolean } | null
  /** The new secret, until the page is left. */
  secret: string | null
  t: (key: WebhookText, values?: Record<string, string | number>) => string
  when: (iso: string) => string
  refresh: () => Promise<void>
  replay: (what: Replay) => Promise<void>
  test: () => Promise<void>
  rotate: () => Promise<void>
}

/** The last deliveries of the saved webhook, and the acts on it. */
export function useWebhook(): WebhookActs {
  const { id: rawId } = useDocumentInfo()
  const { config } = useConfig()
  const { language, say, when } = useTexts()
  const isModified = useFormModified()
  const [found, setFound] = useState<Deliveries | null>(null)
  const [said, setSaid] = useState<WebhookActs['said']>(null)
  const [secret, setSecret] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const id = rawId ? String(rawId) : null
  const path = `${config.routes.api}/webhooks/${id}`

  const t = useCallback<WebhookActs['t']>(
    (key, values = {}) =>
      say(WEBHOOK_TEXTS[key]).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
    [say],
  )

  const refresh = useCallback(async () => {
    if (!id) return
    const answer = await ask<Deliveries>(language, `${path}/deliveries?limit=10`)
    if (answer.ok) setFound(answer.body)
  }, [id, language, path])

  useEffect(() => {
    void refresh()
  }, [refresh])

  const act = async <Body>(name: string, body: object, done: (body: Body) => WebhookActs['said']) => {
    setBusy(true)
    const answer: Answer<Body> = await ask<Body>(language, `${path}/${name}`, { method: 'POST', body })
    setSaid(answer.ok ? done(answer.body) : { text: answer.message || t('failed'), isRefusal: true })
    await refresh()
    setBusy(false)
  }

  return {
    id,
    isModified,
    isBusy,
    found,
    said,
    secret,
    t,
    when,
    refresh,
    replay: (what) =>
      act<{ queued: number }>('replay', what, ({ queued }) => ({
        text: t('queued', { count: queued }),
        isRefusal: false,
      })),
    test: () =>
      act<Tested>('test', {}, ({ delivered, status, error }) =>
        delivered
          ? { text: t('testDelivered', { status: status ?? '' }), isRefusal: false }
          : { text: t('testFailed', { why: error ? say(error.message) : '' }), isRefusal: true },
      ),
    rotate: () =>
      act<Rotated>('rotate', {}, (rotated) => {
        setSecret(rotated.secret)
        return null
      }),
  }
}
