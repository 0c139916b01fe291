import type { TestDesk } from '../support/desk'

/** Publishes as the editor does who has a reason for every warning: what these tests are about is no warning. */
export async function publishAnyway(
  desk: TestDesk,
  article: string,
  locale: 'ar' | 'en' = 'en',
): Promise<void> {
  const { editor } = desk.people
  const { body: before } = await editor.get(`/api/articles/${article}/preflight?locale=${locale}`).expect(200)
  const acknowledgements = (before.findings as { rule: string; key: string; level: string }[])
    .filter(({ level }) => level === 'warn')
    .map(({ rule, key }) => ({ rule, key, reason: 'It is meant so.' }))
  const { body, status } = await editor.post(`/api/articles/${article}/publish`, { locale, acknowledgements })
  if (status !== 200) throw new Error(`publish: ${status} ${JSON.stringify(body)}`)
}
