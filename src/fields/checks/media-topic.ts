import type { Check } from './check'

/** A code of the IPTC Media Topics: `medtop:` and eight digits. */
export const mediaTopicProblem: Check = (value) =>
  /^medtop:\d{8}$/.test(value)
    ? null
    : {
        ar: 'يُكتب رمز موضوع IPTC هكذا: medtop:20000085.',
        en: 'An IPTC Media Topic is written like this: medtop:20000085.',
      }
