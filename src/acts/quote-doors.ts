import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  Endpoint,
} from 'payload'
import { z } from 'zod'

import { fingerprint } from '../attribution/fingerprint'
import { stampRenditions } from '../attribution/stamp-renditions'
import type { QuoteState } from '../delivery/content'
import type { Quote } from '../payload-types'
import { requireStaff } from './actor'
import { appendChanges } from './change-log'
import { comparisonsOf } from './compare-wordings'
import { disputeQuote } from './dispute-quote'
import { dropQuoteWords, putQuoteWords } from './put-quote-words'
import { idInPath, readBody } from './read-input'
import { refuseStale } from './refuse-stale'
import { computeQuoteState, putQuote } from './settle-quote-state'
import { inTransaction } from './sql'
import { usesDoor } from './uses-door'
import { METHODS, OUTCOMES, verifyQuote } from './verify-quote'

const LABEL_LENGTH = 80

function labelOf(quote: Partial<Quote>): string {
  const text =
    quote.renditions?.find((entry) => entry.locale === 'ar')?.text ??
    quote.originalText ??
    quote.renditions?.[0]?.text
  const words = (text ?? quote.context ?? '').replace(/\s+/gu, ' ').trim()
  return words.length > LABEL_LENGTH ? `${words.slice(0, LABEL_LENGTH - 1).trimEnd()}…` : words || '—'
}

/**
 * What nobody may type in: the fingerprint, the state that follows from it, and whose hands the quote passed through.
 * A change of what a verification vouched for makes the quote unverified in the same save.
 */
const beforeChange: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const user = req.user?.id ?? null
  const before = (originalDoc ?? {}) as Partial<Quote>
  const quote = { ...before, ...data } as Partial<Quote>
  quote.renditions = stampRenditions(req, before.renditions ?? [], quote.renditions ?? [])
  const print = fingerprint(quote)
  const isChanged = operation === 'create' || print !== before.fingerprint
  const { state } = await computeQuoteState(req, quote)
  return {
    ...data,
    ...(data.renditions || quote.renditions.length > 0 ? { renditions: quote.renditions } : {}),
    fingerprint: print,
    state,
    label: labelOf(quote),
    createdBy: operation === 'create' ? user : (before.createdBy ?? null),
    lastEditedBy: isChanged ? user : (before.lastEditedBy ?? null),
  }
}

const afterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  await putQuoteWords(req, String(doc.id))
  await appendChanges(req, await putQuote(req, { id: doc.id, state: doc.state as QuoteState }))
  return doc
}

const afterDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
  await dropQuoteWords(req, String(id))
}

const endpoints: Endpoint[] = [
  {
    path: '/:id/verify',
    method: 'post',
    handler: async (req) => {
      const { note, evidence, ...rest } = await readBody(
        req,
        z.object({
          outcome: z.enum(OUTCOMES),
          method: z.enum(METHODS),
          note: z.string().max(4000).optional(),
          evidence: z.array(z.uuid()).max(50).optional(),
        }),
      )
      const quote = idInPath(req)
      const verified = await inTransaction(req, async () => {
        // Nobody vouches for words that they did not see.
        await refuseStale(req, 'quotes', quote)
        return verifyQuote(req, {
          quote,
          ...rest,
          ...(note ? { note } : {}),
          ...(evidence ? { evidence } : {}),
        })
      })
      return Response.json(verified)
    },
  },
  {
    path: '/:id/dispute',
    method: 'post',
    handler: async (req) => {
      const grounds = z.string().max(4000)
      const body = await readBody(
        req,
        z.discriminatedUnion('event', [
          z.object({
            event: z.enum(['raised', 'retracted']),
            grounds,
            raisedBy: z.string().max(200).default(''),
          }),
          z.object({ event: z.enum(['upheld', 'rejected']), grounds, dispute: z.uuid() }),
        ]),
      )
      return Response.json(await disputeQuote(req, { quote: idInPath(req), ...body }))
    },
  },
  {
    path: '/:id/compare',
    method: 'get',
    handler: async (req) => {
      requireStaff(req)
      return Response.json({ comparisons: await comparisonsOf(req, idInPath(req)) })
    },
  },
  usesDoor('quote'),
]

export const quoteDoors = { beforeChange, afterChange, afterDelete, endpoints }
