import type { PayloadRequest } from 'payload'

import { hasRole } from '../access/roles'
import type { Locale } from '../body/types'
import { markOverrides } from '../preflight/engine'
import { fourEyes } from '../preflight/rules/four-eyes'
import type { Finding } from '../preflight/types'
import { readOverrides } from './overrides'
import { ROLES_FOR_ACT } from './roles-for-act'
import { runPreflight } from './run-preflight'
import type { WorkingStory } from './working-story'

/**
 * Preflight as every door obeys and shows it: the findings, with the overrides that stand marked on them. With `lock` the
 * article is held before the overrides are read: one that is given or taken back meanwhile comes before or after the act.
 *
 * @throws ActRefused 404 where there is no such article
 */
export async function checkStory(
  req: PayloadRequest,
  article: string,
  locale: Locale,
  options: { lock: boolean },
): Promise<{ story: WorkingStory; findings: Finding[] }> {
  const { story, findings: found } = await runPreflight(req, article, locale, options)
  // It asks about the one who publishes: to somebody who may not, it is nothing to mend.
  const mayPublish = hasRole(req, ...ROLES_FOR_ACT.publish)
  const findings = mayPublish ? found : found.filter(({ rule }) => rule !== fourEyes.id)
  if (!findings.some(({ overridable }) => overridable)) return { story, findings }
  return { story, findings: markOverrides(findings, await readOverrides(req, { article, locale })) }
}
