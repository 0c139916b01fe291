import { spanOf } from '../../attribution/partial-date'
import type { Check } from './check'

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and a day that the calendar has. */
export const partialDateProblem: Check = (value) =>
  spanOf(value)
    ? null
    : {
        ar: 'اكتب تاريخًا صحيحًا بالأرقام الأوروبية: سنة (2024)، أو سنة وشهر (2024-05)، أو تاريخًا كاملًا (2024-05-31).',
        en: 'Write a real date: a year (2024), a year and month (2024-05), or a full date (2024-05-31).',
      }
