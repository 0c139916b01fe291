import { compileNames, findNames } from '../../language/find-names'
import { creditedIn, type Credited } from '../../language/speech'
import type { Span } from '../../language/span'
import { introductions, introductionsOfTyped, type Introduction } from '../introductions'
import { isNamedIn, namesOfPerson, speakerOf, type Speaker } from '../speaker-names'
import type { Facts, QuoteFact, Rule, RuleFinding } from '../types'

/** Whoever else of the desk's records could be credited: people the story names, and bodies that its other quotes are by. */
function othersThan({ id, speaker, reporters }: QuoteFact, { people, quotes }: Facts): string[] {
  const persons = people
    .filter((person) => !person.isProtected && person.id !== speaker?.id)
    .flatMap(namesOfPerson)
  const bodies = [...quotes.values()].flatMap((other) =>
    other.id !== id && other.speaker?.kind === 'organisation' && other.speaker.id !== speaker?.id
      ? [other.speaker.name.ar, other.speaker.name.en]
      : [],
  )
  const reported = new Set(reporters.flat())
  return [...persons, ...bodies].flatMap((name) => (name && !reported.has(name) ? [name] : []))
}

/** Who is credited in the words before the quote, else in those after it, where it is not the speaker of record. */
function wronglyCredited(
  introduction: Introduction,
  quote: QuoteFact,
  speaker: Speaker,
  facts: Facts,
): (Credited & { offset: number }) | null {
  const places: ['before' | 'after', Span | null][] = [
    ['before', introduction.before],
    ['after', introduction.after],
  ]
  if (isNamedIn(speaker, [introduction.sentence.text, introduction.after?.text ?? ''].join(' '))) return null
  const names = compileNames(othersThan(quote, facts))
  for (const [place, words] of places) {
    if (!words) continue
    const credited = creditedIn(words.text, facts.locale, findNames(names, words.text), place)
    if (!credited) continue
    // A body speaks through papers and officials; a document is what its words are quoted from.
    if (quote.speaker?.kind === 'organisation' && credited.kind !== 'named') return null
    if (quote.form === 'document' && credited.kind === 'paper') return null
    return { ...credited, offset: words.start }
  }
  return null
}

function finding(
  quote: QuoteFact,
  { shown }: Speaker,
  path: string,
  range: RuleFinding['range'],
): RuleFinding {
  const words = range?.text ?? ''
  const ar = shown?.ar ?? shown?.en
  const en = shown?.en ?? shown?.ar
  return {
    path,
    ...(range ? { range } : {}),
    subject: { collection: 'quotes', id: quote.id },
    message: {
      ar: `«${quote.label}»: تنسبه القصة إلى «${words}»، والقائل في السجل ${ar ?? 'شخص آخر'}.`,
      en: `“${quote.label}”: the story credits it to “${words}”; by the record the speaker is ${en ?? 'somebody else'}.`,
    },
    fix: {
      ar: 'انسبه في الجملة إلى قائله، أو صحّح القائل في السجل إن كان الخطأ فيه.',
      en: 'Credit the speaker in the sentence, or mend the record if it is the record that is wrong.',
    },
  }
}

/** The words that lead up to a quote credit whoever said it by the record, not a paper, an office or another person. */
export const speakerDiffers: Rule = {
  id: 'speaker-differs',
  level: 'warn',
  lowerable: true,
  guideline: 'Reuters Handbook (sourcing); IFCN commitments (sources)',
  check(facts) {
    const seen = new Set<string>()
    return [...introductions(facts), ...introductionsOfTyped(facts)].flatMap(
      (introduction): RuleFinding[] => {
        const { path } = introduction
        const quote = facts.quotes.get(introduction.quote)
        const speaker = quote && speakerOf(quote, facts.people)
        if (!quote || !speaker) return []
        const credited = wronglyCredited(introduction, quote, speaker, facts)
        if (!credited) return []
        const start = credited.start + credited.offset
        const end = credited.end + credited.offset
        const key = `${quote.id} ${path} ${start}`
        if (seen.has(key)) return []
        seen.add(key)
        return [finding(quote, speaker, path, { start, end, text: credited.text })]
      },
    )
  },
}
