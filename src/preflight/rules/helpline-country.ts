import { countryName } from '../../fields/checks/country-code'
import { kindOfHelpline, neededHelplines } from '../needed-helplines'
import type { HelplineFact, Rule } from '../types'

/** Kinds that answer inside a country; a directory or a line for reporting content is of another sort. */
const KINDS = new Set(['child', 'concernedAdult', 'adultSurvivor', 'suicideCrisis'])

/** A service without a country is international. */
const serves = ({ countries, channels }: HelplineFact, country: string): boolean =>
  countries.length === 0 ||
  countries.includes(country) ||
  channels.some(({ isReachableFromAbroad }) => isReachableFromAbroad)

/**
 * Readers in a country that the story reports on find there, or reach from there, each kind of help that the story shows.
 * A kind that it does not show at all is `helpline-required`'s.
 */
export const helplineCountry: Rule = {
  id: 'helpline-country',
  level: 'warn',
  lowerable: true,
  overridable: true,
  guideline: 'Helplines for the country reported on; NOCS-1',
  check(facts) {
    const helplines = [...facts.helplines.values()]
    const kinds = neededHelplines(facts)
      .map(({ kind }) => kind)
      .filter((kind) => KINDS.has(kind))
    return [...new Set(facts.article.countries)].flatMap((country) =>
      kinds.flatMap((kind) => {
        const shown = helplines.filter((helpline) => helpline.kind === kind)
        if (shown.length === 0 || shown.some((helpline) => serves(helpline, country))) return []
        const [place, name] = [countryName(country), kindOfHelpline(kind)]
        return [
          {
            path: 'helplines',
            message: {
              ar: `تكتب القصة عن ${place.ar}، ولا خط من نوع «${name.ar}» فيها يجيب هناك.`,
              en: `The story reports on ${place.en}, and no helpline “${name.en}” in it answers there.`,
            },
            fix: {
              ar: 'أضف خطًا يجيب هناك، أو اذكر لماذا لا يوجد.',
              en: 'Add one that answers there, or say why there is none.',
            },
          },
        ]
      }),
    )
  },
}
