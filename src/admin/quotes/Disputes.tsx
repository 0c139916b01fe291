'use client'

import { useState } from 'react'

import { ActButton, Labelled } from '../controls'
import { useMayNot } from '../may'
import { useTexts } from '../use-texts'
import type { QuotePanel } from './use-quote'

/** Raises a dispute of a quote, settles the open ones, or retracts the quote. */
export function Disputes({ panel }: { panel: QuotePanel }) {
  const { t, when } = useTexts()
  const mayNot = useMayNot()
  const [grounds, setGrounds] = useState('')
  const [raisedBy, setRaisedBy] = useState('')
  const lacksGrounds = grounds.trim() === ''
  const act = (body: object): void => {
    void panel.act('dispute', { grounds, ...body })
    setGrounds('')
  }
  return (
    <details className="amana-more" open={panel.openDisputes.length > 0}>
      <summary>{t('raiseDispute')}</summary>
      {panel.openDisputes.map((dispute) => (
        <p key={dispute.id} className="amana-refused" dir="auto">
          <b>{t('openDispute')}</b> · {when(dispute.at)} · {dispute.raisedBy} · {dispute.grounds}
        </p>
      ))}
      <div className="amana-fields">
        <Labelled label={t('grounds')}>
          <textarea
            rows={2}
            dir="auto"
            maxLength={4000}
            value={grounds}
            onChange={(event) => setGrounds(event.target.value)}
          />
        </Labelled>
        <Labelled label={t('raisedBy')}>
          <input
            dir="auto"
            maxLength={200}
            value={raisedBy}
            onChange={(event) => setRaisedBy(event.target.value)}
          />
        </Labelled>
        <div className="amana-locale__acts">
          <ActButton
            why={mayNot('dispute')}
            isBusy={panel.isBusy || lacksGrounds}
            onPress={() => act({ event: 'raised', raisedBy })}
          >
            {t('raiseDispute')}
          </ActButton>
          {panel.openDisputes.flatMap((dispute) =>
            (['upheld', 'rejected'] as const).map((event) => (
              <ActButton
                key={`${dispute.id}:${event}`}
                why={mayNot('settle')}
                isBusy={panel.isBusy || lacksGrounds}
                onPress={() => act({ event, dispute: dispute.id })}
              >
                {t(event === 'upheld' ? 'uphold' : 'reject')}
              </ActButton>
            )),
          )}
          <ActButton
            why={mayNot('settle')}
            isBusy={panel.isBusy || lacksGrounds}
            onPress={() => act({ event: 'retracted', raisedBy })}
          >
            {t('retract')}
          </ActButton>
        </div>
      </div>
    </details>
  )
}
