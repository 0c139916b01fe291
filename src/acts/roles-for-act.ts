import type { Message } from '../preflight/types'

/** Free of anything that only the server has: the admin's buttons read it too. */
export type Role = 'reporter' | 'editor' | 'checker' | 'safeguarding' | 'admin'

/** Who may do which act. Preflight and publishing rules come on top; an act asks nothing else about roles. */
export const ROLES_FOR_ACT = {
  publish: ['editor', 'admin'],
  withdraw: ['editor', 'safeguarding', 'admin'],
  correct: ['editor', 'admin'],
  schedule: ['editor', 'admin'],
  verify: ['checker', 'editor', 'safeguarding', 'admin'],
  approve: ['checker', 'editor', 'safeguarding', 'admin'],
  dispute: ['checker', 'editor', 'safeguarding', 'admin'],
  settle: ['editor', 'safeguarding', 'admin'],
  override: ['safeguarding', 'admin'],
} as const satisfies Record<string, readonly Role[]>

export type ActName = keyof typeof ROLES_FOR_ACT

/** What is said to somebody whose role does not allow an act. */
export const WHY_NOT: Record<ActName, Message> = {
  publish: { ar: 'النشر من صلاحيات المحررين.', en: 'Only editors may publish.' },
  withdraw: {
    ar: 'السحب من صلاحيات المحررين ومسؤولي الحماية.',
    en: 'Only editors and safeguarding leads may withdraw a story.',
  },
  correct: { ar: 'التصحيح من صلاحيات المحررين.', en: 'Only editors may publish a correction.' },
  schedule: { ar: 'جدولة النشر من صلاحيات المحررين.', en: 'Only editors may schedule a story.' },
  verify: { ar: 'التحقق من صلاحيات مدققي الوقائع.', en: 'Only fact-checkers may verify a quote.' },
  approve: {
    ar: 'الموافقة على الصيغ من صلاحيات المدققين والمحررين.',
    en: 'Only fact-checkers and editors may approve a rendition.',
  },
  dispute: { ar: 'لا يحق لك الاعتراض على اقتباس.', en: 'You may not dispute a quote.' },
  settle: {
    ar: 'البت في الاعتراض من صلاحيات المحررين ومسؤولي الحماية.',
    en: 'Only editors and safeguarding leads may settle a dispute.',
  },
  override: {
    ar: 'تجاوز المنع من صلاحيات مسؤولي الحماية والمديرين وحدهم.',
    en: 'Only safeguarding leads and admins may override a block.',
  },
}
