import type { CollectionBeforeChangeHook } from 'payload'

import { targetsOf } from '../../../src/acts/webhook-actor'
import { refuseFields } from '../../../src/hooks/refuse-field'
import { FAILURES } from '../../../src/webhooks/failure'
import { checkTarget as whereItLeads } from '../../../src/webhooks/target'

/** A save does not wait longer than this for a name server. */
const RESOLVE_MS = 3000

/**
 * Hook: a target is https and leads to the public internet, or is not saved. A name that does not resolve yet is: it is
 * looked up again, and refused where it is private, each time before something is sent.
 *
 * @throws ValidationError at `url`
 */
export const checkTarget: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { url } = data as { url?: unknown }
  if (typeof url !== 'string' || url === originalDoc?.url) return data
  const targets = targetsOf(req)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer from the name server')), RESOLVE_MS)
  })
  const resolve = (host: string) => Promise.race([targets.resolve(host), late])
  const target = await whereItLeads(url, { ...targets, resolve }).finally(() => clearTimeout(timer))
  if (!target.ok && target.code !== 'unresolvable') {
    refuseFields(req, 'webhooks', [
      { path: 'url', label: { ar: 'العنوان', en: 'Address' }, message: FAILURES[target.code] },
    ])
  }
  return data
}
