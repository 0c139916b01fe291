import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { canonicalJson } from '../canonical-json'
import type { NodeData, NodeKind } from '../delivery/content'
import type { Change } from './change-log'
import { execute } from './sql'

/**
 * Writes a public node where it differs from what stands, and keeps what stood in its history: what a reader could see
 * at any past moment can be rebuilt.
 *
 * @returns the change to append to the log, or null where nothing changed
 */
export async function putNode<Kind extends NodeKind>(
  req: PayloadRequest,
  kind: Kind,
  id: string,
  data: NodeData[Kind],
): Promise<Change | null> {
  const json = canonicalJson(data)
  const [written] = await execute<{ version: number }>(
    req,
    sql`insert into delivery.nodes as node (kind, id, version, data, changed_at)
        values (${kind}, ${id}::uuid, 1, ${json}::jsonb, clock_timestamp())
        on conflict (kind, id) do update
          set version = node.version + 1, data = excluded.data, changed_at = excluded.changed_at
          where node.data is distinct from excluded.data
        returning version`,
  )
  if (!written) return null
  await execute(
    req,
    sql`insert into delivery.node_history (kind, id, version, data, changed_at)
        select kind, id, version, data, changed_at from delivery.nodes where kind = ${kind} and id = ${id}::uuid`,
  )
  return { kind: 'node.changed', node: `${kind}:${id}` }
}

/** True where the record was ever made public. */
export async function isNode(req: PayloadRequest, kind: NodeKind, id: string): Promise<boolean> {
  const rows = await execute(req, sql`select 1 from delivery.nodes where kind = ${kind} and id = ${id}::uuid`)
  return rows.length > 0
}
