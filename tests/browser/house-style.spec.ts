import type { Page } from '@playwright/test'

import { expect, settled, test, type Language } from './support/test'

const REQUIRED: Record<Language, RegExp> = { ar: /اكتب السبب/, en: /give the reason/ }

interface Term {
  key: string
  exceptIn: string[]
}

const terms = async (page: Page): Promise<Term[]> =>
  ((await (await page.request.get('/api/globals/house-style?depth=0')).json()) as { terms: Term[] }).terms

/** Presses Save once the form has said what it knows: until then the press comes to nothing. */
async function save(page: Page): Promise<number> {
  await settled(page)
  const answer = page.waitForResponse(/\/api\/globals\/house-style\?/)
  await page.locator('#action-save').click()
  return (await answer).status()
}

for (const [language, phrases] of [
  ['ar', ['قانون الطفل', 'دائرة شؤون القاصرين']],
  ['en', ['Children Act', 'Court of Minors']],
] as const) {
  test(`an editor adds phrases to a term, a line each, and says why; the admin is in ${language}`, async ({
    page,
    signIn,
    watch,
  }) => {
    await signIn('editor', language)
    const before = await terms(page)
    const at = before.findIndex(({ key }) => key === `${language}-1`)
    const earlier = before[at]?.exceptIn ?? []
    await page.goto('/admin/globals/house-style')
    await settled(page)

    const row = page.locator(`#terms-row-${at}`)
    const box = row.locator(`#field-terms__${at}__exceptIn`)
    await row.scrollIntoViewIfNeeded()
    if (!(await box.isVisible())) await row.locator('.collapsible__toggle').first().click()
    // What is written in both languages keeps the direction of each.
    for (const [half, direction] of [
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ] as const)
      await expect(row.locator(`#field-terms__${at}__reason__${half}`)).toHaveCSS('direction', direction)
    await box.fill([...earlier, phrases[0], '', `  ${phrases[1]} `, ''].join('\n'))

    watch.tolerated.push(
      `/admin/globals/house-style: Failed to load resource: the server responded with a status of 400 (Bad Request)`,
    )
    expect(await save(page)).toBe(400)
    await expect(page.locator('body')).toContainText(REQUIRED[language])
    expect((await terms(page))[at]?.exceptIn).toEqual(earlier)

    await page.locator('#field-changeReason').fill(phrases[0])
    expect(await save(page)).toBe(200)
    expect((await terms(page))[at]?.exceptIn).toEqual([...earlier, ...phrases])
    await expect(page.locator('#field-lastReason')).toHaveValue(phrases[0])
    await expect(page.locator('#field-changeReason')).toHaveValue('')
  })
}
