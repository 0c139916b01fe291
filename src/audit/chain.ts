import { createHash } from 'node:crypto'

import { canonicalJson } from '../canonical-json'

export interface AuditEntry {
  act: string
  subject?: { collection: string; id: string }
  locale?: string
  detail?: Record<string, unknown>
}

export interface AuditRow {
  label: string
  act: string
  /** Canonical JSON. */
  detail: string
  previous: string
  hash: string
}

/**
 * A row of the audit log as it follows on the one before it: its hash covers that one's, so that a row that is changed or
 * removed breaks the chain.
 *
 * @param previous hash of the row before; empty for the first
 * @param actor null for what no person did
 */
export function auditRow(
  previous: string,
  actor: { id: string; label: string } | null,
  { act, subject, locale, detail = {} }: AuditEntry,
): AuditRow {
  const label = actor?.label ?? 'system'
  const hash = createHash('sha256')
    .update(canonicalJson([previous, actor?.id ?? null, label, act, subject ?? null, locale ?? null, detail]))
    .digest('hex')
  return { label, act, detail: canonicalJson(detail), previous, hash }
}
