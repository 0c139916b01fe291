import type { Check } from './check'
import { COUNTRY_CODES } from './country-code'

/** The shape of an ISO 3166-2 code, `AE-SH`: a country's code, then one to three letters or digits of that country's own. */
export const subdivisionCodeProblem: Check = (value) => {
  const match = /^([A-Z]{2})-[A-Z0-9]{1,3}$/.exec(value)
  if (match?.[1] && COUNTRY_CODES.includes(match[1])) return null
  return {
    ar: 'هذا ليس رمز منطقة وفق ISO 3166-2، مثل AE-SH للشارقة.',
    en: 'This is not an ISO 3166-2 code, such as AE-SH for Sharjah.',
  }
}
