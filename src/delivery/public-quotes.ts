import type { DocumentContent, QuoteContent } from './content'
import { nodeOf, type PublicNodes } from './public-nodes'
import type { PublicDocument, PublicQuote } from './public'
import type { Locale } from '../body/types'
import type { Nodes } from './store'

/** Documents of a source that the desk has since kept to itself go with it: their titles would name it. */
export function citableDocuments(documents: DocumentContent[], rows: Nodes): DocumentContent[] {
  return documents.filter((document) => nodeOf(rows, 'source', document.publisher) !== null)
}

export function publicDocument(document: DocumentContent, nodes: PublicNodes): PublicDocument {
  return {
    id: document.id,
    kind: document.kind,
    title: document.title,
    language: document.language,
    gloss: document.gloss,
    publisher: nodes.named('source', document.publisher),
    url: document.url,
    publishedOn: document.publishedOn,
    edition: document.edition,
    located: document.located,
    captured: document.captured && { at: document.captured.at, sha256: document.captured.sha256 },
  }
}

/** Title, publisher and address of a document as an attribution names it. */
function cited(document: DocumentContent, nodes: PublicNodes) {
  return {
    title: document.title ?? document.gloss,
    publisher: nodes.sourceName(document.publisher),
    url: document.url,
  }
}

function publicSpeaker(speaker: QuoteContent['speaker'], nodes: PublicNodes): PublicQuote['speaker'] {
  if (speaker.kind === 'organisation') {
    return { kind: 'organisation', name: nodes.sourceName(speaker.node), role: null, organisation: null }
  }
  const { name, isProtected } = nodes.personName(speaker.node)
  // "Head of such a school" names a person as well as the name does.
  if (isProtected) return { kind: 'person', name, role: null, organisation: null }
  return {
    kind: 'person',
    name,
    role: speaker.role,
    organisation: nodes.sourceName(speaker.organisation),
  }
}

/** A quote as the contract has it: the words and attribution of the edition, the status of today. */
export function publicQuote(
  quote: QuoteContent,
  documents: DocumentContent[],
  rows: Nodes,
  nodes: PublicNodes,
  locale: Locale,
): PublicQuote {
  const documentOf = (id: string) => documents.find((document) => document.id === id)
  const primary = quote.primary ? documentOf(quote.primary.document) : undefined
  const now = nodeOf(rows, 'quote', `quote:${quote.id}`)
  return {
    id: quote.id,
    form: quote.form,
    text: quote.text,
    language: quote.language,
    original: quote.original && { text: quote.original.text, language: quote.original.language },
    translation: quote.translation && {
      translator: quote.translation.translator,
      basis: quote.translation.basis,
      official: quote.translation.official,
    },
    speaker: publicSpeaker(quote.speaker, nodes),
    saidOn: quote.saidOn,
    primary: primary
      ? {
          ...cited(primary, nodes),
          locator: quote.primary?.locator ?? null,
          captured: primary.captured && { at: primary.captured.at, sha256: primary.captured.sha256 },
        }
      : null,
    reportedBy: quote.reportedBy.flatMap((id) => {
      const document = documentOf(id)
      return document ? [cited(document, nodes)] : []
    }),
    verification: {
      status: quote.verification.status,
      method: quote.verification.method,
      at: quote.verification.at,
    },
    status: now?.status ?? quote.verification.status,
    notice: now?.notice?.[locale] ?? null,
  }
}
