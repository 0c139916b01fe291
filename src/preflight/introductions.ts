import { hasSpeech } from '../language/speech'
import { lastFrom, type Span } from '../language/span'
import { sentences } from '../language/sentences'
import { firstByPath } from './text-paths'
import type { Facts, TextFact } from './types'

/** The words of a story that lead up to a quote, or follow it in its sentence: where readers are told who said it. */
export interface Introduction {
  /** Id of the quote. */
  quote: string
  path: string
  /** Offsets in the text of `path`. */
  sentence: Span
  before: Span
  /** Null where the quote ends the sentence, or another one begins after it. */
  after: Span | null
}

const span = (text: string, start: number, end: number): Span => ({
  start,
  end,
  text: text.slice(start, end),
})

/** A comma or a small letter goes on with the sentence; in Arabic only a comma and these words show it. */
const GOES_ON = {
  en: /^[\s”"’'»]*(?:,|\p{Ll}|[–—]\s*\p{Ll})/u,
  ar: /^[\s»"”]*(?:،|بحسب|حسب|وفق|كما)/u,
}

/** How far from words that were typed into a sentence their speaker is looked for: a bound for hostile text. */
const FARTHEST = 500

type SentenceBefore = (at: number) => Span

/** The sentence that the words right before an offset belong to; empty where there are none. */
function sentencesOf({ text }: TextFact): SentenceBefore {
  const all = sentences(text)
  const last = lastFrom(all)
  return (at) => all[last(Math.max(0, at - 1))] ?? span(text, 0, 0)
}

/** The words around a place in a text, up to the quotes before and after it. */
function around(
  { path, text }: TextFact,
  sentenceBefore: SentenceBefore,
  quote: string,
  place: { start: number; end: number },
  bounds: { from: number; to: number },
  locale: Facts['locale'],
): Introduction {
  const sentence = sentenceBefore(place.start)
  const before = span(text, Math.max(sentence.start, bounds.from), place.start)
  const rest = text.slice(place.end, bounds.to)
  const [next] = sentences(rest)
  const after = next && GOES_ON[locale].test(rest) ? span(text, place.end, place.end + next.end) : null
  return { quote, path, sentence, before, after }
}

/** Introductions of the quotes that stand inside a running text. */
function inline({ texts, quotes, locale }: Facts): Introduction[] {
  return texts.flatMap((fact) => {
    const anchors = (fact.anchors ?? []).filter(({ kind }) => kind === 'quote')
    if (anchors.length === 0) return []
    const sentenceBefore = sentencesOf(fact)
    return anchors.flatMap(({ at, id }, index) => {
      if (!quotes.has(id)) return []
      const from = anchors[index - 1]?.at ?? 0
      const to = anchors[index + 1]?.at ?? fact.text.length
      const found = around(fact, sentenceBefore, id, { start: at, end: at }, { from, to }, locale)
      // Words that end a sentence of their own leave none of it to come.
      const ends = /[.!?؟…]["”’»]?$/u.test(quotes.get(id)?.rendition?.text.trim() ?? '')
      return [ends && !/^[\s”"’'»]*[,،]/u.test(found.after?.text ?? '') ? { ...found, after: null } : found]
    })
  })
}

/** Introductions of the quotes that stand as blocks: the last sentence of the paragraph before them, where it leads up to them. */
function beforeBlocks({ uses, quotes, texts, locale }: Facts): Introduction[] {
  const byPath = new Map(texts.map((fact) => [fact.path, fact]))
  const lastQuotes = new Map<TextFact, number>()
  const lastQuoteIn = (fact: TextFact): number => {
    const known = lastQuotes.get(fact)
    if (known !== undefined) return known
    const last = (fact.anchors ?? []).reduce(
      (at, each) => (each.kind === 'quote' ? Math.max(at, each.at) : at),
      -1,
    )
    lastQuotes.set(fact, last)
    return last
  }
  return uses.flatMap(({ quote, path }) => {
    const place = /^(body(?:\.\d+\.children)*)\.(\d+)$/.exec(path)
    // A quote inside a sentence has the path of its paragraph.
    if (!place || byPath.has(path) || !quotes.has(quote)) return []
    const fact = byPath.get(`${place[1] ?? ''}.${Number(place[2]) - 1}`)
    const sentence = fact && sentences(fact.text).at(-1)
    if (!fact || !sentence) return []
    const leadsUp = /[:：]$/u.test(sentence.text)
    const isTaken = lastQuoteIn(fact) >= sentence.start
    if (!leadsUp && (isTaken || !hasSpeech(sentence.text, locale))) return []
    return [{ quote, path: fact.path, sentence, before: sentence, after: null }]
  })
}

/** How the story introduces the quotes that it uses, in the order of reading of the texts. */
export function introductions(facts: Facts): Introduction[] {
  return [...inline(facts), ...beforeBlocks(facts)]
}

/** The same for words of record that were typed into the prose in quotation marks. */
export function introductionsOfTyped({ similarQuotes, texts, locale }: Facts): Introduction[] {
  const byPath = firstByPath(texts)
  const known = new Map<string, SentenceBefore>()
  return similarQuotes.flatMap(({ quote, path, start, end }) => {
    const fact = byPath.get(path)
    if (!fact) return []
    const sentenceBefore = known.get(path) ?? sentencesOf(fact)
    known.set(path, sentenceBefore)
    const bounds = { from: start - FARTHEST, to: Math.min(fact.text.length, end + FARTHEST) }
    return [around(fact, sentenceBefore, quote, { start, end }, bounds, locale)]
  })
}
