import type { GlobalAfterChangeHook } from 'payload'

import { appendAudit } from '../audit/append'
import type { DeskPolicy } from '../payload-types'
import { isMilder } from '../preflight/engine'
import { rules } from '../preflight/rules'
import type { Level } from '../preflight/types'
import { idsOf } from '../relations'
import { sameValue } from './same-value'

type Stored = Partial<DeskPolicy> | null | undefined

/** What the policy says, without what Payload keeps beside it (row ids, who saved it when). */
function sayingsOf(policy: Stored): Record<string, unknown> {
  return {
    fourEyes: policy?.fourEyes ?? null,
    helplineWarnDays: policy?.helplineWarnDays ?? null,
    helplineBlockDays: policy?.helplineBlockDays ?? null,
    levels: levelsOf(policy),
    overridable: [...(policy?.overridable ?? [])].sort(),
    jigsawLimit: policy?.jigsawLimit ?? null,
    requiredHelplines: (policy?.requiredHelplines ?? []).map(({ topics, kinds }) => ({
      topics: idsOf(topics),
      kinds: [...(kinds ?? [])],
    })),
  }
}

function levelsOf(policy: Stored): Record<string, Level> {
  return Object.fromEntries((policy?.levels ?? []).map(({ rule, level }) => [rule, level]))
}

/** The rules that now ask less of the desk than before. */
function lowered(before: Record<string, Level>, after: Record<string, Level>): string[] {
  return rules
    .filter(({ id, level }) => isMilder(after[id] ?? level, before[id] ?? level))
    .map(({ id }) => id)
}

/**
 * Hook: a change of what the desk demands is an event of the audit log, with what stood before and after; which rules it
 * made milder is said by name. A save that changes nothing is none.
 */
export const auditPolicy: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  // The answer holds what the client selected; what was stored is more, and it is the desk's own log that asks.
  const stored = await req.payload.findGlobal({ slug: 'desk-policy', depth: 0, overrideAccess: true, req })
  const before = sayingsOf(previousDoc as Stored)
  const after = sayingsOf(stored)
  const changed = Object.keys(after).filter((field) => !sameValue(before[field], after[field]))
  if (changed.length === 0) return doc
  const milder = lowered(levelsOf(previousDoc as Stored), levelsOf(stored))
  const only = (values: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(changed.map((field) => [field, values[field]]))
  await appendAudit(req, {
    act: 'policy.change',
    subject: { collection: 'desk-policy', id: stored.id },
    detail: { before: only(before), after: only(after), ...(milder.length > 0 ? { lowered: milder } : {}) },
  })
  return doc
}
