import { sql } from '@payloadcms/db-postgres'
import type {
  GlobalAfterChangeHook,
  GlobalBeforeChangeHook,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { hasRole } from '../access/roles'
import { ActRefused, inLanguageOf } from '../acts/refusals'
import { execute } from '../acts/sql'
import { appendAudit } from '../audit/append'
import { expressionProblem } from '../language/terms/expression'
import { words } from '../language/words'
import type { Message } from '../preflight/types'
import {
  isChange,
  nameChanges,
  rowsOf,
  termChanges,
  textOf,
  textsOf,
  withKeys,
  wordingOf,
} from './house-style-changes'
import type { ListChange, Row } from './house-style-changes'
import { refuseFields, type FieldProblem } from './refuse-field'

interface HouseStyleChange {
  reason: string
  terms: ListChange
  names: ListChange
}

const CHANGE = 'houseStyleChange'

const LABELS = {
  flag: { ar: 'التعبير', en: 'Expression' },
  key: { ar: 'الرقم', en: 'Number' },
  variants: { ar: 'صيغ أخرى', en: 'Other forms' },
  reason: { ar: 'سبب هذا التغيير', en: 'Reason for this change' },
}

const MESSAGES = {
  noWords: {
    ar: 'ليس في هذا التعبير حرف ولا رقم يُبحث عنه.',
    en: 'There is no letter and no digit here to look for.',
  },
  key: {
    ar: 'هذا الرقم لمصطلح آخر؛ اتركه فارغًا ليُعطى رقمًا جديدًا.',
    en: 'Another term has this number; leave it empty and the term gets a new one.',
  },
  reason: {
    ar: 'تغيّر مصطلح أو اسم: اكتب السبب، فهو يُحفظ مع النسخة.',
    en: 'A term or a name changed: give the reason; it is kept with the version.',
  },
  live: {
    ar: 'تفعيل مصطلح جاء مسودةً لمسؤول الحماية وحده، بعد أن يراجعه من هذه لغته الأم.',
    en: 'Only safeguarding can make a draft term live, once a native speaker has read it.',
  },
  restore: {
    ar: 'استعادة نسخة سابقة من دليل الأسلوب لمسؤول الحماية وحده: قد يُفعَّل بها مصطلح أو يُوقف.',
    en: 'Only safeguarding can bring back an earlier house style: it may turn terms on or off.',
  },
} satisfies Record<string, Message>

/** One form of a term: an expression that may be used, or words with something to look for. */
function formProblem(match: unknown, form: unknown): Message | null {
  const text = typeof form === 'string' ? form : ''
  if (match === 'expression') return expressionProblem(text)
  return text.trim() === '' || words(text).length > 0 ? null : MESSAGES.noWords
}

/** All forms stand in one box: the message says which one it means. */
const naming = (form: string, { ar, en }: Message): Message => ({
  ar: `«${form}»: ${ar}`,
  en: `“${form}”: ${en}`,
})

function termProblems(terms: Row[]): FieldProblem[] {
  const seen = new Set<string>()
  return terms.flatMap((row, index) => {
    const problems: FieldProblem[] = []
    const at = `terms.${index}`
    const flag = formProblem(row.match, row.flag)
    // What is not there at all is refused as required.
    if (flag && textOf(row.flag) !== '')
      problems.push({ path: `${at}.flag`, label: LABELS.flag, message: flag })
    for (const form of textsOf(row.variants)) {
      const message = form === '' ? null : formProblem(row.match, form)
      if (message)
        problems.push({ path: `${at}.variants`, label: LABELS.variants, message: naming(form, message) })
    }
    const key = textOf(row.key)
    if (seen.has(key)) problems.push({ path: `${at}.key`, label: LABELS.key, message: MESSAGES.key })
    seen.add(key)
    return problems
  })
}

/** Paths of the terms that a save would make live, though they stood in the bank as drafts: by id, number or words. */
function madeLive(before: Row[], after: Row[]): string[] {
  const isLive = (row: Row): boolean => row.status === 'live'
  const known = (of: (row: Row) => string): { live: Set<string>; draft: Set<string> } => {
    const live = new Set(before.filter(isLive).map(of))
    return { live, draft: new Set(before.filter((row) => !isLive(row)).map(of)) }
  }
  const marks = [({ id }: Row) => textOf(id), ({ key }: Row) => textOf(key), wordingOf].map((of) => ({
    of,
    ...known(of),
  }))
  return after.flatMap((row, index) => {
    const wasDraft = marks.some(({ of, live, draft }) => {
      const mark = of(row)
      return mark !== '' && draft.has(mark) && !live.has(mark)
    })
    return isLive(row) && wasDraft ? [`terms.${index}.status`] : []
  })
}

function refuseRole(req: PayloadRequest, message: Message, paths: string[]): void {
  // Nobody's request is the server's own: it has no role that could be asked for.
  if (!req.user || hasRole(req, 'safeguarding', 'admin')) return
  throw new ActRefused(req, 403, message, {
    errors: paths.map((path) => ({ path, message: inLanguageOf(req, message) })),
  })
}

/** Hook: saves of the house style go one after the other, so that each is compared with what it really replaces. */
export const holdHouseStyle: GlobalBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' && operation !== 'restoreVersion') return args
  await execute(req, sql`select pg_advisory_xact_lock(hashtext('newsroom.house_style'))`)
  if (operation === 'restoreVersion') refuseRole(req, MESSAGES.restore, [])
  return args
}

