import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { appendAudit } from '../audit/append'
import { compileNames, findNames } from '../language/find-names'
import type { Person } from '../payload-types'
import { countKinds } from '../preflight/jigsaw'
import { hiddenNames } from '../preflight/protected-names'
import { keyOf } from '../preflight/public-places'
import type { PersonFact } from '../preflight/types'
import { appendChanges } from './change-log'
import { compileAttributes, findAttributes, personFact } from './facts/registry'
import { findLiveWords } from './find-live-words'
import { keptTexts } from './live-texts'
import { readPolicy } from './policy'
import type { StoryInLocale } from './put-live-words'
import { execute } from './sql'
import { takeDown } from './take-down'

/** The record as it now stands: what the save answers with leaves out what the one who saved may not read. */
async function readPerson(req: PayloadRequest, id: string): Promise<PersonFact | null> {
  const person = await req.payload.findByID({
    collection: 'people',
    id,
    depth: 0,
    // It compares names that most of the desk may not see, and tells nobody.
    overrideAccess: true,
    showHiddenFields: true,
    disableErrors: true,
    req,
  })
  return person ? personFact(person as Person) : null
}

/** Names that a story must not hold: the second list counts only in stories that quote the person. */
function namesToHide(person: PersonFact | null): Map<string, { text: string; onlyWhereQuoted: boolean }> {
  if (!person) return new Map()
  const everywhere = new Set(hiddenNames({ ...person, isSpeaker: false }))
  return new Map(
    hiddenNames({ ...person, isSpeaker: true }).map((text) => [
      keyOf(text),
      { text, onlyWhereQuoted: !everywhere.has(text) },
    ]),
  )
}

/** Live editions in whose words one of the names stands that became hidden with this save. */
async function findNamingEditions(
  req: PayloadRequest,
  before: PersonFact | null,
  after: PersonFact,
): Promise<StoryInLocale[]> {
  const known = namesToHide(before)
  const fresh = [...namesToHide(after)].filter(([key]) => !known.has(key)).map(([, name]) => name)
  const candidates = await findLiveWords(
    req,
    after.id,
    fresh.map(({ text }) => text),
  )
  const everywhere = compileNames(fresh.flatMap((name) => (name.onlyWhereQuoted ? [] : [name.text])))
  const whereQuoted = compileNames(fresh.map(({ text }) => text))
  return candidates.filter(({ words, quotesThem }) =>
    keptTexts(words).some((text) => findNames(quotesThem ? whereQuoted : everywhere, text).length > 0),
  )
}

const attributesOf = (person: PersonFact | null): string =>
  JSON.stringify(person?.identifiers.map(({ id, kind, spellings }) => [id, kind, spellings]) ?? [])

/** Writes anew which attributes of the person the live editions give away. */
async function rewriteIdentifying(req: PayloadRequest, person: PersonFact): Promise<StoryWithAttributes[]> {
  const texts = person.identifiers.flatMap(({ spellings }) => spellings)
  const compiled = compileAttributes([person])
  const stories = (await findLiveWords(req, person.id, texts)).flatMap(({ article, locale, words }) => {
    const found = keptTexts(words).flatMap((text) => findAttributes(compiled, text))
    const identifiers = [...new Set(found.map(({ identifier }) => identifier))].sort()
    return identifiers.length > 0 ? [{ article, locale, identifiers }] : []
  })
  await execute(req, sql`delete from newsroom.identifying where person = ${person.id}::uuid`)
  await execute(
    req,
    sql`insert into newsroom.identifying (person, identifier, article, locale)
        select ${person.id}::uuid, jsonb_array_elements_text(r.identifiers), r.article, r.locale
        from jsonb_to_recordset(${JSON.stringify(stories)}::jsonb)
          as r (article uuid, locale text, identifiers jsonb)`,
  )
  return stories
}

interface StoryWithAttributes extends StoryInLocale {
  identifiers: string[]
}

/** Records that what is live already identifies the person; which words do it stays in the record. */
async function recordExposure(
  req: PayloadRequest,
  person: PersonFact,
  stories: StoryWithAttributes[],
): Promise<void> {
  const told = new Set(stories.flatMap(({ identifiers }) => identifiers))
  const kinds = countKinds(person.identifiers.filter(({ id }) => told.has(id)))
  const { jigsawLimit } = await readPolicy(req)
  if (kinds < jigsawLimit) return
  await appendAudit(req, {
    act: 'person.exposed',
    subject: { collection: 'people', id: person.id },
    detail: {
      kinds,
      limit: jigsawLimit,
      editions: stories.map(({ article, locale }) => ({ article, locale })),
    },
  })
}

/**
 * Hook: a person who becomes protected, or whose record gets another name, is taken out of what readers have, in the
 * transaction of the save: every live edition in whose words a name of theirs stands goes at once. An edition that only
 * quotes them stays: it shows what the record says. What tells of them is counted anew, and recorded where it is too much.
 *
 * The save has changed `newsroom.registry` before: no publication is under way that has not seen this record, and none
 * begins until the save commits. It has to run before any hook that takes the locks of the logs.
 */
export const protectPerson: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const after = await readPerson(req, String(doc.id))
  if (!after) return doc
  const before = operation === 'update' ? personFact(previousDoc as Person) : null
  if (!after.isProtected && !before?.isProtected) return doc

  const naming = await findNamingEditions(req, before, after)
  const isCounted = before?.isProtected === after.isProtected && attributesOf(before) === attributesOf(after)
  const isGoing = new Set(naming.map(({ article, locale }) => `${article} ${locale}`))
  const exposing = isCounted
    ? null
    : (await rewriteIdentifying(req, after)).filter(
        ({ article, locale }) => !isGoing.has(`${article} ${locale}`),
      )
  const changes = await takeDown(req, naming)
  if (exposing) await recordExposure(req, after, exposing)
  await appendChanges(req, changes)
  return doc
}

/** Hook: of a person without a record nothing is counted. */
export const forgetPerson: CollectionAfterDeleteHook = async ({ id, doc, req }) => {
  await execute(req, sql`delete from newsroom.identifying where person = ${String(id)}::uuid`)
  return doc
}
