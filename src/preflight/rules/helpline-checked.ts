import type { HelplineFact, Message, Policy, Rule, RuleFinding } from '../types'

const DAY = 24 * 60 * 60 * 1000

/** «3 أيام», «11 يومًا», «100 يوم». */
function daysInArabic(days: number): string {
  const rest = days % 100
  if (days === 1) return 'يوم'
  if (days === 2) return 'يومين'
  if (rest >= 3 && rest <= 10) return `${days} أيام`
  return rest >= 11 ? `${days} يومًا` : `${days} يوم`
}

function problem(
  { checkedAt, nextCheckDue, name }: HelplineFact,
  now: Date,
  policy: Policy,
): { level: 'block' | 'warn'; message: Message } | null {
  const label = { ar: name.ar ?? name.en, en: name.en ?? name.ar }
  const checked = checkedAt ? new Date(checkedAt).getTime() : NaN
  if (Number.isNaN(checked))
    return {
      level: 'block',
      message: {
        ar: `لم يُسجَّل أن أحدًا تحقق من خط المساعدة «${label.ar}».`,
        en: `Nobody is recorded as having checked the helpline “${label.en}”.`,
      },
    }
  // A day's grace: the desk's clocks and time zones.
  if (checked > now.getTime() + DAY)
    return {
      level: 'block',
      message: {
        ar: `تاريخ التحقق من خط المساعدة «${label.ar}» لم يأتِ بعد.`,
        en: `The day on which the helpline “${label.en}” was checked has not come yet.`,
      },
    }
  const days = Math.floor((now.getTime() - checked) / DAY)
  const limit = [policy.helplineBlockDays, policy.helplineWarnDays].find((each) => days > each)
  if (limit !== undefined)
    return {
      level: days > policy.helplineBlockDays ? 'block' : 'warn',
      message: {
        ar: `مضى على التحقق من خط المساعدة «${label.ar}» أكثر من ${daysInArabic(limit)}.`,
        en: `The helpline “${label.en}” was last checked more than ${limit} ${limit === 1 ? 'day' : 'days'} ago.`,
      },
    }
  if (nextCheckDue && new Date(nextCheckDue).getTime() <= now.getTime())
    return {
      level: 'warn',
      message: {
        ar: `حلّ موعد مراجعة خط المساعدة «${label.ar}».`,
        en: `The helpline “${label.en}” is due for its next check.`,
      },
    }
  return null
}

/**
 * A helpline's verification expires: past the desk's first limit, or past the day that its record sets, it warns; past the
 * second limit it may not go out with a story. What was never checked counts as past both.
 */
export const helplineChecked: Rule = {
  id: 'helpline-checked',
  level: 'block',
  lowerable: false,
  overridable: false,
  guideline: 'Desk policy: days since a helpline was checked',
  check({ helplines, now, policy }) {
    return [...helplines.values()].flatMap((helpline): RuleFinding[] => {
      const found = problem(helpline, now, policy)
      if (!found) return []
      return [
        {
          path: 'helplines',
          subject: { collection: 'helplines', id: helpline.id },
          ...found,
          fix: {
            ar: 'اتصل بالخط وتحقق منه وسجّل تاريخ التحقق.',
            en: 'Call the line, check it, and record the day.',
          },
        },
      ]
    })
  },
}
