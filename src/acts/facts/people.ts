import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { PersonFact, TextFact } from '../../preflight/types'
import { execute } from '../sql'
import type { WorkingStory } from '../working-story'
import { findAttributes, findNamed, readRegistry, type AttributeRow, type Registry } from './registry'

export { readRegistry, type Registry } from './registry'

/** Everything of the story that the registry is looked for in: beside its texts the address, the topics, the originals. */
function placesOf({ article, topics, quotes }: WorkingStory, texts: TextFact[]): string[] {
  return [
    ...texts.map(({ text }) => text),
    (article.slug ?? '').replaceAll('-', ' '),
    ...[...topics.values()].flatMap(({ name }) => [name?.ar ?? '', name?.en ?? '']),
    ...[...quotes.values()].map(({ originalText }) => originalText ?? ''),
  ]
}

/**
 * Which of the attributes are public without this story: in a live edition of another one, or of this one in the other
 * language. One look-up in the table's key for each.
 */
async function publicAttributes(
  req: PayloadRequest,
  { article, locale }: WorkingStory,
  people: PersonFact[],
): Promise<Set<string>> {
  const asked: AttributeRow[] = people.flatMap(({ id, identifiers }) =>
    identifiers.map((identifier) => ({ person: id, identifier: identifier.id })),
  )
  if (asked.length === 0) return new Set()
  const rows = await execute<AttributeRow>(
    req,
    sql`select asked.person::text as person, asked.identifier
        from unnest(${sql.param(asked.map(({ person }) => person))}::uuid[],
                    ${sql.param(asked.map(({ identifier }) => identifier))}::text[]) as asked (person, identifier)
        where exists (
          select 1 from newsroom.identifying known
          where known.person = asked.person and known.identifier = asked.identifier
            and (known.article, known.locale) is distinct from (${article.id}::uuid, ${locale})
          limit 1)`,
  )
  return new Set(rows.map(keyOfRow))
}

const keyOfRow = ({ person, identifier }: AttributeRow): string => `${person} ${identifier}`

/** Everybody whom the story names, quotes, or gives an attribute of: in any public text, the address and the topics too. */
export async function readPeople(
  req: PayloadRequest,
  story: WorkingStory,
  texts: TextFact[],
  { lock }: { lock: boolean },
): Promise<PersonFact[]> {
  const registry: Registry = await readRegistry(req, { lock })
  const ids = new Set(story.people.keys())
  for (const text of placesOf(story, texts)) {
    for (const id of findNamed(registry, text)) ids.add(id)
    for (const { person } of findAttributes(registry, text)) ids.add(person)
  }
  const people = [...ids].flatMap((id) => registry.people.get(id) ?? [])
  const known = await publicAttributes(req, story, people)
  return people.map((person) => ({
    ...person,
    isSpeaker: story.people.has(person.id),
    identifiers: person.identifiers.map((identifier) => ({
      ...identifier,
      isPublic: known.has(keyOfRow({ person: person.id, identifier: identifier.id })),
    })),
  }))
}
