import type { Check } from './check'

/** A name of the IANA time zone database (`Africa/Cairo`). An offset is refused: it does not know summer time. */
export const timeZoneProblem: Check = (value) => {
  if (/^[A-Z]/.test(value)) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: value })
      return null
    } catch {
      // Not a zone that this machine knows: said below.
    }
  }
  return {
    ar: 'هذه ليست منطقة زمنية وفق قاعدة IANA، مثل Africa/Cairo.',
    en: 'This is not an IANA time zone, such as Africa/Cairo.',
  }
}
