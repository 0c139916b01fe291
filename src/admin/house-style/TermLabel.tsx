'use client'

import { useRowLabel } from '@payloadcms/ui'

import type { HouseStyle } from '../../payload-types'
import { useTexts } from '../use-texts'

type Term = NonNullable<HouseStyle['terms']>[number]

const VERDICTS = { avoid: '■', care: '▲', note: '●' } as const

/** What a row of the term bank looks for, so that an editor finds it among hundreds without opening it. */
export function TermLabel() {
  const { data, rowNumber } = useRowLabel<Partial<Term>>()
  const { t } = useTexts()
  const { key, flag, type, status } = data
  return (
    <span className="amana-row-label">
      <span aria-hidden="true">{type ? VERDICTS[type] : ''}</span>{' '}
      <bdi>{flag || `${(rowNumber ?? 0) + 1}`}</bdi>
      {key ? <bdi className="amana-quiet">{key}</bdi> : null}
      {status === 'live' ? null : <span className="amana-chip">{t('state_draft')}</span>}
    </span>
  )
}
