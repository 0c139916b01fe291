import type { Check } from './check'

/** `HH:MM` from 00:00 to 23:59, or 24:00 for the end of the day. */
export const timeOfDayProblem: Check = (value) =>
  /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value)
    ? null
    : {
        ar: 'اكتب الوقت بأربعة وعشرين ساعة، مثل 09:00 أو 21:30 (و24:00 لنهاية اليوم).',
        en: 'Write the time on the 24-hour clock, such as 09:00 or 21:30 (24:00 for the end of the day).',
      }
