import { findPhones } from '../../language/phones'
import type { Rule } from '../types'

/** A number in prose cannot be corrected everywhere at once: helplines come from their records only (PHONE-BARE). */
export const barePhone: Rule = {
  id: 'bare-phone',
  level: 'block',
  lowerable: false,
  guideline: 'PHONE-BARE',
  check({ texts }) {
    return texts.flatMap(({ path, text, label }) =>
      findPhones(text).map((range) => ({
        path,
        range: { start: range.start, end: range.end, text: text.slice(range.start, range.end) },
        message: {
          ar: `${label.ar}: رقم هاتف مكتوب في النص.`,
          en: `${label.en}: a telephone number stands in the text.`,
        },
        fix: {
          ar: 'احذف الرقم وأضف خط المساعدة من السجل.',
          en: 'Take the number out and add the helpline from its record.',
        },
      })),
    )
  },
}
