import type { Page } from '@playwright/test'

import { expect, LANGUAGES, settled, sidewaysOverflow, test } from './support/test'
import { wordsInOtherLanguage } from './support/words'

const COLLECTIONS = [
  'articles',
  'media',
  'quotes',
  'documents',
  'sources',
  'people',
  'captures',
  'verifications',
  'disputes',
  'helplines',
  'desks',
  'topics',
  'users',
]
const GLOBALS = ['house-style', 'desk-policy', 'publication']
/** Written by acts only: nobody creates them by hand. */
const WRITTEN_BY_ACTS = ['verifications', 'disputes']
const DESK = { width: 1280, height: 900 }
const TELEPHONE = { width: 390, height: 844 }

async function pagesOf(page: Page, collection: string): Promise<string[]> {
  const base = `/admin/collections/${collection}`
  const answer = await page.request.get(`/api/${collection}?limit=1&depth=0&draft=true`)
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  return [
    base,
    ...(docs[0] ? [`${base}/${docs[0].id}`] : []),
    ...(WRITTEN_BY_ACTS.includes(collection) ? [] : [`${base}/create`]),
  ]
}

for (const language of LANGUAGES) {
  test.describe(`The admin in ${language === 'ar' ? 'Arabic' : 'English'}`, () => {
    for (const collection of COLLECTIONS) {
      test(`shows ${collection} (list, record, new record) within the screen and in its language`, async ({
        page,
        signIn,
      }) => {
        await signIn('admin', language)
        for (const address of await pagesOf(page, collection)) await holds(page, address, language)
      })
    }

    test('shows the dashboard, the account and every global within the screen and in its language', async ({
      page,
      signIn,
    }) => {
      await signIn('admin', language)
      const globals = GLOBALS.map((slug) => `/admin/globals/${slug}`)
      for (const address of ['/admin', '/admin/account', ...globals]) await holds(page, address, language)
    })
  })
}

async function holds(page: Page, address: string, language: 'ar' | 'en'): Promise<void> {
  await page.setViewportSize(DESK)
  await page.goto(address)
  await settled(page)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  expect(await sidewaysOverflow(page), `${address} at ${DESK.width} px`).toBeLessThanOrEqual(0)
  expect(await wordsInOtherLanguage(page, language), `${address}: words in the other language`).toEqual([])
  const tabs = page.locator('.tabs-field__tab-button')
  for (let at = 1; at < (await tabs.count()); at += 1) {
    await tabs.nth(at).click()
    expect(await wordsInOtherLanguage(page, language), `${address}, tab ${at + 1}`).toEqual([])
    expect(await sidewaysOverflow(page), `${address}, tab ${at + 1}`).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize(TELEPHONE)
  expect(await sidewaysOverflow(page), `${address} at ${TELEPHONE.width} px`).toBeLessThanOrEqual(0)
}
