import { compileNames, findNames } from '../../language/find-names'
import type { Rule } from '../types'
import { usedQuotes } from '../used-quotes'

const SECOND_HAND = new Set(['secondary_only', 'original_not_located'])

/**
 * What is known only from somebody's report goes out with the reporter's name in the story's own words (gate G2): «as the
 * Guardian reported». Where several reported it, one of them is enough.
 */
export const reporterNamed: Rule = {
  id: 'reporter-named',
  level: 'block',
  lowerable: true,
  guideline: 'Reuters Handbook (sourcing); IFCN commitments (sources)',
  check(facts) {
    return usedQuotes(facts).flatMap(({ id, label, state, reporters }) => {
      if (!SECOND_HAND.has(state) || reporters.length === 0) return []
      const names = compileNames(reporters.flat())
      if (facts.texts.some(({ text }) => findNames(names, text).length > 0)) return []
      const [known = []] = reporters
      const listed = reporters.map(([name = '']) => name)
      return [
        {
          path: `quotes.${id}`,
          subject: { collection: 'quotes', id },
          message: {
            ar: `«${label}»: معروف عن طريق ناقل (${listed.join('، ')})، والقصة لا تذكر اسمه.`,
            en: `“${label}”: known only from a report (${(known.at(1) ?? known.at(0)) || listed.join(', ')}), and the story does not name who reported it.`,
          },
          fix: {
            ar: 'اذكر في النص من نقله، مثل: «بحسب صحيفة كذا».',
            en: 'Say in the story who reported it: “according to …”.',
          },
        },
      ]
    })
  },
}
