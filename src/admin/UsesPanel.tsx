'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Uses } from '../acts/uses'
import { ask } from './ask'
import { useTexts } from './use-texts'

/** Which stories a change of this record reaches: what readers have now, and what is being written. */
export function UsesPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { language, t } = useTexts()
  const { api, admin } = config.routes
  const [uses, setUses] = useState<Uses | null>(null)
  useEffect(() => {
    if (!id) return
    void ask<Uses>(language, `${api}/${collectionSlug}/${id}/uses`).then((answer) => {
      if (answer.ok) setUses(answer.body)
    })
  }, [api, collectionSlug, id, language])
  if (!id) return null
  const isUnused = uses !== null && uses.articles.length + uses.editions.length === 0
  const untitled = t('untitled')
  return (
    <section className="amana-panel" aria-label={t('uses')}>
      <h4>{t('uses')}</h4>
      {uses === null ? <p className="amana-quiet">{t('loading')}</p> : null}
      {isUnused ? <p className="amana-quiet">{t('usesNone')}</p> : null}
      {uses && uses.editions.length > 0 ? (
        <>
          <p>{t('usesLive')}</p>
          <ul>
            {uses.editions.map((edition) => (
              <li key={`${edition.article}:${edition.locale}`}>
                <a
                  href={`${admin}/collections/articles/${edition.article}?locale=${edition.locale}`}
                  dir="auto"
                >
                  {edition.headline}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {uses && uses.articles.length > 0 ? (
        <>
          <p>{t('usesDrafts')}</p>
          <ul>
            {uses.articles.map((article) => (
              <li key={article.id}>
                <a href={`${admin}/collections/articles/${article.id}`} dir="auto">
                  {article.headline[language] ?? article.headline.ar ?? article.headline.en ?? untitled}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
