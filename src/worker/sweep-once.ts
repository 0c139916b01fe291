import type { Payload } from 'payload'

import { sweep, type SweepResult } from './sweep'

let loading: Promise<Payload> | undefined

/** One sweep with the worker's own Payload, loaded at the first story that is due and kept. */
export async function sweepOnce(): Promise<SweepResult> {
  loading ??= (async () => {
    const { getPayload } = await import('payload')
    const { default: config } = await import('../../payload.config')
    // A key of its own: an instance shared with the built admin would mix two copies of Payload's classes.
    return getPayload({ config, key: 'worker' })
  })()
  return sweep(await loading)
}
