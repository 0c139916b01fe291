import type { QuoteState } from '../delivery/content'

export type VerificationOutcome = Exclude<QuoteState, 'disputed' | 'retracted'>

export interface VerificationEntry {
  outcome: VerificationOutcome
  fingerprint: string
  at: string
}

export interface DisputeEntry {
  id: string
  event: 'raised' | 'upheld' | 'rejected' | 'retracted'
  /** The entry that raised it; null for the raising entry itself and for a retraction. */
  dispute: string | null
  at: string
}

/**
 * The state of a quote, computed from its append-only entries and its own text (`fingerprint`), never typed in.
 * A retraction outlasts everything; an upheld dispute retracts; an open one hides any verification.
 */
export function quoteState(
  fingerprint: string,
  verifications: VerificationEntry[],
  disputes: DisputeEntry[],
): QuoteState {
  if (disputes.some((entry) => entry.event === 'retracted' || entry.event === 'upheld')) return 'retracted'
  const settled = new Set(
    disputes.filter((entry) => entry.event === 'rejected').map((entry) => entry.dispute),
  )
  if (disputes.some((entry) => entry.event === 'raised' && !settled.has(entry.id))) return 'disputed'
  const latest = verifications.reduce<VerificationEntry | null>(
    (newest, entry) => (!newest || entry.at >= newest.at ? entry : newest),
    null,
  )
  return latest && latest.fingerprint === fingerprint ? latest.outcome : 'unverified'
}
