import type { PayloadRequest } from 'payload'

import { fromLexical } from '../../body/from-lexical'
import { bodyReferences } from '../../body/references'
import { bodyTexts } from '../../body/to-text'
import type { Message, OtherLanguage, TextFact } from '../../preflight/types'
import { idsOf } from '../../relations'
import type { WorkingStory } from '../working-story'
import { otherLocale, readDraft } from './other-draft'

const LABELS = {
  headline: { ar: 'العنوان', en: 'Headline' },
  standfirst: { ar: 'المقدمة', en: 'Standfirst' },
  contentNote: { ar: 'تنبيه المحتوى', en: 'Content note' },
  body: { ar: 'النص', en: 'Body' },
} satisfies Record<string, Message>

function line(path: 'headline' | 'standfirst' | 'contentNote', text: string | null | undefined): TextFact[] {
  return text?.trim() ? [{ path, text, label: LABELS[path] }] : []
}

/** The newest draft in the other language; null where nobody has written one: it has no headline, or no words in its body. */
export async function readOtherLanguage(
  req: PayloadRequest,
  story: WorkingStory,
): Promise<OtherLanguage | null> {
  const locale = otherLocale(story.locale)
  const draft = await readDraft(req, story.article.id, locale)
  if (!draft?.headline?.trim()) return null
  const body = fromLexical(draft.body)
  const texts = bodyTexts(body).map(({ path, text, anchors }): TextFact => {
    const fact = { path, text, label: LABELS.body }
    return anchors.length > 0 ? { ...fact, anchors } : fact
  })
  if (texts.length === 0) return null
  const references = bodyReferences(body)
  return {
    locale,
    quotes: references.quotes,
    helplines: [...new Set([...references.helplines, ...idsOf(draft.helplines)])],
    texts: [
      ...line('headline', draft.headline),
      ...line('standfirst', draft.standfirst),
      ...line('contentNote', draft.contentNote),
      ...texts,
    ],
  }
}
