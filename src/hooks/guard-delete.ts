import { sql } from '@payloadcms/db-postgres'
import { APIError } from 'payload'
import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { refOf } from '../acts/ref-kinds'
import { execute } from '../acts/sql'
import type { Message } from '../preflight/types'
import { findDraftUses, findFieldUses, findGlobalUses, findLiveUses } from './find-uses'
import type { Use, UsedBy } from './find-uses'
import { say } from './say'

interface Guard {
  /** Relation fields that may name the record. */
  uses: UsedBy[]
  /** True where the body of an article may name it. */
  inBodies?: boolean
  /** Globals that may name it. */
  globals?: string[]
  /** Kind of its public node or of its reference in an edition: `helpline`, `document`, ... */
  kind?: string
}

const NAMED = 5

function listOf(uses: Use[]): Message {
  const titles = [...new Set(uses.map((use) => use.title))]
  const rest = titles.length - NAMED
  const ar = titles.slice(0, NAMED).map((title) => `«${title}»`)
  const en = titles.slice(0, NAMED).map((title) => `“${title}”`)
  return {
    ar: ar.join('، ') + (rest > 0 ? `، وسجلات أخرى عددها ${rest}` : ''),
    en: en.join(', ') + (rest > 0 ? ` and ${rest} more` : ''),
  }
}

function refuse(req: PayloadRequest, message: Message, uses: Use[]): never {
  throw new APIError(say(req, message), 409, { messages: message, uses }, true)
}

/** Says that a record is in use, naming where. Exported for the records that need a rule of their own. */
export function refuseBecauseUsed(req: PayloadRequest, uses: Use[]): void {
  if (uses.length === 0) return
  const list = listOf(uses)
  refuse(
    req,
    {
      ar: `لا يمكن الحذف لأن هذا السجل مستخدم في: ${list.ar}.`,
      en: `This cannot be deleted because it is used in ${list.en}.`,
    },
    uses,
  )
}

function withoutRepeats(uses: Use[]): Use[] {
  return [...new Map(uses.map((use) => [`${use.collection}:${use.id}`, use])).values()]
}

async function wasEverPublic(req: PayloadRequest, kind: string, id: string): Promise<boolean> {
  const rows = await execute(req, sql`select 1 from delivery.nodes where kind = ${kind} and id = ${id}::uuid`)
  return rows.length > 0
}

/**
 * Hook: what is in use cannot be deleted, nor what readers ever saw: its public history would be left without a record.
 *
 * @throws APIError 409 that names the uses; `data.uses` has them all
 */
export function guardDelete({ uses, inBodies, globals, kind }: Guard): CollectionBeforeDeleteHook {
  return async ({ collection, req, id: key }) => {
    const id = String(key)
    const ref = refOf(collection.slug, id)
    const found: Use[] = []
    for (const usedBy of uses) found.push(...(await findFieldUses(req, id, usedBy)))
    if (inBodies && ref) found.push(...(await findDraftUses(req, ref)))
    if (globals) found.push(...(await findGlobalUses(req, id, globals)))
    if (kind) found.push(...(await findLiveUses(req, `${kind}:${id}`)))
    refuseBecauseUsed(req, withoutRepeats(found.filter((use) => use.id !== id)))
    if (kind && (await wasEverPublic(req, kind, id))) {
      refuse(
        req,
        {
          ar: 'لا يمكن الحذف لأن هذا السجل ظهر للقراء من قبل، وسجل ما نُشر محفوظ. عدّله أو أوقفه بدل حذفه.',
          en: 'This cannot be deleted because readers have seen it, and the record of what was public is kept. Change or retire it instead.',
        },
        [],
      )
    }
  }
}
