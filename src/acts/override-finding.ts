import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { appendAudit } from '../audit/append'
import type { User } from '../payload-types'
import { rules } from '../preflight/rules'
import type { Finding } from '../preflight/types'
import { readHands } from './facts/hands'
import { requireActor } from './actor'
import { checkStory } from './check-story'
import { appendOverride, readOverrides, type Override, type StoryInLanguage } from './overrides'
import { ActRefused, FieldRefused } from './refusals'
import { execute, inTransaction } from './sql'
import type { WorkingStory } from './working-story'

export interface OverrideOrder extends StoryInLanguage {
  rule: string
  /** Key of the finding, as preflight gave it. */
  key: string
  reason: string
}

function requireReason(req: PayloadRequest, reason: string): string {
  const trimmed = reason.trim()
  if (trimmed) return trimmed
  throw new FieldRefused(req, 'reason', { ar: 'اكتب السبب.', en: 'Give the reason.' })
}

/** @throws ActRefused 403 where everything that was done to the story was done by the one who asks */
async function refuseOnlyHand(req: PayloadRequest, actor: User, { article }: WorkingStory): Promise<void> {
  const hands = await readHands(req, article.id)
  if (hands.some((hand) => hand !== actor.id) || !hands.includes(actor.id)) return
  throw new ActRefused(req, 403, {
    ar: 'هذه قصتك وحدك، ولا يتجاوز أحد منعًا على قصة لم يعمل عليها سواه: اطلب ذلك من زميل.',
    en: 'Nobody but you has worked on this story, and nobody overrides a block on a story of their own: ask a colleague.',
  })
}

/** @throws FieldRefused 422, ActRefused 403, 409: why this finding may not be set aside */
function refuseUnlessOverridable(req: PayloadRequest, finding: Finding): void {
  if (finding.overridden) {
    throw new ActRefused(req, 409, {
      ar: 'تجاوز زميل هذا المنع من قبل.',
      en: 'This block is overridden already.',
    })
  }
  if (finding.overridable) return
  if (finding.level !== 'block') {
    throw new FieldRefused(req, 'key', {
      ar: 'هذا لا يمنع النشر: يُقرّ به من ينشر، ولا يُتجاوز.',
      en: 'This does not block publishing: whoever publishes acknowledges it; there is nothing to override.',
    })
  }
  if (!rules.find(({ id }) => id === finding.rule)?.overridable) {
    throw new FieldRefused(req, 'rule', {
      ar: 'هذه القاعدة لا يتجاوزها أحد: أصلح ما وجدته.',
      en: 'Nobody may override this rule: mend what it found.',
    })
  }
  throw new ActRefused(req, 403, {
    ar: 'سياسة المكتب لا تسمح بتجاوز هذه القاعدة.',
    en: 'The desk’s policy does not let this rule be overridden.',
  })
}

/**
 * Sets one finding aside, for one story in one language, with a reason that stays. It holds until the words that were
 * found change, the policy stops allowing it, or somebody takes it back.
 *
 * @throws ActRefused 401, 403 where the person or the policy may not; 404 where there is no such article; 409 where it is
 *   overridden already
 * @throws FieldRefused 422 where the reason is missing, no such finding stands, or the rule cannot be overridden
 */
export async function overrideFinding(
  req: PayloadRequest,
  order: OverrideOrder,
): Promise<{ override: Override & StoryInLanguage }> {
  const actor = requireActor(req, 'override')
  const reason = requireReason(req, order.reason)
  const { article, locale, rule, key } = order
  return inTransaction(req, async () => {
    const { story, findings } = await checkStory(req, article, locale, { lock: true })
    const finding = findings.find((each) => each.rule === rule && each.key === key)
    if (!finding) {
      throw new FieldRefused(req, 'key', {
        ar: 'لم يعد الفحص يجد هذا: أعد الفحص وانظر ما فيه الآن.',
        en: 'No such finding stands: check again and see what stands now.',
      })
    }
    refuseUnlessOverridable(req, finding)
    await refuseOnlyHand(req, actor, story)
    const at = await appendOverride(req, { article, locale, rule, key, reason, finding, by: actor.id })
    await appendAudit(req, {
      act: 'finding.override',
      subject: { collection: 'articles', id: article },
      locale,
      detail: { rule, key, reason, message: finding.message, path: finding.path },
    })
    return { override: { article, locale, rule, key, reason, by: { id: actor.id, name: actor.name }, at } }
  })
}

/**
 * Takes an override back: the finding stops the story again. What went out under it stays out, with the override in its
 * record.
 *
 * @throws ActRefused 401, 403; 409 where no override stands for these words
 * @throws FieldRefused 422 where the reason is missing
 */
export async function revokeOverride(
  req: PayloadRequest,
  order: OverrideOrder,
): Promise<{ revokedAt: string }> {
  const actor = requireActor(req, 'override')
  const reason = requireReason(req, order.reason)
  const { article, locale, rule, key } = order
  return inTransaction(req, async () => {
    await execute(req, sql`select id from articles where id = ${article}::uuid for update`)
    const standing = await readOverrides(req, order)
    if (!standing.some((override) => override.rule === rule && override.key === key)) {
      throw new ActRefused(req, 409, {
        ar: 'لا تجاوز قائمًا يُلغى.',
        en: 'No override stands that could be taken back.',
      })
    }
    const revokedAt = await appendOverride(req, {
      article,
      locale,
      rule,
      key,
      reason,
      finding: null,
      by: actor.id,
    })
    await appendAudit(req, {
      act: 'finding.override.revoke',
      subject: { collection: 'articles', id: article },
      locale,
      detail: { rule, key, reason },
    })
    return { revokedAt }
  })
}
