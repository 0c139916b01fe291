import type { AssembledQuote, HtmlCited, HtmlContext } from '../body/html-context'
import { bodyReferences } from '../body/references'
import { bodyToHtml } from '../body/to-html'
import type { Locale } from '../body/types'
import type { EditionContent } from './content'
import type { BodyParts } from './public-body'

/** The body as HTML, from the same resolved parts as its structured form: the two cannot say different things. */
export function storyHtml(content: EditionContent, locale: Locale, parts: BodyParts): string {
  const references = bodyReferences(content.body)
  const context: HtmlContext = {
    locale,
    quotes: resolved(references.quotes, (id) => quoteWithLanguages(content, id, parts)),
    documents: resolved(references.documents, parts.document),
    helplines: resolved(references.helplines, (id) => parts.helplines([id])[0] ?? null),
    media: resolved(references.media, (id) => parts.media(`media:${id}`)),
    related: resolved(references.articles, parts.related),
  }
  return bodyToHtml(content.body, context)
}

function resolved<Part>(ids: string[], find: (id: string) => Part | null): Map<string, Part> {
  return new Map(
    ids.flatMap((id) => {
      const part = find(id)
      return part === null ? [] : [[id, part] as const]
    }),
  )
}

/** A title stands in the language of its document: a browser must not read it out in the language of the story. */
function quoteWithLanguages(content: EditionContent, id: string, parts: BodyParts): AssembledQuote | null {
  const quote = parts.quote(id)
  if (!quote) return null
  const languageOf = (cited: HtmlCited): string | null =>
    content.documents.find(({ title, url }) => title === cited.title && url === cited.url)?.language ?? null
  return {
    ...quote,
    primary: quote.primary && { ...quote.primary, language: languageOf(quote.primary) },
    reportedBy: quote.reportedBy.map((cited) => ({ ...cited, language: languageOf(cited) })),
  }
}
