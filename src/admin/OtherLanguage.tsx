'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Article } from '../payload-types'
import { ask } from './ask'
import { linesOf, type Line } from './lexical-lines'
import { useTexts } from './use-texts'

const TAGS = { heading: 'h4', paragraph: 'p', item: 'p' } as const

/** The story's other language, to be read beside the one that is edited. It is fetched when it is first opened. */
export function OtherLanguage() {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const { config } = useConfig()
  const { language, t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const [story, setStory] = useState<Article | null>(null)
  const other = code === 'en' ? 'ar' : 'en'
  const { api } = config.routes
  useEffect(() => {
    if (!isOpen || !id) return
    const query = `locale=${other}&fallback-locale=null&draft=true&depth=0`
    void ask<Article>(language, `${api}/articles/${id}?${query}`).then((answer) => {
      if (answer.ok) setStory(answer.body)
    })
  }, [api, id, isOpen, language, other])
  if (!id) return null
  const body: Line[] = story ? linesOf(story.body) : []
  const isEmpty = story !== null && !story.headline && body.length === 0
  return (
    <details className="amana-more amana-other" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(`otherLanguage_${other}`)}</summary>
      {isOpen && story === null ? <p className="amana-quiet">{t('loading')}</p> : null}
      {isEmpty ? <p className="amana-quiet">{t('otherLanguageEmpty')}</p> : null}
      {story ? (
        <div className="amana-other__text" lang={other} dir={other === 'ar' ? 'rtl' : 'ltr'} tabIndex={0}>
          <h3>{story.headline}</h3>
          <p>
            <b>{story.standfirst}</b>
          </p>
          {body.map((line, index) => {
            const Tag = TAGS[line.kind]
            return (
              <Tag key={index} className={`amana-other__${line.kind}`}>
                {line.text}
              </Tag>
            )
          })}
        </div>
      ) : null}
    </details>
  )
}
