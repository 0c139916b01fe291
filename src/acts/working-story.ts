import { sql } from '@payloadcms/db-postgres'
import { isolateObjectProperty } from 'payload'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { bodyReferences } from '../body/references'
import { fromLexical } from '../body/from-lexical'
import type { Body, Locale } from '../body/types'
import type {
  Article,
  Capture,
  Desk,
  Document,
  Helpline,
  Media,
  Person,
  Quote,
  Source,
  Topic,
  User,
} from '../payload-types'
import { idOf, idsOf } from '../relations'
import { execute } from './sql'

/** The newest draft of an article in one locale with every record that it refers to, read in one transaction. */
export interface WorkingStory {
  article: Article
  locale: Locale
  body: Body
  quotes: Map<string, Quote>
  documents: Map<string, Document>
  /** The newest capture of each document, by the document's id. */
  captures: Map<string, Capture>
  sources: Map<string, Source>
  people: Map<string, Person>
  helplines: Map<string, Helpline>
  media: Map<string, Media>
  topics: Map<string, Topic>
  desk: Desk | null
  authors: User[]
}

/**
 * A request for reading another locale. Payload writes the locale of a nested call into the request it was given:
 * without isolation, the save that surrounds this read would go on in the wrong language.
 */
export function inLocale(req: PayloadRequest, locale: Locale): PayloadRequest {
  const isolated = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  isolated.locale = locale
  return isolated
}

async function findByIds<T extends { id: string }>(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: Iterable<string>,
): Promise<Map<string, T>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: wanted } },
    depth: 0,
    pagination: false,
    // The act asked for the person's right to publish; what the story refers to is read as it is.
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  return new Map((docs as unknown as T[]).map((doc) => [doc.id, doc]))
}

/** Holds the rows against change until the act commits: either preflight sees a dispute, or the dispute sees the edition. */
async function hold(req: PayloadRequest, table: string, ids: Iterable<string>): Promise<void> {
  const wanted = [...new Set(ids)].sort()
  if (wanted.length === 0) return
  await execute(
    req,
    sql`select id from ${sql.identifier(table)} where id = any(${sql.param(wanted)}::uuid[]) order by id for share`,
  )
}

async function newestCaptures(
  req: PayloadRequest,
  documents: Iterable<string>,
): Promise<Map<string, Capture>> {
  const wanted = [...documents]
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'captures',
    where: { document: { in: wanted } },
    sort: 'capturedAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((capture) => [idOf(capture.document) ?? '', capture]))
}

/**
 * Reads the working story, holding what it refers to when `lock` is set.
 *
 * @returns null where there is no such article
 */
export async function readWorkingStory(
  outer: PayloadRequest,
  id: string,
  locale: Locale,
  { lock }: { lock: boolean },
): Promise<WorkingStory | null> {
  const req = inLocale(outer, locale)
  if (lock) await execute(req, sql`select id from articles where id = ${id}::uuid for update`)
  const article = await req.payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
    locale,
    fallbackLocale: false,
    overrideAccess: true,
    showHiddenFields: true,
    disableErrors: true,
    req,
  })
  if (!article) return null

  const body = fromLexical(article.body)
  const refs = bodyReferences(body)
  if (lock) await hold(req, 'quotes', refs.quotes)
  const quotes = await findByIds<Quote>(req, 'quotes', refs.quotes)

  const documentIds = new Set([...refs.documents, ...idsOf(article.documents)])
  const personIds = new Set<string>()
  const sourceIds = new Set(idsOf(article.sources))
  for (const quote of quotes.values()) {
    for (const entry of quote.reportedBy ?? []) addId(documentIds, entry.document)
    addId(documentIds, quote.primary?.document)
    addId(personIds, quote.person)
    addId(sourceIds, quote.organisation)
  }
  if (lock) await hold(req, 'people', personIds)
  const people = await findByIds<Person>(req, 'people', personIds)
  for (const person of people.values())
    for (const role of person.roles ?? []) addId(sourceIds, role.organisation)
  if (lock) await hold(req, 'documents', documentIds)
  const documents = await findByIds<Document>(req, 'documents', documentIds)
  for (const document of documents.values()) addId(sourceIds, document.publisher)

  const helplineIds = new Set([...refs.helplines, ...idsOf(article.helplines)])
  const mediaIds = new Set(refs.media)
  addId(mediaIds, article.leadMedia)
  if (lock) {
    await hold(req, 'helplines', helplineIds)
    await hold(req, 'sources', sourceIds)
    await hold(req, 'media', mediaIds)
    await hold(req, 'topics', idsOf(article.topics))
    await hold(req, 'desks', idsOf(article.desk))
  }
  const desks = await findByIds<Desk>(req, 'desks', idsOf(article.desk))
  return {
    article,
    locale,
    body,
    quotes,
    documents,
    people,
    captures: await newestCaptures(req, documents.keys()),
    sources: await findByIds<Source>(req, 'sources', sourceIds),
    helplines: await findByIds<Helpline>(req, 'helplines', helplineIds),
    media: await findByIds<Media>(req, 'media', mediaIds),
    topics: await findByIds<Topic>(req, 'topics', idsOf(article.topics)),
    desk: [...desks.values()][0] ?? null,
    authors: [...(await findByIds<User>(req, 'users', idsOf(article.authors))).values()],
  }
}

function addId(set: Set<string>, relation: Parameters<typeof idOf>[0]): void {
  const id = idOf(relation)
  if (id) set.add(id)
}
