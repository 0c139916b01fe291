import { compileNames, findNames, type CompiledNames, type FoundName } from '../../language/find-names'
import { creditedIn, type Credited } from '../../language/speech'
import type { Span } from '../../language/span'
import { introductions, introductionsOfTyped, type Introduction } from '../introductions'
import { keyOf } from '../public-places'
import { isNamedIn, namesOfPerson, speakerOf, type Speaker } from '../speaker-names'
import type { Facts, QuoteFact, Rule, RuleFinding } from '../types'

/** Whoever of the desk's records could be credited: people the story names, and bodies that its quotes are by. */
class Parties {
  private readonly compiled: CompiledNames
  /** By the letters of a name: whose it is, as each record writes it. */
  private readonly owners = new Map<string, Map<string, { id: string; name: string }>>()

  constructor({ people, quotes }: Facts) {
    for (const person of people)
      if (!person.isProtected) for (const name of namesOfPerson(person)) this.add(person.id, name)
    for (const { speaker } of quotes.values())
      if (speaker?.kind === 'organisation')
        for (const name of [speaker.name.ar, speaker.name.en]) if (name) this.add(speaker.id, name)
    this.compiled = compileNames(
      [...this.owners.values()].flatMap((same) => [...same.values()].map(({ name }) => name)),
    )
  }

  private add(id: string, name: string): void {
    const key = keyOf(name)
    const same = this.owners.get(key) ?? new Map<string, { id: string; name: string }>()
    same.set(`${id} ${name}`, { id, name })
    this.owners.set(key, same)
  }

  /** Where a text names somebody other than the speaker of a quote and those who reported it. */
  namedBeside({ speaker, reporters }: QuoteFact, text: string): FoundName[] {
    const reported = new Set(reporters.flat())
    return findNames(this.compiled, text).flatMap((found) => {
      for (const { id, name } of this.owners.get(keyOf(found.name))?.values() ?? [])
        if (id !== speaker?.id && !reported.has(name)) return [{ ...found, name }]
      return []
    })
  }
}

/** What is worked out once for a quote, however often the story leads up to it. */
class Credits {
  readonly speaker: Speaker | null
  private readonly named = new Map<string, boolean>()

  constructor(
    readonly quote: QuoteFact,
    facts: Facts,
  ) {
    this.speaker = speakerOf(quote, facts.people)
  }

  /** True where the sentence of an introduction, or the words after the quote, name the speaker of record. */
  isNamed({ path, sentence, after }: Introduction): boolean {
    const { speaker } = this
    if (!speaker) return false
    const place = `${sentence.start} ${path}`
    const known = this.named.get(place) ?? isNamedIn(speaker, sentence.text)
    this.named.set(place, known)
    return known || (after !== null && isNamedIn(speaker, after.text))
  }
}

/** Who is credited in the words before the quote, else in those after it, where it is not the speaker of record. */
function wronglyCredited(
  introduction: Introduction,
  credits: Credits,
  parties: Parties,
  { locale }: Facts,
): (Credited & { offset: number }) | null {
  const { quote } = credits
  const places: ['before' | 'after', Span | null][] = [
    ['before', introduction.before],
    ['after', introduction.after],
  ]
  if (credits.isNamed(introduction)) return null
  for (const [place, words] of places) {
    if (!words) continue
    const credited = creditedIn(words.text, locale, parties.namedBeside(quote, words.text), place)
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
    const known = new Map<QuoteFact, Credits>()
    const parties = new Parties(facts)
    return [...introductions(facts), ...introductionsOfTyped(facts)].flatMap(
      (introduction): RuleFinding[] => {
        const { path } = introduction
        const quote = facts.quotes.get(introduction.quote)
        if (!quote) return []
        const credits = known.get(quote) ?? new Credits(quote, facts)
        known.set(quote, credits)
        const { speaker } = credits
        if (!speaker) return []
        const credited = wronglyCredited(introduction, credits, parties, facts)
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