/**
 * Hook: what may become the desk's language. Every term has a number of its own, every expression is one that preflight
 * can run, whoever changes a term or a name says why, and what came as a draft is made live by safeguarding alone.
 *
 * @throws ValidationError 400, each problem at its field
 * @throws ActRefused 403, with the status fields that the person may not set
 */
export const guardHouseStyle: GlobalBeforeChangeHook = ({ data, originalDoc, req, context }) => {
  const before = rowsOf(originalDoc?.terms)
  const terms = withKeys(before, rowsOf(data.terms))
  const drafts = madeLive(before, terms)
  if (drafts.length > 0) refuseRole(req, MESSAGES.live, drafts)
  const change: HouseStyleChange = {
    reason: textOf(data.changeReason),
    terms: termChanges(before, terms),
    names: nameChanges(rowsOf(originalDoc?.names), rowsOf(data.names)),
  }
  const problems = termProblems(terms)
  if (change.reason === '' && (isChange(change.terms) || isChange(change.names)))
    problems.push({ path: 'changeReason', label: LABELS.reason, message: MESSAGES.reason })
  if (problems.length > 0) refuseFields(req, 'house-style', problems)
  context[CHANGE] = change
  return { ...data, ...(Array.isArray(data.terms) ? { terms } : {}), lastReason: change.reason || null }
}

const RESTORED = { ar: 'استُعيدت نسخة سابقة.', en: 'An earlier version was brought back.' }

/** A version that comes back brings along the reason and the editor of its own time: it gets those of this act. */
async function recordRestored(req: PayloadRequest, previousDoc: Row): Promise<HouseStyleChange> {
  const reason = inLanguageOf(req, RESTORED)
  await execute(
    req,
    sql`update house_style set last_reason = ${reason}, last_edited_by_id = ${req.user?.id ?? null}::uuid`,
  )
  await execute(
    req,
    sql`update _house_style_v set version_last_reason = ${reason}, version_last_edited_by_id = ${req.user?.id ?? null}::uuid
        where id = (select id from _house_style_v order by updated_at desc, created_at desc limit 1)`,
  )
  const stored = (await req.payload.findGlobal({
    slug: 'house-style',
    depth: 0,
    // What the answer holds was cut to the person's selection.
    overrideAccess: true,
    req,
  })) as unknown as Row
  return {
    reason,
    terms: termChanges(rowsOf(previousDoc.terms), rowsOf(stored.terms)),
    names: nameChanges(rowsOf(previousDoc.names), rowsOf(stored.names)),
  }
}

/** Hook: a change of a term or a name is an entry of the audit log, with its reason and what it touched. */
export const recordHouseStyleChange: GlobalAfterChangeHook = async ({ doc, previousDoc, req, context }) => {
  const change = context.isRestoringVersion
    ? await recordRestored(req, previousDoc as Row)
    : (context[CHANGE] as HouseStyleChange | undefined)
  delete context[CHANGE]
  if (change && (isChange(change.terms) || isChange(change.names))) {
    await appendAudit(req, { act: 'house-style.change', detail: { ...change } })
  }
  return doc
}
