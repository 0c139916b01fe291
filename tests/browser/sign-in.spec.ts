import { expect, settled, test } from './support/test'

test('the sign-in page speaks Arabic, and so does what is wrong with a field', async ({ page, baseURL }) => {
  await page.context().addCookies([{ name: 'payload-lng', value: 'ar', url: baseURL ?? '' }])
  await page.goto('/admin/login')
  await settled(page)
  await expect(page.locator('html')).toHaveAttribute('dir', /rtl/i)
  await expect(page.getByText('كلمة المرور', { exact: false }).first()).toBeVisible()
  await page.getByRole('button', { name: 'تسجيل الدخول' }).click()
  await expect(page.locator('.field-error').first()).toContainText(/\p{Script=Arabic}/u)
})

test('signing in by hand leads to the dashboard with what waits for the desk', async ({ page, baseURL }) => {
  await page.context().addCookies([{ name: 'payload-lng', value: 'ar', url: baseURL ?? '' }])
  await page.goto('/admin/login')
  await settled(page)
  await page.locator('input[name="email"]').fill('editor@example.org')
  await page.locator('input[name="password"]').fill(process.env.AMANA_TEST_PASSWORD ?? '')
  await page.getByRole('button', { name: 'تسجيل الدخول' }).click()
  await expect(page.getByRole('region', { name: 'ما ينتظر المكتب' })).toBeVisible()
})

test.describe('On a browser that prefers Arabic', () => {
  test.use({ locale: 'ar' })

  test('whoever signs in first gets the admin in the language of the account', async ({ page }) => {
    const answer = await page.request.post('/api/users/login', {
      data: { email: 'checker@example.org', password: process.env.AMANA_TEST_PASSWORD },
    })
    expect(await answer.json()).toMatchObject({ user: { language: 'en' } })
    await page.goto('/admin')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('html')).toHaveAttribute('dir', /ltr/i)
    await settled(page)
  })
})

test('a form that lacks what is required says so at the field, in Arabic', async ({
  page,
  signIn,
  watch,
}) => {
  await signIn('admin', 'ar')
  // Chromium itself notes every answer that is a refusal; this one is what the test is about.
  watch.tolerated.push(
    '/admin/collections/desks/create: Failed to load resource: the server responded with a status of 400 (Bad Request)',
  )
  await page.goto('/admin/collections/desks/create')
  await settled(page)
  await page.locator('input[name="email"]').fill('desk@example.org')
  await page.locator('#action-save').click()
  const error = page.locator('.field-error').first()
  await expect(error).toContainText(/\p{Script=Arabic}/u)
})

test('the built admin is told which field the server refused', async ({ page, signIn }) => {
  await signIn('admin', 'ar')
  const answer = await page.request.post('/api/topics?locale=ar', {
    data: { code: 'not a code' },
    headers: { 'Accept-Language': 'ar' },
  })
  expect(answer.status()).toBe(400)
  const { errors } = (await answer.json()) as {
    errors: { data: { errors: { path: string; message: string }[] } }[]
  }
  const refused = errors[0]?.data.errors ?? []
  expect(refused.map(({ path }) => path)).toEqual(expect.arrayContaining([expect.stringMatching(/^name\./)]))
  expect(refused[0]?.message).toMatch(/\p{Script=Arabic}/u)
})
