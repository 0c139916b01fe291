'use client'

import { getTranslation } from '@payloadcms/translations'
import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { ActButton, Labelled } from '../controls'
import { useMayNot } from '../may'
import { useTexts } from '../use-texts'
import { QuoteState } from './QuoteState'
import { Disputes } from './Disputes'
import { handsOf, useQuote, type QuotePanel } from './use-quote'
import { Wordings } from './Wordings'

/** The verification of one quote: its state in words, and the acts that change it. */
export function QuoteVerification() {
  const { t, language } = useTexts()
  const panel = useQuote()
  if (!panel.id) return <p className="amana-why">{t('saveQuoteFirst')}</p>
  return (
    <section className="amana-panel" aria-label={t('verification')}>
      <p>
        {t('stateNow')}:{' '}
        {panel.quote ? <QuoteState state={panel.quote.state ?? 'unverified'} language={language} /> : null}
      </p>
      <div role="status" aria-live="polite">
        {panel.outcome ? (
          <p className={panel.outcome.kind === 'done' ? 'amana-fine' : 'amana-refused'}>
            {panel.outcome.message}
          </p>
        ) : null}
      </div>
      <Wordings panel={panel} />
      <VerifyForm panel={panel} />
      <Disputes panel={panel} />
    </section>
  )
}

interface Option {
  value: string
  label: string
}

/** The choices of a select of the verifications, as the collection names them. */
function useChoices(field: 'outcome' | 'method'): Option[] {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const verifications = getEntityConfig({ collectionSlug: 'verifications' })
  const found = verifications?.fields.find((entry) => 'name' in entry && entry.name === field)
  if (!found || found.type !== 'select') return []
  return found.options.map((option) =>
    typeof option === 'string'
      ? { value: option, label: option }
      : { value: option.value, label: String(getTranslation(option.label, i18n)) },
  )
}

function VerifyForm({ panel }: { panel: QuotePanel }) {
  const { t } = useTexts()
  const { user } = useAuth()
  const whyRole = useMayNot()('verify')
  const outcomes = useChoices('outcome')
  const methods = useChoices('method')
  const [order, setOrder] = useState({ outcome: '', method: '', note: '' })
  const isOwn = panel.quote !== null && Boolean(user) && handsOf(panel.quote).includes(String(user?.id))
  const why = whyRole ?? (isOwn ? t('fourEyes') : panel.isModified ? t('saveQuoteChanges') : null)
  const record = (): void => {
    void panel.act('verify', {
      outcome: order.outcome,
      method: order.method,
      ...(order.note ? { note: order.note } : {}),
    })
  }
  return (
    <details className="amana-more" open={why === null}>
      <summary>{t('recordVerification')}</summary>
      {why ? <p className="amana-why">{why}</p> : null}
      <fieldset disabled={why !== null} className="amana-fields">
        {(
          [
            ['outcome', outcomes],
            ['method', methods],
          ] as const
        ).map(([name, options]) => (
          <Labelled key={name} label={t(name)}>
            <select
              value={order[name]}
              onChange={(event) => setOrder({ ...order, [name]: event.target.value })}
            >
              <option value="" />
              {options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </Labelled>
        ))}
        <Labelled label={t('note')}>
          <textarea
            rows={2}
            dir="auto"
            maxLength={4000}
            value={order.note}
            onChange={(event) => setOrder({ ...order, note: event.target.value })}
          />
        </Labelled>
        <ActButton
          why={null}
          isBusy={panel.isBusy || !order.outcome || !order.method}
          isPrimary
          onPress={record}
        >
          {t('record')}
        </ActButton>
      </fieldset>
    </details>
  )
}
