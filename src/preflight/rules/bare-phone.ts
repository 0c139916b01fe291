import { findPhones } from '../../language/phones'
import { ownerLabel } from '../number-names'
import type { Message, NumberOwner, Rule, RuleFinding } from '../types'

function fixFor(owners: NumberOwner[]): Message {
  const labels = owners.slice(0, 3).map(ownerLabel)
  if (labels.length === 0)
    return {
      ar: 'احذف الرقم وأضف خط المساعدة من السجل.',
      en: 'Take the number out and add the helpline from its record.',
    }
  return {
    ar: `احذف الرقم وأضف من سجل خطوط المساعدة ${labels.map(({ ar }) => ar).join(' أو ')}.`,
    en: `Take the number out and add ${labels.map(({ en }) => en).join(' or ')} from the helplines.`,
  }
}

/**
 * A number in prose cannot be corrected everywhere at once: helplines come from their records only (PHONE-BARE). Where the
 * registry has the number, the finding names the record to use instead.
 */
export const barePhone: Rule = {
  id: 'bare-phone',
  level: 'block',
  lowerable: false,
  overridable: false,
  guideline: 'PHONE-BARE',
  check({ texts, numberOwners }) {
    return texts.flatMap(({ path, text, label }) =>
      findPhones(text).map(({ start, end, digits }): RuleFinding => {
        const owners = numberOwners.filter((owner) => owner.digits === digits)
        const [owner] = owners
        return {
          path,
          range: { start, end, text: text.slice(start, end) },
          // A short code may be several services’: which of them is meant is for the editor to say.
          ...(owner && owners.length === 1
            ? { subject: { collection: 'helplines', id: owner.helpline } }
            : {}),
          message: {
            ar: `${label.ar}: رقم هاتف مكتوب في النص.`,
            en: `${label.en}: a telephone number stands in the text.`,
          },
          fix: fixFor(owners),
        }
      }),
    )
  },
}
