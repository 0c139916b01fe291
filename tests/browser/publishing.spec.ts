import type { Page } from '@playwright/test'

import { expect, LANGUAGES, settled, stories, test, type Language } from './support/test'

const PUBLISH: Record<Language, RegExp> = { ar: /نشر طبعة عربية جديدة/, en: /Publish a new English edition/ }
const PUBLISHED: Record<Language, RegExp> = { ar: /نُشرت الطبعة \d+/, en: /Edition \d+ is published/ }
const WORD: Record<Language, string> = { ar: 'وهذه إضافة من المكتب.', en: 'This was added by the desk.' }

/** Each coding has a tag of its own. */
const PLAIN = { headers: { 'Accept-Encoding': 'identity' } }

const dialog = (page: Page) => page.locator('dialog[open]')

async function openPanel(page: Page, article: string, locale: Language): Promise<void> {
  await page.goto(`/admin/collections/articles/${article}?locale=${locale}`)
  await settled(page)
  await page.locator('#amana-publish').click()
  await expect(dialog(page).getByRole('status')).toBeEmpty()
}

async function giveReasons(page: Page, reason: string): Promise<void> {
  const boxes = dialog(page).locator('.amana-finding textarea')
  for (let at = 0; at < (await boxes.count()); at += 1) await boxes.nth(at).fill(reason)
}

for (const language of LANGUAGES) {
  test(`a word changed in the ${language === 'ar' ? 'Arabic' : 'English'} story and published is what readers get`, async ({
    page,
    signIn,
  }) => {
    await signIn('editor', language)
    const [story] = await stories(page, language)
    const other = language === 'ar' ? 'en' : 'ar'
    const [counterpart] = await stories(page, other)
    const before = await page.request.get(`/v1/${other}/articles/${counterpart?.slug}`, PLAIN)
    await page.goto(`/admin/collections/articles/${story?.id}?locale=${language}`)
    await settled(page)
    const standfirst = page.locator('textarea[name="standfirst"]')
    await standfirst.fill(`${await standfirst.inputValue()} ${WORD[language]}`)
    await page.locator('#amana-publish').click()
    const publish = dialog(page).getByRole('button', { name: PUBLISH[language] })
    await expect(dialog(page).getByRole('status')).toBeEmpty()
    await giveReasons(page, WORD[language])
    await publish.click()
    await expect(dialog(page).getByRole('status')).toContainText(PUBLISHED[language])
    const address = `/v1/${language}/articles/${story?.slug}`
    await expect(async () => {
      expect(await (await page.request.get(address)).text()).toContain(WORD[language])
    }).toPass({ timeout: 5_000 })
    const after = await page.request.get(`/v1/${other}/articles/${counterpart?.slug}`, PLAIN)
    expect(after.headers().etag, 'publishing one language leaves the other as it was').toBe(
      before.headers().etag,
    )
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
    await expect(page.locator('#amana-publish')).toBeFocused()
  })
}

test('what preflight finds is shown with its remedy, and nothing is published', async ({ page, signIn }) => {
  await signIn('admin', 'ar')
  const defects = (await stories(page, 'ar')).at(-1)
  await openPanel(page, defects?.id ?? '', 'ar')
  const findings = dialog(page).locator('.amana-finding--block')
  expect(await findings.count()).toBeGreaterThan(2)
  await expect(findings.first()).toContainText('الإصلاح:')
  await expect(dialog(page).getByRole('link', { name: 'فتح السجل' }).first()).toHaveAttribute(
    'href',
    /^\/admin\/collections\/(quotes|helplines|people|documents)\/[0-9a-f-]{36}$/,
  )
  await expect(dialog(page).getByRole('button', { name: 'نشر العربية' })).toBeDisabled()
  await expect(dialog(page)).toContainText('في الفحص ما يمنع النشر.')
  const refused = await page.request.post(`/api/articles/${defects?.id}/publish`, { data: { locale: 'ar' } })
  expect(refused.status()).toBe(422)
  const { findings: told } = (await refused.json()) as { findings: { level: string }[] }
  expect(told.filter(({ level }) => level === 'block')).toHaveLength(await findings.count())
  expect((await page.request.get(`/v1/ar/articles/${defects?.slug}`)).status()).toBe(404)
})

test('a reporter sees the checks, and why the buttons are not for them', async ({ page, signIn }) => {
  await signIn('reporter', 'en')
  const [story] = await stories(page, 'en')
  await openPanel(page, story?.id ?? '', 'en')
  await expect(dialog(page).getByRole('button', { name: PUBLISH.en })).toBeDisabled()
  await expect(dialog(page)).toContainText('Only editors may publish.')
  await dialog(page).getByText('Withdraw', { exact: true }).first().click()
  await expect(dialog(page)).toContainText('Only editors and safeguarding leads may withdraw a story.')
})

test('a quote says its state, records a verification, and refuses its own author', async ({
  page,
  signIn,
}) => {
  await signIn('reporter', 'ar')
  const answer = await page.request.get('/api/quotes?where[state][equals]=unverified&limit=1&depth=0')
  const quote = ((await answer.json()) as { docs: { id: string }[] }).docs[0]
  const openVerification = async (): Promise<void> => {
    await page.goto(`/admin/collections/quotes/${quote?.id}`)
    await settled(page)
    await page.locator('.tabs-field__tab-button', { hasText: 'التحقق' }).click()
  }
  await openVerification()
  await page.getByText('تسجيل تحقق', { exact: true }).click()
  await expect(page.locator('.amana-panel')).toContainText(['التحقق من صلاحيات مدققي الوقائع.'])
  await signIn('checker', 'ar')
  await openVerification()
  const panel = page.getByRole('region', { name: 'التحقق' })
  await expect(panel.locator('.amana-chip')).toHaveText(/لم يُتحقق منه/)
  await panel.getByLabel('النتيجة').selectOption('secondary_only')
  await panel.getByLabel('كيف').selectOption('archiveCompare')
  await panel.getByRole('button', { name: 'تسجيل', exact: true }).click()
  await expect(panel.getByRole('status')).toContainText('مصدر ثانوي فقط')
  await expect(panel.locator('.amana-chip')).toHaveText(/مصدر ثانوي فقط/)
})
