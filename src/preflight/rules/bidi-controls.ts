import { hasForbiddenControls } from '../../language/isolate'
import type { Rule } from '../types'

/** Characters that turn the order of a text around can make it look like another one. */
export const bidiControls: Rule = {
  id: 'bidi-controls',
  level: 'block',
  lowerable: false,
  guideline: 'Unicode UAX #9; UTS #39',
  check({ texts }) {
    return texts.flatMap(({ path, text, label }) =>
      hasForbiddenControls(text).map((range) => ({
        path,
        range: { start: range.start, end: range.end, text: range.text },
        message: {
          ar: `${label.ar}: رمز خفي يقلب اتجاه النص.`,
          en: `${label.en}: an invisible character that turns the direction of the text.`,
        },
        fix: {
          ar: 'احذف الرمز: اكتب ما حوله من جديد.',
          en: 'Take it out: type what stands around it anew.',
        },
      })),
    )
  },
}
