import type { PayloadRequest } from 'payload'

import { compileTerms } from '../../language/terms/compile'
import { bothNames } from '../../preflight/record-facts'
import type { Facts } from '../../preflight/types'

/** The desk's term bank, glossary and marks, as the rules need them. */
export async function readHouseStyle(
  req: PayloadRequest,
): Promise<Pick<Facts, 'terms' | 'glossary' | 'style'>> {
  const style = await req.payload.findGlobal({ slug: 'house-style', depth: 0, overrideAccess: true, req })
  return {
    terms: compileTerms(
      (style.terms ?? []).map((row) => ({
        key: row.key?.trim() || row.id || row.flag,
        language: row.language,
        flag: row.flag,
        match: row.match ?? 'words',
        variants: (row.variants ?? []).map(({ text }) => text),
        type: row.type,
        status: row.status ?? 'draft',
        prefer: row.prefer?.trim() || null,
        reason: bothNames(row.reason),
        guideline: row.guideline?.trim() || null,
        onlyWith: (row.onlyWith ?? []).map(({ text }) => text),
        exceptIn: (row.exceptIn ?? []).map(({ text }) => text),
        allowInQuotes: row.allowInQuotes ?? true,
        allowWhenAboutLanguage: row.allowWhenAboutLanguage ?? true,
      })),
    ),
    glossary: (style.names ?? []).map((row) => ({
      id: row.id ?? '',
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
