import type { Rule } from '../types'

/** A directory or a network cannot be called: one that is shown with a number sends a reader to nobody. */
export const directoryAsPhone: Rule = {
  id: 'directory-as-phone',
  level: 'block',
  lowerable: false,
  guideline: 'Helplines: a network is a directory, not a line',
  check({ helplines }) {
    return [...helplines.values()]
      .filter(({ kind, numbers }) => kind === 'directory' && numbers.length > 0)
      .map(({ id, name, numbers }) => ({
        path: 'helplines',
        subject: { collection: 'helplines', id },
        message: {
          ar: `«${name.ar ?? name.en}» دليل لا يُتصل به، وفي سجله رقم هاتف (${numbers.join('، ')}).`,
          en: `“${name.en ?? name.ar}” is a directory that cannot be called, and its record has a number (${numbers.join(', ')}).`,
        },
        fix: {
          ar: 'احذف الرقم من سجله، أو صحّح نوعه إن كان خطًا يجيب.',
          en: 'Take the number out of its record, or correct its kind if it is a line that answers.',
        },
      }))
  },
}
