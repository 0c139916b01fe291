import type { PayloadRequest } from 'payload'

import type { Level, Policy } from '../preflight/types'
import { idsOf } from '../relations'

/** The desk's policy as the rules need it; design.md's defaults where the desk has set nothing. */
export async function readPolicy(req: PayloadRequest): Promise<Policy> {
  const policy = await req.payload.findGlobal({ slug: 'desk-policy', depth: 0, overrideAccess: true, req })
  return {
    levels: Object.fromEntries((policy.levels ?? []).map((entry) => [entry.rule, entry.level as Level])),
    helplineWarnDays: policy.helplineWarnDays ?? 90,
    helplineBlockDays: policy.helplineBlockDays ?? 180,
    requiredHelplines: (policy.requiredHelplines ?? []).map((row) => ({
      topics: idsOf(row.topics),
      kinds: [...(row.kinds ?? [])],
    })),
    overridable: [...(policy.overridable ?? [])],
    jigsawLimit: policy.jigsawLimit ?? 3,
    fourEyes: policy.fourEyes ?? true,
  }
}
