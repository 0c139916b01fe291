import { sql } from '@payloadcms/db-postgres'
import { APIError } from 'payload'
import type { CollectionBeforeDeleteHook } from 'payload'

import { execute } from '../../../src/acts/sql'
import type { Message } from '../../../src/preflight/types'
import { say } from '../../../src/hooks/say'

const refusal: Message = {
  ar: 'لا تُحذف قصة نُشرت من قبل: اسحبها بدل ذلك، فسجل ما نُشر محفوظ.',
  en: 'A story that was ever published cannot be deleted: withdraw it instead. The record of what was published is kept.',
}

/**
 * Hook: an article that has an edition stays, whatever became of it.
 *
 * @throws APIError 409
 */
export const keepWhatWasPublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const rows = await execute(
    req,
    sql`select 1 from delivery.editions where article = ${String(id)}::uuid limit 1`,
  )
  if (rows.length > 0) throw new APIError(say(req, refusal), 409, { messages: refusal, uses: [] }, true)
}
