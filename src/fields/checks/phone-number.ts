import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

import type { Check } from './check'

/** E.164 (`+448001111`), and a number that the numbering plan of its country allows. */
export const e164Problem: Check = (value) => {
  const number = parsePhoneNumberFromString(value)
  if (number && number.number === value && number.isValid()) return null
  return {
    ar: 'هذا ليس رقمًا دوليًا صحيحًا: اكتب + ثم رمز البلد والرقم بلا فراغات، مثل ‎+448088010331. للأرقام القصيرة حقل خاص بها.',
    en: 'This is not a valid international number: write + then country code and number without spaces, such as +448088010331. Short codes have their own field.',
  }
}

/** A short code (116123, 999): two to eight digits, with * or # as some networks have them. Never dialled without a country. */
export const shortCodeProblem: Check = (value) =>
  /^[*#]?\d{2,8}#?$/.test(value)
    ? null
    : {
        ar: 'الرقم القصير من رقمين إلى ثمانية أرقام أوروبية بلا فراغات، مثل 116123.',
        en: 'A short code has two to eight digits without spaces, such as 116123.',
      }
