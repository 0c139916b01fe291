import type { Rule } from '../types'

/** A reader is never sent to a line that was suspended or retired. */
export const helplineActive: Rule = {
  id: 'helpline-active',
  level: 'block',
  lowerable: false,
  overridable: false,
  guideline: 'Samaritans media guidelines (helplines)',
  check({ helplines }) {
    return [...helplines.values()]
      .filter((helpline) => helpline.status !== 'active')
      .map((helpline) => ({
        path: 'helplines',
        subject: { collection: 'helplines', id: helpline.id },
        message: {
          ar: `خط المساعدة «${helpline.name.ar ?? helpline.name.en}» ليس عاملًا.`,
          en: `The helpline “${helpline.name.en ?? helpline.name.ar}” is not active.`,
        },
        fix: { ar: 'اختر خطًا عاملًا بدلًا منه.', en: 'Choose an active line in its place.' },
      }))
  },
}
