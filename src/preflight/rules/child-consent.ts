import type { MediaFact, Message, Rule, RuleFinding } from '../types'

/** An end that cannot be read is an end: consent is never guessed. */
function hasEnded(expires: string | null, now: Date): boolean {
  return expires !== null && !(new Date(expires).getTime() > now.getTime())
}

function lacks({ consent, welfareNote }: MediaFact, now: Date): Message[] {
  const problems: Message[] = []
  if (consent.revoked)
    problems.push({ ar: 'وقد سُحبت الموافقة على نشرها', en: 'and the consent to it was revoked' })
  else if (!consent.by)
    problems.push({ ar: 'ولا موافقة مسجلة على نشرها', en: 'and no consent to it is recorded' })
  else if (hasEnded(consent.expires, now))
    problems.push({ ar: 'وقد انتهت الموافقة على نشرها', en: 'and the consent to it has ended' })
  if (!welfareNote)
    problems.push({ ar: 'ولا ملاحظة عن رعاية الطفل', en: 'and there is no note on the child’s welfare' })
  return problems
}

/** A child is shown only with the consent of an adult who answers for them, and with their welfare looked after. */
export const childConsent: Rule = {
  id: 'child-consent',
  level: 'block',
  lowerable: false,
  overridable: false,
  guideline: 'Editors’ Code 6(iii); Ofcom Broadcasting Code 1.28, 1.29',
  check({ media, now }) {
    return [...media.values()]
      .filter(({ showsChild }) => showsChild)
      .flatMap((picture) =>
        lacks(picture, now).map((problem): RuleFinding => ({
          path: `media.${picture.id}`,
          subject: { collection: 'media', id: picture.id },
          message: {
            ar: `الصورة «${picture.title}» تُظهر طفلًا، ${problem.ar}.`,
            en: `The picture “${picture.title}” shows a child, ${problem.en}.`,
          },
          fix: {
            ar: 'سجّل الموافقة ورعاية الطفل في سجل الصورة، أو استعمل صورة أخرى.',
            en: 'Record the consent and the welfare note with the picture, or use another one.',
          },
        })),
      )
  },
}
