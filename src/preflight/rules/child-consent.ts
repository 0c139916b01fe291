import type { MediaFact, Message, Rule, RuleFinding } from '../types'

function lacks({ consent, welfareNote }: MediaFact, now: Date): Message | null {
  if (!consent.by) return { ar: 'بلا موافقة مسجلة', en: 'without a recorded consent' }
  if (consent.revoked) return { ar: 'سُحبت الموافقة عليها', en: 'whose consent was revoked' }
  if (consent.expires && new Date(consent.expires).getTime() <= now.getTime())
    return { ar: 'انتهت الموافقة عليها', en: 'whose consent has ended' }
  return welfareNote ? null : { ar: 'بلا ملاحظة عن رعاية الطفل', en: 'without a welfare note' }
}

/** A child is shown only with the consent of an adult who answers for them, and with their welfare looked after. */
export const childConsent: Rule = {
  id: 'child-consent',
  level: 'block',
  lowerable: false,
  guideline: 'Editors’ Code 6(iii); Ofcom Broadcasting Code 1.28, 1.29',
  check({ media, now }) {
    return [...media.values()].flatMap((picture): RuleFinding[] => {
      const problem = picture.showsChild ? lacks(picture, now) : null
      if (!problem) return []
      return [
        {
          path: `media.${picture.id}`,
          subject: { collection: 'media', id: picture.id },
          message: {
            ar: `الصورة «${picture.title}» تُظهر طفلًا، وهي ${problem.ar}.`,
            en: `The picture “${picture.title}” shows a child, ${problem.en}.`,
          },
          fix: {
            ar: 'سجّل الموافقة ورعاية الطفل في سجل الصورة، أو استعمل صورة أخرى.',
            en: 'Record the consent and the welfare note with the picture, or use another one.',
          },
        },
      ]
    })
  },
}
