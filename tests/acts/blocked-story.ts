import type { Finding } from '../../src/preflight/types'
import type { Person, TestDesk } from '../support/desk'
import { make, type Records } from '../support/records'
import { makeStory } from './story'

export const RULE = 'document-captured'
export const REASON = 'The file is sealed; the desk read it in court.'

export interface BlockedStory {
  article: string
  quote: string
  /** The document of which no capture is kept. */
  document: string
}

/** A story in English that one overridable rule stops: it names a document of which no capture is kept. */
export async function makeBlockedStory(
  desk: TestDesk,
  records: Records,
  slug: string,
  more: object = {},
): Promise<BlockedStory> {
  const document = await make(desk.people.reporter, 'documents', {
    title: `Sealed file ${slug}`,
    titleLanguage: 'en',
    kind: 'report',
    publisher: records.regulator,
    url: `https://authority.example.org/${slug}`,
    publishedOn: '2026-03-10',
    reliability: 'primary',
    located: 'located',
  })
  return { ...(await makeStory(desk, records, slug, { documents: [document], ...more })), document }
}

export async function setPolicy(desk: TestDesk, policy: object): Promise<void> {
  const { status, body } = await desk.people.admin.post('/api/globals/desk-policy', policy)
  if (status !== 200) throw new Error(`desk-policy: ${status} ${JSON.stringify(body)}`)
}

/** What preflight shows to a person. */
export async function check(
  person: Person,
  article: string,
  locale: 'ar' | 'en' = 'en',
): Promise<{ publishable: boolean; findings: Finding[] }> {
  const { body } = await person.get(`/api/articles/${article}/preflight?locale=${locale}`).expect(200)
  return body as { publishable: boolean; findings: Finding[] }
}

/** The one finding of a rule, as the editor sees it. */
export async function findingOf(desk: TestDesk, article: string, rule: string = RULE): Promise<Finding> {
  const { findings } = await check(desk.people.editor, article)
  const finding = findings.find((each) => each.rule === rule)
  if (!finding) throw new Error(`No finding of ${rule}`)
  return finding
}

/** Overrides the story's one finding as the safeguarding lead; throws where the desk refuses. */
export async function override(desk: TestDesk, article: string): Promise<void> {
  const { rule, key } = await findingOf(desk, article)
  const { status, body } = await desk.people.safeguarding.post(`/api/articles/${article}/override`, {
    locale: 'en',
    rule,
    key,
    reason: REASON,
  })
  if (status !== 200) throw new Error(`override: ${status} ${JSON.stringify(body)}`)
}

export async function auditOf(
  desk: TestDesk,
  subject: string,
  act: string,
): Promise<{ actor_label: string; locale: string | null; detail: Record<string, unknown> }[]> {
  const { rows } = await desk.pool.query(
    'select actor_label, locale, detail from newsroom.audit where subject_id = $1 and act = $2 order by id',
    [subject, act],
  )
  return rows
}
