import { bodyToText } from '../../body/to-text'
import type { Body, Locale } from '../../body/types'
import { searchWords } from '../../language/search/search-words'
import type { EditionContent, NodeRef } from '../content'
import { blocksOf } from './time-blocks'

/** What the index keeps of an edition. `title` and `document` are PostgreSQL's text form of a tsvector. */
export interface SearchRow {
  title: string
  document: string
  /** Longer words of headline and standfirst, for what is only like them. */
  words: string[]
}

/** Of an edition: what is looked for by words. */
export type SearchedContent = Pick<EditionContent, 'headline' | 'standfirst' | 'body'> & {
  quotes: Pick<EditionContent['quotes'][number], 'id' | 'text'>[]
}

/** Places left empty between two lines, so that no phrase begins in one and ends in the next. */
const GAP = 10
/** PostgreSQL counts no further. */
const LAST_PLACE = 16_383
/** A tsvector may have 1 MB; what comes after so much text is not looked for. */
const MOST_BYTES = 700_000

/** The kinds of node that a search can be narrowed by. */
export const FILTER_KINDS = ['topic', 'desk', 'source', 'person'] as const

/** The lexeme by which a story is found that refers to a node. */
export const refLexeme = (ref: NodeRef): string => `@${ref}`

/**
 * The lines of a body as readers get them. Captions are not among them: they go with their picture, whose consent may end
 * while the story stays.
 */
export const bodyLines = (body: Body, quoteWords: (id: string, excerpt?: string) => string): string[] =>
  bodyToText(body, quoteWords, { media: () => '' })
    .split('\n')
    .filter((line) => line.trim() !== '')

class Document {
  private readonly places = new Map<string, string[]>()
  private bytes = 0
  private next = 1

  /** Weights: A and B for the headline, C and D for the text; B and D where only a guess leads to the word. */
  addLine(line: string, strong: 'A' | 'C', weak: 'B' | 'D'): void {
    const words = searchWords(line)
    for (const { place, keys } of words) {
      if (!keys) continue
      const at = Math.min(this.next + place, LAST_PLACE)
      keys.strong.forEach((key) => this.add(key, `${at}${strong}`))
      keys.weak.forEach((key) => this.add(key, `${at}${weak}`))
    }
    this.next += words.length + GAP
  }

  /** A lexeme that stands nowhere in the text. */
  addLabel(lexeme: string): void {
    if (!this.places.has(lexeme)) this.places.set(lexeme, [])
  }

  private add(key: string, place: string): void {
    const known = this.places.get(key)
    const more = place.length + (known ? 1 : Buffer.byteLength(key) + 4)
    if (this.bytes + more > MOST_BYTES) return
    this.bytes += more
    if (known) known.push(place)
    else this.places.set(key, [place])
  }

  toString(): string {
    return [...this.places]
      .map(([key, places]) => (places.length > 0 ? `'${key}':${places.join(',')}` : `'${key}'`))
      .join(' ')
  }
}

/**
 * What the index keeps of an edition: of its words those that readers get, none of a draft.
 *
 * @param firstPublishedAt milliseconds since 1970
 */
export function searchRow(
  content: SearchedContent,
  story: { locale: Locale; firstPublishedAt: number; refs: readonly NodeRef[] },
): SearchRow {
  const quotes = new Map(content.quotes.map(({ id, text }) => [id, text]))
  const lines = [
    content.standfirst ?? '',
    ...bodyLines(content.body, (id, excerpt) => excerpt ?? quotes.get(id) ?? ''),
  ]
  const title = new Document()
  title.addLine(content.headline, 'A', 'B')
  const document = new Document()
  document.addLine(content.headline, 'A', 'B')
  lines.forEach((line) => document.addLine(line, 'C', 'D'))
  blocksOf(story.locale, story.firstPublishedAt).forEach((block) => document.addLabel(block))
  story.refs
    .filter((ref) => FILTER_KINDS.some((kind) => ref.startsWith(`${kind}:`)))
    .forEach((ref) => document.addLabel(refLexeme(ref)))
  return {
    title: title.toString(),
    document: document.toString(),
    words: wordsToGuess(`${content.headline} ${content.standfirst ?? ''}`),
  }
}

/** Shorter words are like too many. */
export const SHORTEST_TO_GUESS = 5

const wordsToGuess = (text: string): string[] => [
  ...new Set(
    searchWords(text)
      .flatMap(({ keys }) => keys?.strong ?? [])
      .filter((key) => key.length >= SHORTEST_TO_GUESS && /^\p{L}+$/u.test(key)),
  ),
]
