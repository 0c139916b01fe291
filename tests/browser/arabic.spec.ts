import type { Locator, Page } from '@playwright/test'

import { expect, LANGUAGES, settled, stories, test, type Language } from './support/test'

const TYPED: Record<Language, string> = { ar: 'كلمات جديدة', en: 'new words' }

/** Where the first and the last letter of what the caret just wrote stand, from the screen's left edge. */
const firstAndLastLetter = (editor: Locator, text: string): Promise<{ first: number; last: number }> =>
  editor.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      const edge = (offset: number): number => {
        const range = document.createRange()
        range.setStart(node, at + offset)
        range.setEnd(node, at + offset + 1)
        const box = range.getBoundingClientRect()
        return box.left + box.width / 2
      }
      return { first: edge(0), last: edge(wanted.length - 1) }
    }
    throw new Error('The text is not in the editor')
  }, text)

async function isWithinScreen(page: Page, part: Locator): Promise<void> {
  const box = await part.boundingBox()
  expect(box).not.toBeNull()
  if (!box) return
  const { width } = page.viewportSize() ?? { width: 0 }
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(width)
}

for (const admin of LANGUAGES) {
  for (const content of LANGUAGES) {
    test(`the editor writes ${content} in its own direction while the admin is in ${admin}`, async ({
      page,
      signIn,
    }) => {
      await signIn('admin', admin)
      const story = (await stories(page, content)).at(-1)
      await page.goto(`/admin/collections/articles/${story?.id}?locale=${content}`)
      await settled(page)
      const editor = page.locator('.ContentEditable__root').first()
      const direction = await editor.evaluate((root) => getComputedStyle(root).direction)
      expect(direction).toBe(content === 'ar' ? 'rtl' : 'ltr')
      const paragraph = editor.locator('p').first()
      await paragraph.click()
      await page.keyboard.press('Control+Home')
      await page.keyboard.type(`${TYPED[content]} `)
      const { first, last } = await firstAndLastLetter(editor, TYPED[content])
      if (content === 'ar') expect(first).toBeGreaterThan(last)
      else expect(first).toBeLessThan(last)
      for (const menu of await page.locator('.fixed-toolbar .toolbar-popup__dropdown').all()) {
        await menu.click()
        await isWithinScreen(page, page.locator('.toolbar-popup__dropdown-items'))
        await page.keyboard.press('Escape')
        await page.mouse.click(5, 5)
      }
    })
  }
}

test('the numbers of a helpline stand in the order in which they are dialled', async ({ page, signIn }) => {
  await signIn('safeguarding', 'ar')
  await page.goto('/admin/collections/helplines?limit=100')
  await settled(page)
  const spaced = page.locator('.amana-phone').filter({ hasText: /\d+ \d+ \d+/ })
  expect(await spaced.count()).toBeGreaterThan(0)
  for (const number of await spaced.all()) {
    const lefts = await number.evaluate((element) => {
      const node = element.firstChild
      const text = node?.textContent ?? ''
      return [...text.matchAll(/\d+/gu)].map(({ index, 0: group }) => {
        const range = document.createRange()
        if (node) {
          range.setStart(node, index)
          range.setEnd(node, index + group.length)
        }
        return range.getBoundingClientRect().left
      })
    })
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b))
  }
})

test('a number in a field of a helpline is written from left to right in the Arabic admin', async ({
  page,
  signIn,
}) => {
  await signIn('safeguarding', 'ar')
  const answer = await page.request.get('/api/helplines?where[slug][equals]=childline&depth=0')
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  await page.goto(`/admin/collections/helplines/${docs[0]?.id}`)
  await settled(page)
  await page.locator('.tabs-field__tab-button', { hasText: 'طرق التواصل' }).click()
  const field = page.locator('input[name$=".e164"]').first()
  await expect(field).toBeVisible()
  expect(await field.evaluate((input) => getComputedStyle(input).direction)).toBe('ltr')
})
