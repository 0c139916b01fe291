'use client'

import { useLocale } from '@payloadcms/ui'
import { useState } from 'react'

import { LOCALES, type Locale } from '../../body/types'
import { Dialog } from '../Dialog'
import { ActButton } from '../controls'
import { useMayNot } from '../may'
import { useTexts } from '../use-texts'
import { Findings } from './Findings'
import { CorrectForm, ScheduleForm, WithdrawForm } from './MoreActs'
import { StateChip, StateLine } from './StateChip'
import { usePublishing, type Publishing } from './use-publishing'

/**
 * In place of Payload's publish button: what each language of the story is, and the acts on one language at a time.
 * Everybody on the desk may look; who may act is said beside each button.
 */
export function PublishPanel() {
  const { t } = useTexts()
  const { code } = useLocale()
  const publishing = usePublishing()
  const [locale, setLocale] = useState<Locale | null>(null)
  if (!publishing.id) return <p className="amana-why">{t('saveFirst')}</p>
  const open = (chosen: Locale): void => {
    setLocale(chosen)
    publishing.forget()
    void publishing.checkNow(chosen)
  }
  return (
    <div className="amana-publish">
      <div className="amana-publish__states" role="group" aria-label={t('statesOfStory')}>
        {publishing.states
          ? LOCALES.map((each) => {
              const state = publishing.states?.[each]
              return state ? <StateChip key={each} locale={each} state={state} /> : null
            })
          : null}
      </div>
      <button
        type="button"
        id="amana-publish"
        className="amana-button amana-button--primary"
        aria-haspopup="dialog"
        onClick={() => open(code === 'en' ? 'en' : 'ar')}
      >
        {t('publishing')}
      </button>
      {locale ? (
        <Dialog title={t('publishingTitle')} onClose={() => setLocale(null)}>
          <div className="amana-tabs" role="group" aria-label={t('language')}>
            {LOCALES.map((each) => (
              <button
                key={each}
                type="button"
                className="amana-button"
                aria-pressed={each === locale}
                disabled={publishing.isBusy}
                onClick={() => open(each)}
              >
                {t(each === 'ar' ? 'arabic' : 'english')}
              </button>
            ))}
          </div>
          <LocaleActs key={locale} publishing={publishing} locale={locale} />
        </Dialog>
      ) : null}
    </div>
  )
}

function LocaleActs({ publishing, locale }: { publishing: Publishing; locale: Locale }) {
  const { t } = useTexts()
  const whyNotPublish = useMayNot()('publish')
  const [reasons, setReasons] = useState<Record<string, string>>({})
  const { check, outcome, isBusy } = publishing
  const state = publishing.states?.[locale]
  const warnings = check?.findings.filter(({ level }) => level === 'warn') ?? []
  const isBlocked = check?.findings.some(({ level, overridden }) => level === 'block' && !overridden) ?? false
  const lacksReason = warnings.some(({ key }) => !reasons[key]?.trim())
  const acknowledgements = warnings
    .map(({ rule, key }) => ({ rule, key, reason: reasons[key]?.trim() ?? '' }))
    .filter(({ reason }) => reason !== '')
  const why = whyNotPublish ?? (isBlocked ? t('blocked') : lacksReason ? t('needsReasons') : null)
  const isLive = state?.state === 'live'
  const acts = state ? { publishing, locale, state, acknowledgements } : null
  return (
    <div className="amana-locale">
      {state ? <StateLine state={state} /> : null}
      <div className="amana-locale__acts">
        <ActButton
          why={check ? why : whyNotPublish}
          isBusy={isBusy || !check}
          isPrimary
          onPress={() => void publishing.publish(locale, acknowledgements)}
        >
          {t(`${isLive ? 'publishAgain' : 'publish'}_${locale}`)}
        </ActButton>
        <ActButton why={null} isBusy={isBusy} onPress={() => void publishing.checkNow(locale)}>
          {t('checkAgain')}
        </ActButton>
      </div>
      <div className="amana-outcome" role="status" aria-live="polite">
        {isBusy ? t(check ? 'working' : 'checking') : null}
        {!isBusy && outcome ? (
          <p className={outcome.kind === 'done' ? 'amana-fine' : 'amana-refused'}>
            {outcome.message}{' '}
            {outcome.url ? (
              <a href={outcome.url} target="_blank" rel="noopener" title={t('opensInNewTab')}>
                {t('seePublic')}
              </a>
            ) : null}
          </p>
        ) : null}
      </div>
      {check ? (
        <Findings
          findings={check.findings}
          reasons={reasons}
          mayAcknowledge={whyNotPublish === null}
          onReason={(key, reason) => setReasons((all) => ({ ...all, [key]: reason }))}
          isBusy={isBusy}
          onOverride={({ rule, key }, path, reason) =>
            void publishing.act(
              locale,
              path,
              { locale, rule, key, reason },
              t(path === 'override' ? 'overrideDone' : 'revokeDone'),
            )
          }
        />
      ) : null}
      {acts ? (
        <div className="amana-locale__more">
          {isLive ? <CorrectForm {...acts} /> : null}
          <ScheduleForm {...acts} />
          {isLive ? <WithdrawForm {...acts} /> : null}
        </div>
      ) : null}
    </div>
  )
}
