import { randomBytes } from 'node:crypto'

/** Accounts of the demo desk, with what each may do. All of them share one password. */
export const DEMO_ACCOUNTS: { email: string; role: { ar: string; en: string } }[] = [
  { email: 'admin@example.org', role: { ar: 'إدارة', en: 'admin' } },
  { email: 'editor@example.org', role: { ar: 'تحرير', en: 'editor' } },
  { email: 'reporter@example.org', role: { ar: 'مراسلة', en: 'reporter' } },
  { email: 'checker@example.org', role: { ar: 'تدقيق وقائع', en: 'fact-checker' } },
  { email: 'safeguarding@example.org', role: { ar: 'حماية الطفل', en: 'safeguarding lead' } },
]

/** A password that meets the desk's own policy, for the demo accounts of one installation. */
export function randomPassword(): string {
  return randomBytes(12).toString('base64url')
}
