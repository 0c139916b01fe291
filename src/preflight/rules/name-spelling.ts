import type { Locale } from '../../body/types'
import { compileNames, findNames, type FoundName } from '../../language/find-names'
import { coveredBy, outermost } from '../../language/span'
import { keyOf } from '../public-places'
import type { GlossaryName, Rule } from '../types'
import { isVerbatim } from '../verbatim'

interface Spelling {
  preferred: string
  /** True where the variant has the letters of the preferred form, in another case or with other marks. */
  isAlike: boolean
}

/** Each variant of the language that a name of the glossary has a preferred form for. */
function spellingsFor(glossary: GlossaryName[], locale: Locale): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>()
  for (const { preferred, variants } of glossary) {
    const due = preferred[locale]?.trim()
    if (!due) continue
    for (const { language, text } of variants) {
      const variant = text.trim()
      if (language === locale && variant !== '' && variant !== due && !spellings.has(variant))
        spellings.set(variant, { preferred: due, isAlike: keyOf(variant) === keyOf(due) })
    }
  }
  return spellings
}

function misspelt(
  text: string,
  spellings: Map<string, Spelling>,
  variants: ReturnType<typeof compileNames>,
  preferred: ReturnType<typeof compileNames>,
): FoundName[] {
  const isRight = coveredBy(findNames(preferred, text))
  const found = findNames(variants, text).filter((each) => {
    const spelling = spellings.get(each.name)
    if (spelling?.isAlike) return each.text.includes(each.name)
    return !isRight(each)
  })
  // «الجارديان» and «جارديان» are one mistake where both are listed.
  return outermost(found)
}

/** A name is written as the house writes it, in the running text and in what the desk translated. */
export const nameSpelling: Rule = {
  id: 'name-spelling',
  level: 'note',
  lowerable: true,
  guideline: 'House style: names',
  check(facts) {
    const spellings = spellingsFor(facts.glossary, facts.locale)
    if (spellings.size === 0) return []
    const variants = compileNames([...spellings.keys()])
    const preferred = compileNames(facts.glossary.flatMap((name) => name.preferred[facts.locale] ?? []))
    return facts.texts
      .filter((place) => !isVerbatim(place, facts))
      .flatMap(({ path, text, label }) =>
        misspelt(text, spellings, variants, preferred).map(({ name, start, end, text: found }) => {
          const due = spellings.get(name)?.preferred ?? ''
          return {
            path,
            range: { start, end, text: found },
            message: {
              ar: `${label.ar}: «${found}» ليست الصيغة التي يعتمدها المكتب لهذا الاسم.`,
              en: `${label.en}: “${found}” is not how this desk writes the name.`,
            },
            fix: { ar: `اكتب: «${due}».`, en: `Write “${due}”.` },
          }
        }),
      )
  },
}
