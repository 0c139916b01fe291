'use client'

import { useState, type FormEvent } from 'react'

import { CORRECTION_KINDS } from '../../acts/correction'
import type { LocaleState } from '../../acts/article-state'
import { isoOffset, momentsOf, offsetAt } from '../../acts/wall-time'
import type { Locale } from '../../body/types'
import { isolate } from '../../language/isolate'
import type { Acknowledgement } from '../../preflight/types'
import { ActButton, Labelled } from '../controls'
import { useMayNot } from '../may'
import { useTexts } from '../use-texts'
import type { Publishing } from './use-publishing'
import { zoneName, zones } from './zones'

export interface ActsProps {
  publishing: Publishing
  locale: Locale
  state: LocaleState
  acknowledgements: Acknowledgement[]
}

const own = (event: FormEvent): void => {
  event.preventDefault()
  event.stopPropagation()
}

export function ScheduleForm({ publishing, locale, state, acknowledgements }: ActsProps) {
  const { t, when, language } = useTexts()
  const why = useMayNot()('schedule')
  const [wall, setWall] = useState('')
  const [zone, setZone] = useState(() => zones()[0] ?? 'UTC')
  const [isSecond, setIsSecond] = useState(false)
  // None in the hour that is left out when clocks go forward, two in the one that is repeated when they go back.
  const moments = momentsOf(zone, wall)
  const whyNot = why ?? (wall && moments.length === 0 ? t('scheduleNoSuchHour') : null)
  const submit = (event: FormEvent): void => {
    own(event)
    const at = (isSecond ? moments.at(-1) : moments[0])?.toISOString()
    if (!at) return
    const done = t('scheduleDone', { time: when(at, zone) })
    void publishing.act(locale, 'schedule', { locale, at, zone, acknowledgements }, done)
  }
  return (
    <details className="amana-more">
      <summary>{t('schedule')}</summary>
      <form onSubmit={submit}>
        <Labelled label={t('scheduleAt')}>
          <input
            type="datetime-local"
            required
            value={wall}
            onChange={(event) => setWall(event.target.value)}
          />
        </Labelled>
        <Labelled label={t('scheduleZone')}>
          <select value={zone} onChange={(event) => setZone(event.target.value)}>
            {zones().map((name) => (
              <option key={name} value={name}>
                {zoneName(language, name)}
              </option>
            ))}
          </select>
        </Labelled>
        {moments.length > 1 ? (
          <Labelled label={t('scheduleTwice')}>
            <select
              value={isSecond ? 'second' : 'first'}
              onChange={(event) => setIsSecond(event.target.value === 'second')}
            >
              {moments.map((moment, n) => (
                <option key={moment.toISOString()} value={n === 0 ? 'first' : 'second'}>
                  {t(n === 0 ? 'scheduleFirst' : 'scheduleSecond', {
                    offset: isolate(`UTC${isoOffset(offsetAt(zone, moment.getTime()))}`),
                  })}
                </option>
              ))}
            </select>
          </Labelled>
        ) : null}
        <ActButton why={whyNot} isBusy={publishing.isBusy}>
          {t('schedule')}
        </ActButton>
        {state.scheduledFor ? (
          <ActButton
            why={why}
            isBusy={publishing.isBusy}
            onPress={() => void publishing.act(locale, `schedule?locale=${locale}`, null, t('unscheduled'))}
          >
            {t('unschedule')}
          </ActButton>
        ) : null}
      </form>
    </details>
  )
}

export function CorrectForm({ publishing, locale, acknowledgements }: ActsProps) {
  const { t } = useTexts()
  const why = useMayNot()('correct')
  const [kind, setKind] = useState<(typeof CORRECTION_KINDS)[number]>('correction')
  const [note, setNote] = useState({ ar: '', en: '' })
  const submit = (event: FormEvent): void => {
    own(event)
    const both = { ar: note.ar.trim() || null, en: note.en.trim() || null }
    void publishing.act(locale, 'correct', { locale, kind, note: both, acknowledgements }, t('correct'))
  }
  return (
    <details className="amana-more">
      <summary>{t('correct')}</summary>
      <form onSubmit={submit}>
        <Labelled label={t('correctKind')}>
          <select value={kind} onChange={(event) => setKind(event.target.value as typeof kind)}>
            {CORRECTION_KINDS.map((value) => (
              <option key={value} value={value}>
                {t(`kind_${value}`)}
              </option>
            ))}
          </select>
        </Labelled>
        {(['ar', 'en'] as const).map((side) => (
          <Labelled key={side} label={t(side === 'ar' ? 'noteAr' : 'noteEn')}>
            <textarea
              rows={2}
              dir={side === 'ar' ? 'rtl' : 'ltr'}
              lang={side}
              maxLength={2000}
              required={side === locale}
              value={note[side]}
              onChange={(event) => setNote({ ...note, [side]: event.target.value })}
            />
          </Labelled>
        ))}
        <ActButton why={why} isBusy={publishing.isBusy}>
          {t('correct')}
        </ActButton>
      </form>
    </details>
  )
}

export function WithdrawForm({ publishing, locale }: ActsProps) {
  const { t } = useTexts()
  const why = useMayNot()('withdraw')
  const [kind, setKind] = useState<'unpublished' | 'recalled'>('unpublished')
  const [reason, setReason] = useState('')
  const [notice, setNotice] = useState('')
  const submit = (event: FormEvent): void => {
    own(event)
    const body = { locale, kind, reason, ...(kind === 'recalled' ? { notice } : {}) }
    void publishing.act(locale, 'withdraw', body, t('withdrawn'))
  }
  return (
    <details className="amana-more">
      <summary>{t('withdraw')}</summary>
      <form onSubmit={submit}>
        <Labelled label={t('withdrawKind')}>
          <select value={kind} onChange={(event) => setKind(event.target.value as typeof kind)}>
            <option value="unpublished">{t('withdrawUnpublished')}</option>
            <option value="recalled">{t('withdrawRecalled')}</option>
          </select>
        </Labelled>
        <Labelled label={t('withdrawReason')}>
          <textarea
            rows={2}
            dir="auto"
            required
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Labelled>
        {kind === 'recalled' ? (
          <Labelled label={t('withdrawNotice')}>
            <textarea
              rows={2}
              dir={locale === 'ar' ? 'rtl' : 'ltr'}
              lang={locale}
              required
              maxLength={2000}
              value={notice}
              onChange={(event) => setNotice(event.target.value)}
            />
          </Labelled>
        ) : null}
        <ActButton why={why} isBusy={publishing.isBusy}>
          {t('withdraw')}
        </ActButton>
      </form>
    </details>
  )
}
