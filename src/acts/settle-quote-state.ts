import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { fingerprint } from '../attribution/fingerprint'
import { quoteState, type DisputeEntry, type VerificationEntry } from '../attribution/quote-state'
import type { QuoteState } from '../delivery/content'
import type { Quote } from '../payload-types'
import { idOf } from '../relations'
import type { Change } from './change-log'
import { isNode, putNode } from './put-node'
import { quoteNode } from './quote-node'
import { ActRefused } from './refusals'
import { execute } from './sql'

/** The state of a quote as its entries and its present text make it, read in the request's transaction. */
export async function computeQuoteState(
  req: PayloadRequest,
  quote: Partial<Quote> & { id?: string },
): Promise<{ state: QuoteState; fingerprint: string }> {
  const print = fingerprint(quote)
  if (!quote.id) return { state: 'unverified', fingerprint: print }
  const where = { quote: { equals: quote.id } }
  const options = { where, depth: 0, pagination: false, overrideAccess: true, req } as const
  const verifications = await req.payload.find({ collection: 'verifications', ...options })
  const disputes = await req.payload.find({ collection: 'disputes', ...options })
  return {
    fingerprint: print,
    state: quoteState(
      print,
      verifications.docs.map((entry) => ({
        outcome: entry.outcome as VerificationEntry['outcome'],
        fingerprint: entry.fingerprint ?? '',
        at: entry.at ?? '',
      })),
      disputes.docs.map((entry) => ({
        id: entry.id,
        event: entry.event as DisputeEntry['event'],
        dispute: idOf(entry.dispute),
        at: entry.at ?? '',
      })),
    ),
  }
}

/**
 * Reads a quote and holds its row until the act commits, so that a publish which uses it waits, or is waited for.
 *
 * @throws ActRefused 404
 */
export async function holdQuote(req: PayloadRequest, id: string): Promise<Quote> {
  await execute(req, sql`select id from quotes where id = ${id}::uuid for update`)
  const quote = await req.payload.findByID({
    collection: 'quotes',
    id,
    depth: 0,
    joins: false,
    overrideAccess: true,
    showHiddenFields: true,
    disableErrors: true,
    req,
  })
  if (!quote) throw new ActRefused(req, 404, { ar: 'لا اقتباس بهذا المعرّف.', en: 'There is no such quote.' })
  return quote
}

/**
 * Stores the state that the entries now make.
 *
 * @returns the changes for readers, which the act appends last: every act takes the audit log's lock before the change
 *   log's, or two of them would wait for each other
 */
export async function settleQuoteState(
  req: PayloadRequest,
  quote: Quote,
): Promise<{ state: QuoteState; changes: Change[] }> {
  const { state, fingerprint: print } = await computeQuoteState(req, quote)
  await execute(
    req,
    sql`update quotes set state = ${state}, fingerprint = ${print}, updated_at = clock_timestamp()
        where id = ${quote.id}::uuid`,
  )
  return { state, changes: await putQuote(req, { id: quote.id, state }) }
}

/** Shows the state of a quote on every live edition; one that was never published has no node, and stays the desk's own. */
export async function putQuote(
  req: PayloadRequest,
  quote: { id: string; state: QuoteState },
): Promise<Change[]> {
  if (!(await isNode(req, 'quote', quote.id))) return []
  const change = await putNode(req, 'quote', quote.id, quoteNode(quote))
  return change ? [change] : []
}
