import type { PayloadRequest } from 'payload'

import { appendAudit } from '../audit/append'
import type { QuoteState } from '../delivery/content'
import { idOf } from '../relations'
import { requireActor } from './actor'
import { appendChanges } from './change-log'
import { ActRefused, FieldRefused } from './refusals'
import { holdQuote, settleQuoteState } from './settle-quote-state'
import { inTransaction } from './sql'

export const OUTCOMES = [
  'verified_verbatim',
  'verified_paraphrase',
  'primary_located',
  'secondary_only',
  'original_not_located',
  'unverified',
] as const

export const METHODS = [
  'readPrimary',
  'watchedRecording',
  'contactedSpeaker',
  'twoIndependent',
  'archiveCompare',
  'none',
] as const

export interface VerifyOrder {
  quote: string
  outcome: (typeof OUTCOMES)[number]
  method: (typeof METHODS)[number]
  note?: string
  /** Ids of captures. */
  evidence?: string[]
}

/**
 * Appends a verification to a quote. Four eyes: nobody verifies a quote that they created, last changed, or rendered.
 *
 * @throws ActRefused 403 for one's own quote or without the role; 404
 * @throws FieldRefused 422 where the outcome claims more than the quote or the method supports
 */
export async function verifyQuote(
  req: PayloadRequest,
  order: VerifyOrder,
): Promise<{ quote: string; state: QuoteState }> {
  const actor = requireActor(req, 'verify')
  return inTransaction(req, async () => {
    const quote = await holdQuote(req, order.quote)
    const hands = [
      quote.createdBy,
      quote.lastEditedBy,
      ...(quote.renditions ?? []).map((entry) => entry.writtenBy),
    ]
    if (hands.some((hand) => idOf(hand) === actor.id)) {
      throw new ActRefused(req, 403, {
        ar: 'لا يتحقق أحد من اقتباس أدخله أو عدّله: اطلب ذلك من زميل.',
        en: 'Nobody verifies a quote that they entered or changed: ask a colleague.',
      })
    }
    if (order.outcome === 'verified_verbatim' && quote.originalStatus !== 'located') {
      throw new FieldRefused(req, 'outcome', {
        ar: 'لا تحقق حرفي من نص لم يُعثر على أصله.',
        en: 'What was not located cannot be verified word for word.',
      })
    }
    if (order.outcome.startsWith('verified') && order.method === 'none') {
      throw new FieldRefused(req, 'method', { ar: 'اذكر كيف تحققت.', en: 'Say how it was verified.' })
    }
    const evidence = order.evidence ?? []
    if (evidence.length > 0) {
      const { totalDocs } = await req.payload.count({
        collection: 'captures',
        where: { id: { in: evidence } },
        overrideAccess: true,
        req,
      })
      if (totalDocs !== new Set(evidence).size) {
        throw new FieldRefused(req, 'evidence', {
          ar: 'دليل غير موجود بين اللقطات المحفوظة.',
          en: 'A capture given as evidence does not exist.',
        })
      }
    }
    await req.payload.create({
      collection: 'verifications',
      data: {
        quote: order.quote,
        outcome: order.outcome,
        method: order.method,
        note: order.note ?? null,
        evidence,
        fingerprint: quote.fingerprint ?? '',
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
      act: 'quote.verify',
      subject: { collection: 'quotes', id: order.quote },
      detail: { outcome: order.outcome, method: order.method, evidence, state },
    })
    await appendChanges(req, changes)
    return { quote: order.quote, state }
  })
}
