import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { appendAudit } from '../audit/append'
import { seal, unseal } from '../webhooks/seal'
import { newSecret } from '../webhooks/signature'
import { execute, inTransaction } from './sql'

/** How long the old secret signs beside the new one, so that a receiver can change over without losing a message. */
const OVERLAP_HOURS = 24

async function putSecret(req: PayloadRequest, webhook: string): Promise<string> {
  const secret = newSecret()
  const sealed = seal(req.payload.config.secret, webhook, secret)
  await execute(
    req,
    sql`insert into newsroom.webhook_secrets (webhook, sealed) values (${webhook}::uuid, ${sealed})`,
  )
  return secret
}

/** The first secret of a webhook. It is returned this once and can never be read again. */
export const giveFirstSecret = (req: PayloadRequest, webhook: string): Promise<string> =>
  putSecret(req, webhook)

/** The secrets that sign at this moment, the present one first; those that cannot be opened are left out. */
export async function secretsOf(req: PayloadRequest, webhook: string): Promise<string[]> {
  const rows = await execute<{ sealed: string }>(
    req,
    sql`select sealed from newsroom.webhook_secrets
        where webhook = ${webhook}::uuid and (expires_at is null or expires_at > clock_timestamp()) order by id desc`,
  )
  return rows.flatMap(({ sealed }) => unseal(req.payload.config.secret, webhook, sealed) ?? [])
}

export interface Rotated {
  /** Shown this once. */
  secret: string
  /** Until when the old secret signs too; null where it was ended at once. */
  oldValidUntil: string | null
}

/**
 * Gives a webhook a new secret. The old one signs beside it for a day, unless it got into wrong hands (`endOld`).
 *
 * @param webhook an existing one
 */
export async function rotateSecret(
  req: PayloadRequest,
  { webhook, endOld }: { webhook: string; endOld: boolean },
): Promise<Rotated> {
  return inTransaction(req, async () => {
    // Two rotations at once: the second ends what the first one made.
    await execute(req, sql`select 1 from webhooks where id = ${webhook}::uuid for no key update`)
    if (endOld) await execute(req, sql`delete from newsroom.webhook_secrets where webhook = ${webhook}::uuid`)
    const [old] = await execute<{ until: string }>(
      req,
      sql`update newsroom.webhook_secrets
          set expires_at = clock_timestamp() + make_interval(hours => ${OVERLAP_HOURS})
          where webhook = ${webhook}::uuid and expires_at is null
          returning to_json(expires_at) #>> '{}' as until`,
    )
    const secret = await putSecret(req, webhook)
    const oldValidUntil = old ? new Date(old.until).toISOString() : null
    await appendAudit(req, {
      act: 'webhook.rotate',
      subject: { collection: 'webhooks', id: webhook },
      detail: { oldValidUntil },
    })
    return { secret, oldValidUntil }
  })
}
