import type { PayloadRequest } from 'payload'

import { appendAudit } from '../audit/append'
import type { QuoteState } from '../delivery/content'
import { idOf } from '../relations'
import { requireActor } from './actor'
import { appendChanges } from './change-log'
import { ActRefused, FieldRefused } from './refusals'
import { holdQuote, settleQuoteState } from './settle-quote-state'
import { inTransaction } from './sql'

export type DisputeOrder =
  | { quote: string; event: 'raised' | 'retracted'; grounds: string; raisedBy?: string }
  | { quote: string; event: 'upheld' | 'rejected'; grounds: string; dispute: string }

/**
 * Appends to the disputes of a quote: raises one, settles one, or retracts the quote outright. Every live edition shows
 * the new state as soon as the act commits.
 *
 * @throws ActRefused 403, 404; 409 for a dispute that is not open
 * @throws FieldRefused 422 without grounds
 */
export async function disputeQuote(
  req: PayloadRequest,
  order: DisputeOrder,
): Promise<{ quote: string; dispute: string; state: QuoteState }> {
  const actor = requireActor(req, order.event === 'raised' ? 'dispute' : 'settle')
  if (!order.grounds.trim()) {
    throw new FieldRefused(req, 'grounds', { ar: 'اكتب الأسباب.', en: 'Give the grounds.' })
  }
  return inTransaction(req, async () => {
    const quote = await holdQuote(req, order.quote)
    const settled = 'dispute' in order ? order.dispute : null
    if (settled) await requireOpenDispute(req, order.quote, settled)
    const entry = await req.payload.create({
      collection: 'disputes',
      data: {
        quote: order.quote,
        event: order.event,
        grounds: order.grounds,
        raisedBy: 'raisedBy' in order ? (order.raisedBy ?? null) : null,
        dispute: settled,
        by: actor.id,
        at: new Date().toISOString(),
      },
      depth: 0,
      // The collection admits nobody: this act is its only writer.
      overrideAccess: true,
      req,
    })
    const { state, changes } = await settleQuoteState(req, quote)
    await appendAudit(req, {
      act: `quote.dispute.${order.event}`,
      subject: { collection: 'quotes', id: order.quote },
      detail: { dispute: settled ?? entry.id, grounds: order.grounds, state },
    })
    await appendChanges(req, changes)
    return { quote: order.quote, dispute: settled ?? entry.id, state }
  })
}

async function requireOpenDispute(req: PayloadRequest, quote: string, dispute: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'disputes',
    where: { quote: { equals: quote } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const raised = docs.some((entry) => entry.id === dispute && entry.event === 'raised')
  const settled = docs.some((entry) => idOf(entry.dispute) === dispute)
  if (raised && !settled) return
  throw new ActRefused(req, 409, {
    ar: 'لا اعتراض مفتوحًا بهذا المعرّف على هذا الاقتباس.',
    en: 'No open dispute of this quote has this id.',
  })
}
