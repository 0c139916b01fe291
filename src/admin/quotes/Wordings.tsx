'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Compared, Comparison } from '../../acts/compare-wordings'
import { Difference } from '../Difference'
import { ask } from '../ask'
import { useTexts } from '../use-texts'
import type { QuotePanel } from './use-quote'

/** The wordings of a quote side by side, word for word: what a checker compares before anything is vouched for. */
export function Wordings({ panel }: { panel: QuotePanel }) {
  const { t, language } = useTexts()
  const { config } = useConfig()
  const { api } = config.routes
  const { id, quote } = panel
  const [comparisons, setComparisons] = useState<Comparison[] | null>(null)
  // The quote is read again after every save.
  useEffect(() => {
    if (!id || !quote) return
    let isStale = false
    void ask<{ comparisons: Comparison[] }>(language, `${api}/quotes/${id}/compare`).then((answer) => {
      if (answer.ok && !isStale) setComparisons(answer.body.comparisons)
    })
    return () => {
      isStale = true
    }
  }, [api, id, language, quote])
  const nameOf = ({ kind, title }: Compared): string => {
    if (kind === 'original') return t('theOriginal')
    if (kind === 'rendition') return t(title === 'ar' ? 'renditionAr' : 'renditionEn')
    return title ?? t('untitledDocument')
  }
  if (!comparisons || comparisons.length === 0) return null
  const differing = comparisons.filter(({ equal }) => !equal).length
  return (
    <details className="amana-more" open={differing > 0}>
      <summary>
        {t('wordings')} · {differing > 0 ? t('wordingsDiffer', { count: differing }) : t('wordingsAgree')}
      </summary>
      {comparisons.map(({ from, to, equal, difference }, index) => (
        <section key={index} className="amana-comparison">
          <h4>
            <bdi>{nameOf(from)}</bdi> <span aria-hidden="true">↔</span>
            <span className="amana-hidden">{t('comparedWith')}</span> <bdi>{nameOf(to)}</bdi>
          </h4>
          {equal ? (
            <p className="amana-fine">
              <span aria-hidden="true">✓</span> {t('sameWords')}
            </p>
          ) : (
            <Difference changes={difference} />
          )}
        </section>
      ))}
    </details>
  )
}
