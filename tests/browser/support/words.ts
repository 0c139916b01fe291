import type { Page } from '@playwright/test'

import type { Language } from './test'

/** The admin's own words, never what people wrote into records. */
const WORDS = [
  'label',
  'legend',
  'th',
  'summary',
  'button',
  'nav a',
  '.tabs-field__tab-button',
  '.doc-tab',
  '.field-description',
  '.collection-list__sub-header',
].join(',')

/** Parts whose text is a value: chosen records, options of the language menu, the editor's text, names of files. */
const VALUES = [
  '.rs__value-container',
  '.relationship--single-value',
  '.relationship--multi-value-label',
  '.ContentEditable__root',
  '.step-nav',
  '.table tbody',
  '.file-details',
  '.upload-relationship-details',
].join(',')

/** Names that are written the same in both languages. */
const SAME_IN_BOTH = new Set(['API', 'JSON', 'Tab'])

/** Texts of the admin itself that are not in the language it is set to. */
export async function wordsInOtherLanguage(page: Page, language: Language): Promise<string[]> {
  const texts = await page.evaluate(
    ({ words, values }) =>
      [...document.querySelectorAll<HTMLElement>(words)]
        .filter((element) => !element.closest(values) && element.offsetParent !== null)
        .map((element) => element.innerText.replace(/\s+/gu, ' ').trim())
        .filter(Boolean),
    { words: WORDS, values: VALUES },
  )
  const wrong = (text: string): boolean => {
    const hasArabic = /\p{Script=Arabic}/u.test(text)
    return language === 'en' ? hasArabic : !hasArabic && /\p{Script=Latin}{2}/u.test(text)
  }
  return [...new Set(texts)].filter((text) => !SAME_IN_BOTH.has(text) && wrong(text))
}
