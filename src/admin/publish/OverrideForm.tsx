'use client'

import { useState } from 'react'

import type { Finding } from '../../preflight/types'
import { ActButton, Labelled } from '../controls'
import { useMayNot } from '../may'
import { useTexts } from '../use-texts'

/** Overrides a finding, or takes the override back; both with a reason that stays in the desk's record. */
export type OnOverride = (finding: Finding, path: 'override' | 'override/revoke', reason: string) => void

interface OverrideFormProps {
  finding: Finding
  isBusy: boolean
  onOverride: OnOverride
}

/** Who set a finding aside, when and why; or, to those who may, the means to do it; to others, who may. */
export function OverrideForm({ finding, isBusy, onOverride }: OverrideFormProps) {
  const { t, when } = useTexts()
  const whyNot = useMayNot()('override')
  const { overridden } = finding
  if (!overridden && !finding.overridable) return null
  return (
    <>
      {overridden ? (
        <>
          <p>
            {t('overriddenBy', { name: overridden.by.name ?? t('goneAccount'), time: when(overridden.at) })}
          </p>
          <blockquote className="amana-finding__text" dir="auto">
            {overridden.reason}
          </blockquote>
        </>
      ) : null}
      {whyNot === null ? (
        <ReasonForm
          // A reason that was given for the one act is none for the other.
          key={overridden ? 'revoke' : 'override'}
          isRevoking={Boolean(overridden)}
          isBusy={isBusy}
          onReason={(reason) => onOverride(finding, overridden ? 'override/revoke' : 'override', reason)}
        />
      ) : overridden ? null : (
        <p className="amana-why">{whyNot}</p>
      )}
    </>
  )
}

function ReasonForm({
  isRevoking,
  isBusy,
  onReason,
}: {
  isRevoking: boolean
  isBusy: boolean
  onReason: (reason: string) => void
}) {
  const { t } = useTexts()
  const [reason, setReason] = useState('')
  const isEmpty = reason.trim() === ''
  return (
    <details className="amana-more">
      <summary>{t(isRevoking ? 'revokeOverride' : 'override')}</summary>
      <Labelled label={t('overrideReason')}>
        <textarea
          rows={2}
          maxLength={1000}
          dir="auto"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Labelled>
      <ActButton
        why={isEmpty ? t('needsReason') : null}
        isBusy={isBusy}
        onPress={() => onReason(reason.trim())}
      >
        {t(isRevoking ? 'revokeOverride' : 'override')}
      </ActButton>
    </details>
  )
}
