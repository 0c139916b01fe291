import { quoteUses } from '../body/references'
import { bodyTexts } from '../body/to-text'
import type { Bilingual, CorrectionContent, EditionContent } from '../delivery/content'
import { normalise } from '../language/normalise'
import { words } from '../language/words'

/** What readers have of a live edition: its frozen words, and those of the pictures and topics it refers to. */
export interface LiveEdition {
  slug: string
  content: EditionContent
  corrections: Pick<CorrectionContent, 'note'>[]
  /** Alternative texts and captions of its pictures in the edition's language. */
  pictures: (string | null)[]
  topics: Bilingual[]
}

/** Every text of a live edition that a reader, a search engine or a screen reader may meet, without what is blank. */
export function liveTexts({ slug, content, corrections, pictures, topics }: LiveEdition): string[] {
  const { dateline, seo, social, translation, quotes, documents } = content
  return [
    content.headline,
    content.standfirst,
    content.contentNote,
    content.byline,
    ...content.authors,
    dateline?.place,
    seo.title,
    seo.description,
    social.title,
    social.description,
    translation?.translator,
    ...bodyTexts(content.body).map(({ text }) => text),
    ...quoteUses(content.body).map(({ excerpt }) => excerpt),
    ...quotes.flatMap(({ text, original, speaker, primary, ...quote }) => [
      text,
      original?.text,
      quote.translation?.translator,
      speaker.role,
      primary?.locator,
    ]),
    ...documents.flatMap(({ title, gloss }) => [title, gloss]),
    ...corrections.map(({ note }) => note),
    ...pictures,
    ...topics.flatMap(({ ar, en }) => [ar, en]),
    slug.replaceAll('-', ' '),
  ].filter((text): text is string => Boolean(text?.trim()))
}

/** Parts one text from the next, so that no name is put together from the end of one and the beginning of another. */
const BREAK = '\n'

/** The texts as `newsroom.live_words` keeps them: normalised words, a blank before and after each, a line to a text. */
export function wordsToKeep(texts: readonly string[]): string {
  const lines = texts.map((text) =>
    words(text)
      .map((word) => normalise(word.text).text)
      .join(' '),
  )
  return ` ${lines.filter(Boolean).join(` ${BREAK} `)} `
}

/** The texts that `wordsToKeep` kept, to look for names in. */
export const keptTexts = (kept: string): string[] => kept.split(BREAK).filter((line) => line.trim() !== '')
