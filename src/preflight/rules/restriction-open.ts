import type { Message, RestrictionFact, Rule } from '../types'

const KINDS: Record<string, Message> = {
  courtOrder: { ar: 'أمر محكمة', en: 'a court order' },
  youthCourt: { ar: 'قيد محكمة أحداث', en: 'a youth court restriction' },
  lifelongAnonymity: { ar: 'إخفاء هوية مدى الحياة', en: 'lifelong anonymity' },
  contempt: { ar: 'إجراءات قضائية قائمة', en: 'active proceedings (contempt)' },
  other: { ar: 'قيد آخر', en: 'another restriction' },
}
const OTHER: Message = { ar: 'قيد آخر', en: 'another restriction' }

/** What has no end, or an end that cannot be read, stands until somebody lifts it. */
function stands({ lifted, until }: RestrictionFact, now: Date): boolean {
  const end = until ? new Date(until).getTime() : Number.NaN
  return !lifted && (Number.isNaN(end) || end > now.getTime())
}

function messageOf({ kind, court, until }: RestrictionFact): Message {
  const name = KINDS[kind] ?? OTHER
  const end = until ? new Date(until) : null
  const day = end && !Number.isNaN(end.getTime()) ? end.toISOString() : null
  return {
    ar: `على القصة قيد نشر قائم: ${name.ar}${court ? ` (${court})` : ''}${day ? `، حتى ${day}` : '، إلى أن يُرفع'}.`,
    en: `A reporting restriction is in force: ${name.en}${court ? ` (${court})` : ''}, ${day ? `until ${day}` : 'until it is lifted'}.`,
  }
}

/** While a court or a law forbids to report it, the story does not go out. */
export const restrictionOpen: Rule = {
  id: 'restriction-open',
  level: 'block',
  lowerable: false,
  overridable: true,
  guideline:
    'Reporting restrictions: youth court and section 45 orders, lifelong anonymity, contempt of court',
  check({ article, now }) {
    return article.restrictions.flatMap((restriction, index) =>
      stands(restriction, now)
        ? [
            {
              path: `restrictions.${index}`,
              message: messageOf(restriction),
              fix: {
                ar: 'انتظر حتى يُرفع القيد ثم علّم ذلك في القصة، أو اسأل مسؤول الحماية إن كان يمنع هذا النص بعينه.',
                en: 'Wait until it is lifted and say so in the story, or ask the safeguarding lead whether it forbids this very text.',
              },
            },
          ]
        : [],
    )
  },
}
