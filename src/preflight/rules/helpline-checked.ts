import type { Rule, RuleFinding } from '../types'

const DAY = 24 * 60 * 60 * 1000

/**
 * A helpline's verification expires: past the desk's first limit it warns, past the second it may not go out with a
 * story. What was never checked counts as past both.
 */
export const helplineChecked: Rule = {
  id: 'helpline-checked',
  level: 'block',
  lowerable: false,
  guideline: 'Desk policy: days since a helpline was checked',
  check({ helplines, now, policy }) {
    return [...helplines.values()].flatMap((helpline): RuleFinding[] => {
      const label = { ar: helpline.name.ar ?? helpline.name.en, en: helpline.name.en ?? helpline.name.ar }
      const fix = {
        ar: 'اتصل بالخط وتحقق منه وسجّل تاريخ التحقق.',
        en: 'Call the line, check it, and record the day.',
      }
      const subject = { collection: 'helplines', id: helpline.id }
      if (!helpline.checkedAt) {
        return [
          {
            path: 'helplines',
            subject,
            fix,
            message: {
              ar: `لم يُسجَّل أن أحدًا تحقق من خط المساعدة «${label.ar}».`,
              en: `Nobody is recorded as having checked the helpline “${label.en}”.`,
            },
          },
        ]
      }
      const days = Math.floor((now.getTime() - new Date(helpline.checkedAt).getTime()) / DAY)
      if (days <= policy.helplineWarnDays) return []
      return [
        {
          path: 'helplines',
          subject,
          fix,
          level: days > policy.helplineBlockDays ? 'block' : 'warn',
          message: {
            ar: `مضى على التحقق من خط المساعدة «${label.ar}» أكثر من ${days > policy.helplineBlockDays ? policy.helplineBlockDays : policy.helplineWarnDays} يومًا.`,
            en: `The helpline “${label.en}” was last checked more than ${days > policy.helplineBlockDays ? policy.helplineBlockDays : policy.helplineWarnDays} days ago.`,
          },
        },
      ]
    })
  },
}
