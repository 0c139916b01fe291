'use client'

import { useConfig } from '@payloadcms/ui'

import type { LocaleState } from '../../acts/article-state'
import type { Locale } from '../../body/types'
import { quoteStateName } from '../quotes/QuoteState'
import { useTexts } from '../use-texts'

/** A shape besides the colour, for those who do not see the colour. */
const MARKS: Record<LocaleState['state'], string> = {
  absent: '○',
  draft: '◐',
  ready: '◑',
  live: '●',
  unpublished: '×',
  recalled: '×',
}

export function StateChip({ locale, state }: { locale: Locale; state: LocaleState }) {
  const { t } = useTexts()
  return (
    <span className={`amana-chip amana-chip--${state.state}`}>
      <span aria-hidden="true">{MARKS[state.state]}</span>
      <span>
        {t(locale === 'ar' ? 'arabic' : 'english')}: {t(`state_${state.state}`)}
        {state.changedSince ? ` · ${t('changedSince')}` : ''}
        {state.reopened.length > 0 ? ` · ▲ ${t('lookAgain')}` : ''}
      </span>
    </span>
  )
}

/** Why a story did not go out at its hour: the checks, as a rule; else what the act said. */
function scheduleFailed(
  failure: unknown,
  language: 'ar' | 'en',
  t: ReturnType<typeof useTexts>['t'],
): string {
  const { findings, message } = failure as {
    findings?: unknown
    message?: string | { ar?: string; en?: string }
  }
  const reason = typeof message === 'object' ? message[language] : message
  return findings || !reason ? t('scheduleFailed') : t('scheduleFailedOtherwise', { reason })
}

/** The state of one language in full: number, when, changed since, the hour it waits for. */
export function StateLine({ state }: { state: LocaleState }) {
  const { t, when, language } = useTexts()
  const { config } = useConfig()
  const parts = [
    t(`state_${state.state}`),
    state.edition ? t('edition', { number: state.edition }) : null,
    state.publishedAt ? t('publishedAt', { time: when(state.publishedAt) }) : null,
    state.changedSince ? t('changedSince') : null,
    state.scheduledFor
      ? t('scheduledFor', {
          time: when(state.scheduledFor, state.scheduledZone ?? undefined),
          zone: state.scheduledZone ?? 'UTC',
        })
      : null,
  ]
  return (
    <>
      <p className="amana-state-line">{parts.filter(Boolean).join(' · ')}</p>
      {state.reopened.length > 0 ? (
        <div className="amana-refused">
          <p>
            <span aria-hidden="true">▲</span> {t('reopened')}
          </p>
          <ul>
            {state.reopened.map(({ quote, label, state: quoteState }) => (
              <li key={quote}>
                <a href={`${config.routes.admin}/collections/quotes/${quote}`}>
                  <bdi>{label}</bdi>
                </a>{' '}
                ({quoteStateName(quoteState, language)})
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {state.scheduleFailure ? (
        <p className="amana-refused">{scheduleFailed(state.scheduleFailure, language, t)}</p>
      ) : null}
    </>
  )
}
