import { hasSpeech } from '../language/speech'
import type { Span } from '../language/span'
import { sentences } from '../language/sentences'
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
  en: /^[\s”"’'»]*[,–—]?\s*\p{Ll}|^[\s”"’'»]*,/u,
  ar: /^[\s»"”]*(?:،|بحسب|حسب|وفق|كما)/u,
}

function sentenceAt(text: string, at: number): Span {
  const found = sentences(text).findLast(({ start }) => start <= at)
  return found && found.end >= at ? found : span(text, at, at)
}

/** The words around a place in a text, up to the quotes before and after it. */
function around(
  { path, text }: TextFact,
  quote: string,
  place: { start: number; end: number },
  bounds: { from: number; to: number },
  locale: Facts['locale'],
): Introduction {
  const lead = text.slice(0, place.start).trimEnd()
  const sentence = sentenceAt(text, Math.max(0, lead.length - 1))
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
    return anchors.flatMap(({ at, id }, index) => {
      if (!quotes.has(id)) return []
      const from = anchors[index - 1]?.at ?? 0
      const to = anchors[index + 1]?.at ?? fact.text.length
      const found = around(fact, id, { start: at, end: at }, { from, to }, locale)
      // Words that end a sentence of their own leave none of it to come.
      const ends = /[.!?؟…]["”’»]?$/u.test(quotes.get(id)?.rendition?.text.trim() ?? '')
      return [ends && !/^[\s”"’'»]*[,،]/u.test(found.after?.text ?? '') ? { ...found, after: null } : found]
    })
  })
}

/** Introductions of the quotes that stand as blocks: the last sentence of the paragraph before them, where it leads up to them. */
function beforeBlocks({ uses, quotes, texts, locale }: Facts): Introduction[] {
  const byPath = new Map(texts.map((fact) => [fact.path, fact]))
  return uses.flatMap(({ quote, path }) => {
    const place = /^(body(?:\.\d+\.children)*)\.(\d+)$/.exec(path)
    // A quote inside a sentence has the path of its paragraph.
    if (!place || byPath.has(path) || !quotes.has(quote)) return []
    const fact = byPath.get(`${place[1] ?? ''}.${Number(place[2]) - 1}`)
    const sentence = fact && sentences(fact.text).at(-1)
    if (!fact || !sentence) return []
    const leadsUp = /[:：]$/u.test(sentence.text)
    const isTaken = (fact.anchors ?? []).some(({ kind, at }) => kind === 'quote' && at >= sentence.start)
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
  return similarQuotes.flatMap(({ quote, path, start, end }) => {
    const fact = texts.find((text) => text.path === path)
    return fact ? [around(fact, quote, { start, end }, { from: 0, to: fact.text.length }, locale)] : []
  })
}
