import { firstByPath } from '../text-paths'
import type { Rule, RuleFinding } from '../types'

const SHOWN = 60

/** The beginning of a paragraph, cut between words. */
function beginning(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= SHOWN) return line
  const cut = line.slice(0, SHOWN)
  const end = cut.lastIndexOf(' ')
  return `${(end > SHOWN / 2 ? cut.slice(0, end) : cut).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`
}

/** A translation follows its source: a paragraph that was changed there, or added, is translated again here. */
export const translationStale: Rule = {
  id: 'translation-stale',
  level: 'warn',
  lowerable: true,
  guideline: 'G9',
  check({ staleParagraphs, texts }) {
    const byPath = firstByPath(texts)
    return staleParagraphs.map(({ path, text, kind }): RuleFinding => {
      if (kind === 'missing') {
        return {
          path: 'body',
          message: {
            ar: `في النص الأصلي فقرة أضيفت بعد الترجمة ولا مقابل لها هنا: «${beginning(text)}».`,
            en: `The source has a paragraph that was added after the translation and is not here: “${beginning(text)}”.`,
          },
          fix: {
            ar: 'ترجم الفقرة في موضعها، أو اذكر عند النشر سبب تركها.',
            en: 'Translate it in its place, or say why it is left out when you publish.',
          },
        }
      }
      const own = byPath.get(path)?.text ?? text
      return {
        path,
        range: { start: 0, end: own.length, text: own },
        message: {
          ar: `تغيّر الأصل الذي تُرجمت عنه هذه الفقرة: «${beginning(own)}».`,
          en: `What this paragraph was translated from has changed since: “${beginning(own)}”.`,
        },
        fix: {
          ar: 'قارن الفقرة بأصلها وحدّثها، أو اذكر عند النشر أنها ما زالت صحيحة.',
          en: 'Compare it with its source and bring it up to date, or say when you publish that it still holds.',
        },
      }
    })
  },
}
