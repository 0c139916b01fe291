import type { Locator, Page } from '@playwright/test'

import { isoOffset, offsetAt, wallAt } from '../../src/acts/wall-time'
import { expect, LANGUAGES, settled, stories, test, type Language } from './support/test'

const TEXTS: Record<Language, Record<'schedule' | 'noSuch' | 'twice' | 'done' | 'cancel' | 'off', string>> = {
  ar: {
    schedule: 'جدولة النشر',
    noSuch: 'لا وجود لهذه الساعة في ذلك اليوم',
    twice: 'تتكرر هذه الساعة',
    done: 'حُدد الموعد',
    cancel: 'إلغاء الموعد',
    off: 'أُلغي الموعد',
  },
  en: {
    schedule: 'Schedule',
    noSuch: 'There is no such time on that day',
    twice: 'This time comes twice',
    done: 'Scheduled for',
    cancel: 'Cancel the schedule',
    off: 'The schedule was cancelled',
  },
}

const ZONE = 'Europe/London'
const HOUR = 3_600_000

/** What London's clocks leave out, and what they show twice, in a year that is the future whenever this is run. */
function odd(): { never: string; twice: string; moments: number[] } {
  const found = { never: '', twice: '', moments: [] as number[] }
  for (let at = Date.UTC(2090, 0); at < Date.UTC(2091, 0); at += HOUR) {
    const [before, after] = [offsetAt(ZONE, at - 1), offsetAt(ZONE, at)]
    // Half an hour into the one that is left out, and into the one that is repeated.
    if (after > before) found.never = new Date(at + before + HOUR / 2).toISOString().slice(0, 16)
    if (after < before) {
      found.twice = wallAt(ZONE, new Date(at + HOUR / 2))
      found.moments = [at - HOUR / 2, at + HOUR / 2]
    }
  }
  return found
}

async function openForm(page: Page, article: string, language: Language): Promise<Locator> {
  await page.goto(`/admin/collections/articles/${article}?locale=${language}`)
  await settled(page)
  await page.locator('#amana-publish').click()
  const dialog = page.locator('dialog[open]')
  await expect(dialog.getByRole('status')).toBeEmpty()
  for (const box of await dialog.locator('.amana-finding textarea').all()) await box.fill('A reason. سبب.')
  await dialog.locator('summary', { hasText: TEXTS[language].schedule }).click()
  return dialog
}

for (const language of LANGUAGES) {
  test(`an hour that clocks leave out is refused and one that they repeat is asked about; the admin is in ${language}`, async ({
    page,
    signIn,
  }) => {
    const texts = TEXTS[language]
    const { never, twice, moments } = odd()
    await signIn('editor', language)
    const [story] = await stories(page, language)
    const dialog = await openForm(page, story?.id ?? '', language)
    const form = dialog.locator('form').filter({ has: page.locator('input[type="datetime-local"]') })
    const submit = form.getByRole('button', { name: texts.schedule, exact: true })
    await form.locator('select').first().selectOption(ZONE)

    await form.locator('input[type="datetime-local"]').fill(never)
    await expect(form.locator('.amana-why')).toContainText(texts.noSuch)
    await expect(submit).toBeDisabled()

    await form.locator('input[type="datetime-local"]').fill(twice)
    await expect(form).toContainText(texts.twice)
    const second = form.locator('select').last()
    const offset = `\u2066UTC${isoOffset(offsetAt(ZONE, moments[1] ?? 0))}\u2069`
    await expect(second.locator('option').last()).toContainText(offset)
    await second.selectOption('second')
    await submit.click()
    await expect(dialog.getByRole('status')).toContainText(texts.done)
    const state = async (): Promise<{ scheduledFor: string | null; scheduledZone: string | null }> => {
      const answer = await page.request.get(`/api/articles/${story?.id}/state`)
      return ((await answer.json()) as Record<Language, Awaited<ReturnType<typeof state>>>)[language]
    }
    const { scheduledFor, scheduledZone } = await state()
    expect({ at: Date.parse(scheduledFor ?? ''), scheduledZone }).toEqual({
      at: moments[1],
      scheduledZone: ZONE,
    })

    await dialog.getByRole('button', { name: texts.cancel }).click()
    await expect(dialog.getByRole('status')).toContainText(texts.off)
    expect((await state()).scheduledFor).toBeNull()
  })
}
