import { compileNames, findNames } from '../../language/find-names'
import type { Facts, QuoteFact, Rule, RuleFinding } from '../types'
import { usedQuotes } from '../used-quotes'

const SECOND_HAND = new Set<QuoteFact['state']>(['secondary_only', 'original_not_located'])

/** The story as it is read: what search engines and networks show, or another quote says, names nobody to the reader. */
const READ = /^(?:headline|standfirst|body)(?:\.|$)/

const ARTICLE = /^the\s+/i
const CAPITAL = /\p{Lu}/u
const ARABIC = /\p{Script=Arabic}/u

/** What a record adds to a name: its initials, a country. */
const ADDED = /[([][^()[\]]*[)\]]/g

/**
 * A name as prose has it too: without what the record adds in brackets; «للصحيفة» swallows a letter of «الصحيفة», and an
 * English title loses its article in “a Gazette report”.
 */
function inProse(name: string): string[] {
  const names = [name, name.replace(ADDED, ' ').trim()]
  return names.flatMap((each) => {
    if (each.startsWith('ال')) return [each, `لل${each.slice(2)}`]
    return ARTICLE.test(each) ? [each, each.replace(ARTICLE, '')] : [each]
  })
}

const withoutArticle = (text: string): string => text.replace(ARTICLE, '')

/** True where a text names one of them: a title that is also a word of the language counts with its capital only. */
function isNamedIn(text: string, names: ReturnType<typeof compileNames>): boolean {
  return findNames(names, text).some(
    (found) =>
      !CAPITAL.test(withoutArticle(found.name)) ||
      CAPITAL.test(withoutArticle(text.slice(found.start, found.end))),
  )
}

/** The texts in which a quote's reporter may be named: those of the story, and the quote's own. */
function readWith(texts: Facts['texts']): (quote: QuoteFact) => string[] {
  const story: string[] = []
  const own = new Map<string, string[]>()
  for (const { path, text } of texts) {
    const quote = /^quotes\.(.+)\.[^.]+$/.exec(path)?.[1]
    if (READ.test(path)) story.push(text)
    else if (quote !== undefined) {
      const known = own.get(quote)
      if (known) known.push(text)
      else own.set(quote, [text])
    }
  }
  return ({ id }) => [...story, ...(own.get(id) ?? [])]
}

function isNamed({ reporters }: QuoteFact, texts: string[]): boolean {
  const names = compileNames(reporters.flat().flatMap(inProse))
  return texts.some((text) => isNamedIn(text, names))
}

/** What each of them is called in a message: by a name in its script, where the record has one. */
function listOf(reporters: string[][], isArabic: boolean): string {
  const names = reporters.map(
    (known) => known.find((name) => ARABIC.test(name) === isArabic) ?? known[0] ?? '',
  )
  return [...new Set(names.filter(Boolean))].join(isArabic ? '، ' : ', ')
}

function unnamed({ id, label, reporters }: QuoteFact): RuleFinding {
  return {
    path: `quotes.${id}`,
    subject: { collection: 'quotes', id },
    message: {
      ar: `«${label}»: معروف عن طريق ناقل (${listOf(reporters, true)})، والقصة لا تذكر اسمه.`,
      en: `“${label}”: known only from a report (${listOf(reporters, false)}), and the story does not name who reported it.`,
    },
    fix: {
      ar: 'اذكر في النص من نقله، مثل: «بحسب صحيفة كذا».',
      en: 'Say in the story who reported it: “according to …”.',
    },
  }
}

function unrecorded({ id, label }: QuoteFact): RuleFinding {
  return {
    path: `quotes.${id}`,
    subject: { collection: 'quotes', id },
    message: {
      ar: `«${label}»: معروف عن طريق ناقل، ولم يُسجَّل من هو.`,
      en: `“${label}”: known only from a report, and nobody recorded whose.`,
    },
    fix: {
      ar: 'سجّل في الاقتباس من نقله، واذكره في النص.',
      en: 'Record in the quote who reported it, and say so in the story.',
    },
  }
}

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
    const textsOf = readWith(facts.texts)
    return usedQuotes(facts).flatMap((quote): RuleFinding[] => {
      if (!SECOND_HAND.has(quote.state)) return []
      // Where nothing at all was recorded `quote-attributed` asks for it.
      if (quote.reporters.length === 0) return quote.hasPrimary ? [unrecorded(quote)] : []
      return isNamed(quote, textsOf(quote)) ? [] : [unnamed(quote)]
    })
  },
}
