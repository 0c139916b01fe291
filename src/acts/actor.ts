import type { PayloadRequest } from 'payload'

import type { User } from '../payload-types'
import type { Message } from '../preflight/types'
import { ActRefused } from './refusals'

export type Role = 'reporter' | 'editor' | 'checker' | 'safeguarding' | 'admin'

/** Who may do which act. Preflight and publishing rules come on top; an act asks nothing else about roles. */
export const ROLES_FOR_ACT = {
  publish: ['editor', 'admin'],
  withdraw: ['editor', 'safeguarding', 'admin'],
  correct: ['editor', 'admin'],
  schedule: ['editor', 'admin'],
  verify: ['checker', 'editor', 'safeguarding', 'admin'],
  dispute: ['checker', 'editor', 'safeguarding', 'admin'],
  settle: ['editor', 'safeguarding', 'admin'],
} as const satisfies Record<string, readonly Role[]>

export type ActName = keyof typeof ROLES_FOR_ACT

const MESSAGES: Record<ActName, Message> = {
  publish: { ar: 'النشر من صلاحيات المحررين.', en: 'Only editors may publish.' },
  withdraw: {
    ar: 'السحب من صلاحيات المحررين ومسؤولي الحماية.',
    en: 'Only editors and safeguarding leads may withdraw a story.',
  },
  correct: { ar: 'التصحيح من صلاحيات المحررين.', en: 'Only editors may publish a correction.' },
  schedule: { ar: 'جدولة النشر من صلاحيات المحررين.', en: 'Only editors may schedule a story.' },
  verify: { ar: 'التحقق من صلاحيات مدققي الوقائع.', en: 'Only fact-checkers may verify a quote.' },
  dispute: { ar: 'لا يحق لك الاعتراض على اقتباس.', en: 'You may not dispute a quote.' },
  settle: {
    ar: 'البت في الاعتراض من صلاحيات المحررين ومسؤولي الحماية.',
    en: 'Only editors and safeguarding leads may settle a dispute.',
  },
}

/**
 * The signed-in person who does an act.
 *
 * @throws ActRefused 401 without a person, 403 where the role does not allow the act
 */
export function requireActor(req: PayloadRequest, act: ActName): User {
  if (!req.user || req.user.collection !== 'users') {
    throw new ActRefused(req, 401, { ar: 'سجّل الدخول أولًا.', en: 'Sign in first.' })
  }
  const user = req.user as unknown as User
  const allowed: readonly Role[] = ROLES_FOR_ACT[act]
  if (!user.roles?.some((role) => allowed.includes(role))) throw new ActRefused(req, 403, MESSAGES[act])
  return user
}
