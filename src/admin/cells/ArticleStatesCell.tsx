import { sql } from '@payloadcms/db-postgres'
import type { DefaultServerCellComponentProps } from 'payload'

import { LOCALES, type Locale } from '../../body/types'
import { languageOf, text, type TextKey } from '../texts'

interface Row {
  locale: Locale
  state: 'live' | 'unpublished' | 'recalled'
  number: number
}

const MARKS = { live: '●', unpublished: '×', recalled: '×', draft: '◐' } as const

/** Both languages of a story in a list: live with its edition's number, taken down, or a draft. One small query. */
export async function ArticleStatesCell({ rowData, payload, i18n }: DefaultServerCellComponentProps) {
  // Payload renders the cell once more, without a row, for lists inside the edit page.
  if (!rowData?.id) return null
  const language = languageOf(i18n.language)
  const drizzle = (
    payload.db as unknown as { drizzle: { execute: (query: unknown) => Promise<{ rows: unknown[] }> } }
  ).drizzle
  const { rows } = await drizzle.execute(
    sql`select locale, state, number from delivery.stories where article = ${String(rowData.id)}::uuid`,
  )
  return (
    <span className="amana-chips">
      {LOCALES.map((locale) => {
        const row = (rows as Row[]).find((entry) => entry.locale === locale)
        const state = row?.state ?? 'draft'
        const key: TextKey = `state_${state}`
        return (
          <span key={locale} className={`amana-chip amana-chip--${state}`}>
            <span aria-hidden="true">{MARKS[state]}</span>
            <span>
              {text(language, locale === 'ar' ? 'arabic' : 'english')}: {text(language, key)}
              {row?.state === 'live' ? ` · ${text(language, 'edition', { number: row.number })}` : ''}
            </span>
          </span>
        )
      })}
    </span>
  )
}
