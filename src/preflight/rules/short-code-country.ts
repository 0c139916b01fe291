import { countryName } from '../../fields/checks/country-code'
import type { HelplineFact, Message, Rule, RuleFinding } from '../types'

const codesOf = ({ channels }: HelplineFact): string[] => [
  ...new Set(channels.flatMap(({ e164, shortCode }) => (shortCode && !e164 ? [shortCode] : []))),
]

const labelOf = ({ name }: HelplineFact): Message => ({
  ar: `«${name.ar ?? name.en ?? ''}»`,
  en: `“${name.en ?? name.ar ?? ''}”`,
})

function inRecord(helpline: HelplineFact): RuleFinding[] {
  const codes = codesOf(helpline)
  if (codes.length === 0 || helpline.countries.length === 1) return []
  const label = labelOf(helpline)
  const isNowhere = helpline.countries.length === 0
  return [
    {
      path: 'helplines',
      subject: { collection: 'helplines', id: helpline.id },
      message: isNowhere
        ? {
            ar: `خط المساعدة ${label.ar} له رقم قصير (${codes.join('، ')}) بلا بلد: لا يُعرف أين يجيب.`,
            en: `The helpline ${label.en} has a short code (${codes.join(', ')}) and no country: nobody can tell where it answers.`,
          }
        : {
            ar: `خط المساعدة ${label.ar} له رقم قصير (${codes.join('، ')}) وأكثر من بلد: قد يكون الرقم في أحدها لجهة أخرى.`,
            en: `The helpline ${label.en} has a short code (${codes.join(', ')}) and several countries: in one of them the code may be somebody else’s.`,
          },
      fix: isNowhere
        ? { ar: 'حدد البلد في سجل الخط.', en: 'Set the country in its record.' }
        : {
            ar: 'أنشئ لكل بلد سجلًا، أو اكتب الرقم الدولي.',
            en: 'Make a record for each country, or give the international number.',
          },
    },
  ]
}

/** One finding for the whole story: a list of lines abroad is read, and answered for, as one. */
function elsewhere(helplines: HelplineFact[], countries: string[]): RuleFinding[] {
  if (countries.length === 0) return []
  const local = helplines.filter((helpline) => codesOf(helpline).length > 0 && helpline.countries.length > 0)
  const abroad = local.filter((helpline) =>
    helpline.countries.every((country) => !countries.includes(country)),
  )
  const [only] = abroad
  if (!only) return []
  const listed = abroad.map((helpline) => ({
    label: labelOf(helpline),
    places: helpline.countries.map(countryName),
    codes: codesOf(helpline),
  }))
  return [
    {
      level: 'warn',
      path: 'helplines',
      ...(abroad.length === 1 ? { subject: { collection: 'helplines', id: only.id } } : {}),
      message: {
        ar: `أرقام قصيرة لا تجيب في البلدان التي تكتب عنها القصة: ${listed
          .map(
            ({ label, places, codes }) =>
              `${label.ar} ${codes.join('، ')} (${places.map(({ ar }) => ar).join('، ')})`,
          )
          .join('؛ ')}.`,
        en: `Short codes that answer in none of the countries the story reports on: ${listed
          .map(
            ({ label, places, codes }) =>
              `${label.en} ${codes.join(', ')} (${places.map(({ en }) => en).join(', ')})`,
          )
          .join('; ')}.`,
      },
      fix: {
        ar: 'أبقِ منها ما يوجَّه إلى قراء تلك البلدان واذكر ذلك، واحذف ما سواه.',
        en: 'Keep those that are meant for readers in these countries, and say so; take out the others.',
      },
    },
  ]
}

/**
 * A short code is dialled inside one country; elsewhere the same digits are nobody's, or somebody else's (116111, 110, 998).
 * It goes out with its country, never without. Safeguarding may set a finding aside where one service does answer on one code
 * in several countries.
 */
export const shortCodeCountry: Rule = {
  id: 'short-code-country',
  level: 'block',
  lowerable: false,
  overridable: true,
  guideline: 'Helplines: short codes are not E.164',
  check({ helplines, article }) {
    const all = [...helplines.values()]
    return [...all.flatMap(inRecord), ...elsewhere(all, article.countries)]
  },
}
