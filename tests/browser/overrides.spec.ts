import type { Page } from '@playwright/test'

import { expect, settled, test, type Language } from './support/test'

const RULE: Record<Language, string> = { ar: 'وثيقة بلا لقطة محفوظة', en: 'Document without a capture' }

const dialog = (page: Page) => page.locator('dialog[open]')
const finding = (page: Page) => dialog(page).locator('[data-rule="document-captured"]')

async function made(page: Page, collection: string, data: object): Promise<string> {
  const answer = await page.request.post(`/api/${collection}`, { data })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

/** A draft of the reporter's that names a document of which no capture is kept. */
async function makeDraft(page: Page): Promise<{ article: string; document: string }> {
  const { docs } = (await (await page.request.get('/api/sources?limit=1&depth=0')).json()) as {
    docs: { id: string }[]
  }
  const document = await made(page, 'documents', {
    title: 'Sealed file',
    titleLanguage: 'en',
    kind: 'report',
    publisher: docs[0]?.id,
    reliability: 'primary',
    located: 'located',
  })
  const headline = 'قصة ينقصها دليل'
  const article = await made(page, 'articles?locale=ar&draft=true', { headline, documents: [document] })
  return { article, document }
}

async function openPanel(page: Page, article: string): Promise<void> {
  await page.goto(`/admin/collections/articles/${article}?locale=ar`)
  await settled(page)
  await page.locator('#amana-publish').click()
  await expect(dialog(page).getByRole('status')).toBeEmpty()
}

/** Presses Save once the form has said what it knows: until then the press comes to nothing. */
async function savePolicy(page: Page): Promise<number> {
  await settled(page)
  const answer = page.waitForResponse(/\/api\/globals\/desk-policy\?/)
  await page.locator('#action-save').click()
  return (await answer).status()
}

test('the safeguarding lead overrides a block with a reason, and takes it back; an editor sees who, when and why', async ({
  page,
  signIn,
}) => {
  await signIn('reporter', 'ar')
  const { article, document } = await makeDraft(page)
  try {
    await signIn('safeguarding', 'ar')
    await page.goto('/admin/globals/desk-policy')
    await settled(page)
    await page.locator('#field-overridable input').fill('لقطة')
    await page.getByRole('option', { name: RULE.ar }).click()
    expect(await savePolicy(page)).toBe(200)
    await page.reload()
    await settled(page)
    await expect(page.locator('#field-overridable')).toContainText(RULE.ar)

    await signIn('editor', 'en')
    await openPanel(page, article)
    await expect(finding(page)).toContainText('Only safeguarding leads and admins may override a block.')
    await expect(finding(page).locator('textarea')).toHaveCount(0)

    await signIn('safeguarding', 'ar')
    await openPanel(page, article)
    await finding(page).getByText('تجاوز هذا المنع').first().click()
    const press = finding(page).getByRole('button', { name: 'تجاوز هذا المنع' })
    await expect(press).toBeDisabled()
    await finding(page).locator('textarea').fill('الملف مختوم، وقرأه المكتب في المحكمة.')
    await press.click()
    await expect(dialog(page).getByRole('status')).toContainText('سُجّل التجاوز')
    await expect(finding(page)).toContainText('مُنع ثم تُجووز')
    await expect(finding(page)).toContainText('الملف مختوم، وقرأه المكتب في المحكمة.')

    await signIn('editor', 'en')
    await openPanel(page, article)
    await expect(finding(page)).toContainText(/Overridden by .+, \d/)
    await expect(dialog(page).locator('.amana-counts')).toContainText('Overridden: 1')

    await signIn('safeguarding', 'en')
    await openPanel(page, article)
    await finding(page).getByText('Take the override back').first().click()
    await finding(page).locator('textarea').fill('A copy turned up.')
    await finding(page).getByRole('button', { name: 'Take the override back' }).click()
    await expect(dialog(page).getByRole('status')).toContainText('was taken back')
    await expect(finding(page)).toContainText('Blocks publishing')
  } finally {
    await signIn('admin', 'ar')
    await page.request.delete(`/api/articles/${article}`)
    await page.request.delete(`/api/documents/${document}`)
    await page.request.post('/api/globals/desk-policy', { data: { overridable: [] } })
  }
})

test('the policy says at its line that a rule cannot be made milder', async ({ page, signIn, watch }) => {
  watch.tolerated.push(
    '/admin/globals/desk-policy: Failed to load resource: the server responded with a status of 400 (Bad Request)',
  )
  await signIn('safeguarding', 'en')
  await page.goto('/admin/globals/desk-policy')
  await settled(page)
  const row = page.locator('#levels-row-0')
  await page.locator('#field-levels .array-field__add-row').click()
  await row.locator('#field-levels__0__rule input').fill('protected person named')
  await page.getByRole('option', { name: 'Protected person named' }).click()
  await row.locator('#field-levels__0__level input').fill('note')
  await page.getByRole('option', { name: 'Note', exact: true }).click()
  expect(await savePolicy(page)).toBe(400)
  await expect(row.locator('.field-error, .tooltip').first()).toContainText(
    'No milder than “Blocks publishing”.',
  )
})
