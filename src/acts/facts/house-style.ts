import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { compileTerms } from '../../language/terms/compile'
import type { Term } from '../../language/terms/types'
import type { HouseStyle } from '../../payload-types'
import { bothNames } from '../../preflight/record-facts'
import type { Facts } from '../../preflight/types'
import { execute } from '../sql'

type StyleFacts = Pick<Facts, 'terms' | 'glossary' | 'style'>

const textsOf = (texts: string[] | null | undefined): string[] =>
  (texts ?? []).map((text) => text.trim()).filter((text) => text !== '')

type TermRow = NonNullable<HouseStyle['terms']>[number]

const termOf = (row: TermRow): Term => ({
  key: row.key?.trim() || row.id || row.flag,
  language: row.language,
  flag: row.flag,
  match: row.match ?? 'words',
  variants: textsOf(row.variants),
  type: row.type,
  status: row.status ?? 'draft',
  prefer: row.prefer?.trim() || null,
  reason: bothNames(row.reason),
  guideline: row.guideline?.trim() || null,
  onlyWith: textsOf(row.onlyWith),
  exceptIn: textsOf(row.exceptIn),
  allowInQuotes: row.allowInQuotes ?? true,
  allowWhenAboutLanguage: row.allowWhenAboutLanguage ?? true,
})

async function load(req: PayloadRequest): Promise<StyleFacts> {
  // The check needs the whole of it, whoever asks for the check.
  const style = await req.payload.findGlobal({ slug: 'house-style', depth: 0, overrideAccess: true, req })
  return {
    terms: compileTerms((style.terms ?? []).map(termOf)),
    glossary: (style.names ?? []).map((row, index) => ({
      id: row.id ?? String(index),
      kind: row.kind,
      preferred: bothNames(row.preferred),
      variants: (row.variants ?? []).map(({ language, text }) => ({ language, text })),
      notoriety: Boolean(row.notoriety),
    })),
    style: {
      digits: style.digits ?? 'european',
      quoteMarks: { ar: style.quoteMarks?.ar ?? 'guillemets', en: style.quoteMarks?.en ?? 'curlyDouble' },
    },
  }
}

const kept = new WeakMap<object, { version: string; facts: StyleFacts }>()

/**
 * The row's place and the transaction that wrote it: another one after each save, two in the same millisecond or in one
 * transaction too. Before the first save there is no row.
 */
async function versionOf(req: PayloadRequest): Promise<string> {
  const rows = await execute<{ version: string }>(
    req,
    sql`select concat_ws(' ', id, xmin, ctid, updated_at) as version from house_style order by id`,
  )
  return rows.map(({ version }) => version).join('; ')
}

/**
 * The desk's term bank, glossary and marks, as the rules need them: read and made ready anew only after a save, and kept in
 * memory between.
 */
export async function readHouseStyle(req: PayloadRequest): Promise<StyleFacts> {
  // Asked first: a save in between makes what is kept newer than its version, and is read once more.
  const version = await versionOf(req)
  const known = kept.get(req.payload)
  if (known?.version === version) return known.facts
  const facts = await load(req)
  kept.set(req.payload, { version, facts })
  return facts
}
