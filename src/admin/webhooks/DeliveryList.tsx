'use client'

import type { Delivery } from '../../acts/webhook-deliveries'
import { ActButton } from '../controls'
import type { Language } from '../texts'
import type { WebhookActs } from './use-webhook'

const COLUMNS = ['event', 'state', 'when', 'attempts', 'answer', 'act'] as const

/** The newest deliveries, each with why it failed and a button that sends it again. */
export function DeliveryList({
  deliveries,
  webhook,
  language,
}: {
  deliveries: Delivery[]
  webhook: WebhookActs
  language: Language
}) {
  const { t, when } = webhook
  const cell = {
    paddingBlock: '0.35rem',
    paddingInlineEnd: '1rem',
    textAlign: 'start',
    verticalAlign: 'top',
    borderBlockEnd: '1px solid var(--theme-elevation-100)',
  } as const
  const line = { ...cell, whiteSpace: 'nowrap' } as const
  return (
    <div style={{ overflowX: 'auto' }}>
      <table style={{ borderCollapse: 'collapse', inlineSize: '100%' }}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" style={cell}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deliveries.map((delivery) => (
            <tr key={delivery.id}>
              <td style={cell}>
                {t(delivery.type)} <bdi>#{delivery.id}</bdi>
                <p className="amana-quiet" style={{ overflowWrap: 'anywhere' }}>
                  <bdi>{delivery.slug ?? delivery.node}</bdi>
                </p>
              </td>
              <td style={line} className={delivery.state === 'dead' ? 'amana-refused' : ''}>
                {t(`state_${delivery.state}`)}
              </td>
              <td style={line}>
                {when(delivery.deliveredAt ?? delivery.createdAt)}
                {delivery.state === 'failed' && delivery.nextAt ? (
                  <p className="amana-quiet">{t('nextAt', { time: when(delivery.nextAt) })}</p>
                ) : null}
              </td>
              <td style={cell}>{delivery.attempts}</td>
              <td style={cell}>
                {delivery.lastStatus ?? ''} {delivery.lastError?.message[language] ?? ''}{' '}
                <bdi>{delivery.lastError?.detail ?? ''}</bdi>
              </td>
              <td style={cell}>
                <ActButton
                  why={null}
                  isBusy={webhook.isBusy}
                  onPress={() => void webhook.replay({ ids: [delivery.id] })}
                >
                  {t('replay')}
                </ActButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
