'use client'

import { ActButton } from '../controls'
import { useTexts } from '../use-texts'
import { DeliveryList } from './DeliveryList'
import { useWebhook } from './use-webhook'

/** A webhook's secret, test and last deliveries, below its settings. */
export function WebhookPanel() {
  const webhook = useWebhook()
  const { language } = useTexts()
  const { t, found, said, secret, isBusy } = webhook
  if (!webhook.id) return <p className="amana-quiet">{t('saveFirst')}</p>
  const unsaved = webhook.isModified ? t('saveChanges') : null
  return (
    <section className="amana-panel" aria-label={t('title')}>
      <h4>{t('title')}</h4>
      <div className="amana-locale__acts">
        <ActButton why={unsaved} isBusy={isBusy} onPress={() => void webhook.test()}>
          {t('test')}
        </ActButton>
        <ActButton why={null} isBusy={isBusy} onPress={() => void webhook.rotate()}>
          {t('rotate')}
        </ActButton>
        <ActButton why={null} isBusy={isBusy} onPress={() => void webhook.refresh()}>
          {t('refresh')}
        </ActButton>
        {found && found.counts.dead > 0 ? (
          <ActButton why={null} isBusy={isBusy} onPress={() => void webhook.replay({ state: 'dead' })}>
            {t('replayDead')}
          </ActButton>
        ) : null}
      </div>
      <p className="amana-quiet">{t('rotateHelp')}</p>
      <div role="status">
        {isBusy ? <p className="amana-quiet">{t('working')}</p> : null}
        {!isBusy && said ? (
          <p className={said.isRefusal ? 'amana-refused' : 'amana-fine'}>{said.text}</p>
        ) : null}
        {secret ? (
          <>
            <p>{t('secretShown')}</p>
            <p>
              <code dir="ltr">{secret}</code>
            </p>
          </>
        ) : null}
      </div>
      {found ? (
        <>
          <p>{t('counts', found.counts)}</p>
          {found.deliveries.length > 0 ? (
            <DeliveryList deliveries={found.deliveries} webhook={webhook} language={language} />
          ) : (
            <p className="amana-quiet">{t('none')}</p>
          )}
        </>
      ) : null}
    </section>
  )
}
