import { isRecord } from '../body/lexical-tree'
import { normalise } from '../language/normalise'
import { sameValue } from './same-value'

/** A row of the term bank or of the names, as it was sent or stored; nobody has checked it yet. */
export type Row = Record<string, unknown>

/** What a save does to a list: rows by their number, or by the name itself. */
export interface ListChange {
  added: string[]
  changed: string[]
  removed: string[]
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

export const rowsOf = (value: unknown): Row[] =>
  Array.isArray(value) ? value.map((row) => (isRecord(row) ? row : {})) : []

/** A list of texts, as it is sent or stored: where there is none, none. */
export const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : [])

const bothOf = (value: unknown): Row => {
  const { ar, en } = isRecord(value) ? value : {}
  return { ar: textOf(ar), en: textOf(en) }
}

/** Letters of a term's own expression: two rows with the same ones say the same. */
export const wordingOf = ({ language, flag }: Row): string =>
  `${textOf(language)} ${normalise(textOf(flag)).text}`

/** What a row says, without what Payload keeps beside it; a field that is not sent has its default. */
function termSays(row: Row): Row {
  return {
    language: textOf(row.language),
    flag: textOf(row.flag),
    match: textOf(row.match) || 'words',
    type: textOf(row.type),
    status: textOf(row.status) || 'draft',
    prefer: textOf(row.prefer),
    reason: bothOf(row.reason),
    guideline: textOf(row.guideline),
    source: textOf(row.source),
    variants: textsOf(row.variants),
    onlyWith: textsOf(row.onlyWith),
    exceptIn: textsOf(row.exceptIn),
    allowInQuotes: row.allowInQuotes ?? true,
    allowWhenAboutLanguage: row.allowWhenAboutLanguage ?? true,
  }
}

function nameSays(row: Row): Row {
  return {
    kind: textOf(row.kind),
    preferred: bothOf(row.preferred),
    variants: rowsOf(row.variants).map(({ language, text }) => [textOf(language), textOf(text)]),
    notoriety: row.notoriety ?? false,
    note: textOf(row.note),
  }
}

function nameOf({ preferred }: Row): string {
  const { ar, en } = bothOf(preferred)
  return textOf(en) || textOf(ar)
}

/** Finds the row that another one was before: by its id, else by its number or name; each is found once. */
function pairing(before: Row[], labelOf: (row: Row) => string): (row: Row) => Row | undefined {
  const left = new Set(before)
  const byId = new Map(before.map((row) => [textOf(row.id), row]))
  const byLabel = new Map(before.map((row) => [labelOf(row), row]))
  return (row) => {
    const same = [byId.get(textOf(row.id) || '-'), byLabel.get(labelOf(row) || '-')].find(
      (old) => old && left.has(old),
    )
    if (same) left.delete(same)
    return same
  }
}

function changesOf(
  before: Row[],
  after: Row[],
  labelOf: (row: Row) => string,
  says: (row: Row) => Row,
): ListChange {
  const pair = pairing(before, labelOf)
  const change: ListChange = { added: [], changed: [], removed: [] }
  const kept = new Set<Row>()
  for (const row of after) {
    const old = pair(row)
    if (!old) change.added.push(labelOf(row))
    else {
      kept.add(old)
      const isRenamed = labelOf(old) !== '' && labelOf(old) !== labelOf(row)
      if (isRenamed || !sameValue(says(old), says(row))) change.changed.push(labelOf(row))
    }
  }
  change.removed = before.filter((row) => !kept.has(row)).map(labelOf)
  return change
}

/** What a save does to the term bank, by the terms' numbers: its rows must have them. */
export const termChanges = (before: Row[], after: Row[]): ListChange =>
  changesOf(before, after, ({ key }) => textOf(key), termSays)

/** What a save does to the names. */
export const nameChanges = (before: Row[], after: Row[]): ListChange =>
  changesOf(before, after, nameOf, nameSays)

export const isChange = ({ added, changed, removed }: ListChange): boolean =>
  added.length + changed.length + removed.length > 0

/** Gives each term without a number the next one of its language, above those before and after the save: `ar-27`. */
export function withKeys(before: Row[], after: Row[]): Row[] {
  const highest = new Map<string, number>()
  for (const { key } of [...before, ...after]) {
    const [, language = '', number = ''] = /^(ar|en)-(\d{1,6})$/.exec(textOf(key)) ?? []
    highest.set(language, Math.max(highest.get(language) ?? 0, Number(number)))
  }
  return after.map((row) => {
    const key = textOf(row.key)
    if (key !== '') return { ...row, key }
    const language = row.language === 'en' ? 'en' : 'ar'
    const next = (highest.get(language) ?? 0) + 1
    highest.set(language, next)
    return { ...row, key: `${language}-${next}` }
  })
}
