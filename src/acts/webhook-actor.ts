import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { hasRole } from '../access/roles'
import { PUBLIC_TARGETS, type TargetPolicy } from '../webhooks/target'
import { requireStaff } from './actor'
import { idInPath } from './read-input'
import { ActRefused } from './refusals'
import { execute } from './sql'

export interface WebhookRow {
  id: string
  url: string
}

/**
 * The webhook in the address, for an admin.
 *
 * @throws ActRefused 401 for whoever is not of the desk, 403 for who is no admin, 404 where there is none
 */
export async function webhookForAdmin(req: PayloadRequest): Promise<WebhookRow> {
  requireStaff(req)
  if (!hasRole(req, 'admin')) {
    throw new ActRefused(req, 403, {
      ar: 'خطافات الويب من صلاحيات المديرين وحدهم.',
      en: 'Only admins may see or change webhooks.',
    })
  }
  const id = idInPath(req)
  const [row] = await execute<WebhookRow>(req, sql`select id, url from webhooks where id = ${id}::uuid`)
  if (!row)
    throw new ActRefused(req, 404, { ar: 'لا سجل بهذا المعرّف.', en: 'There is no record with this id.' })
  return row
}

/** Where webhooks may lead. Code alone can say otherwise (`custom` of the configuration), no setting and no request. */
export const targetsOf = (req: PayloadRequest): TargetPolicy =>
  (req.payload.config.custom?.webhookTargets as TargetPolicy | undefined) ?? PUBLIC_TARGETS
