import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { idOf } from '../../relations'
import { compileNames, findNames, type CompiledNames } from '../../language/find-names'
import type { Person } from '../../payload-types'
import { bothNames } from '../../preflight/record-facts'
import type { PersonFact, TextFact } from '../../preflight/types'
import { execute } from '../sql'
import type { WorkingStory } from '../working-story'

/** Everybody the desk has a record of, made ready to be looked for. */
export interface Registry {
  people: Map<string, PersonFact>
  names: CompiledNames
  /** Ids of the people that a name, as it was compiled, may stand for. */
  owners: Map<string, string[]>
  /** The same for the attributes of protected people. */
  attributes: CompiledNames
  attributeOwners: Map<string, string[]>
}

const filled = (texts: (string | null | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => (text?.trim() ? [text.trim()] : []))),
]

function personFact(person: Person, organisations: Map<string, PersonFact['name']>): PersonFact {
  const isProtected = (person.protection?.level ?? 'none') !== 'none'
  return {
    id: person.id,
    name: bothNames(person.name),
    names: filled([
      person.legalName,
      person.name?.ar,
      person.name?.en,
      ...(person.aliases ?? []).map(({ text }) => text),
    ]),
    shown: isProtected ? filled([person.protection?.pseudonym?.ar, person.protection?.pseudonym?.en]) : [],
    kind: person.kind,
    isProtected,
    birthYear: person.birthYear ?? null,
    proceedings: person.proceedings ?? 'none',
    roles: (person.roles ?? []).map((role) => ({
      title: bothNames(role.title),
      organisation: organisations.get(idOf(role.organisation) ?? '') ?? { ar: null, en: null },
      from: role.from?.trim() || null,
      to: role.to?.trim() || null,
    })),
    identifiers: isProtected
      ? (person.protection?.identifiers ?? []).map((row) => ({
          id: row.id ?? '',
          kind: row.kind,
          spellings: filled((row.spellings ?? []).map(({ text }) => text)),
          isPublic: false,
        }))
      : [],
    isSpeaker: false,
  }
}

function byText(entries: Iterable<[string, string]>): Map<string, string[]> {
  const owners = new Map<string, string[]>()
  for (const [text, id] of entries) owners.set(text, [...(owners.get(text) ?? []), id])
  return owners
}

/** Names that are spelt alike once normalised share one key: all who bear it own it. */
function compileOwned(entries: [string, string][]): [CompiledNames, Map<string, string[]>] {
  const compiled = compileNames(entries.map(([text]) => text))
  const owners = byText(
    entries.flatMap(([text, id]) =>
      findNames(compiled, text).map(({ name }): [string, string] => [name, id]),
    ),
  )
  return [compiled, owners]
}

async function loadRegistry(req: PayloadRequest): Promise<Registry> {
  const { docs } = await req.payload.find({
    collection: 'people',
    select: {
      name: true,
      legalName: true,
      aliases: true,
      protection: true,
      kind: true,
      birthYear: true,
      proceedings: true,
      roles: true,
    },
    depth: 0,
    pagination: false,
    // The check looks for names that most of the desk may not see; what it finds are words that stand in the story.
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  const organisations = await execute<{ id: string; ar: string | null; en: string | null }>(
    req,
    sql`select id, name_ar as ar, name_en as en from sources
        where id in (select organisation_id from people_roles where organisation_id is not null)`,
  )
  const named = new Map(organisations.map(({ id, ar, en }) => [id, bothNames({ ar, en })]))
  const people = (docs as Person[]).map((person) => personFact(person, named))
  const [names, owners] = compileOwned(
    people.flatMap((person) => person.names.map((name): [string, string] => [name, person.id])),
  )
  const [attributes, attributeOwners] = compileOwned(
    people.flatMap((person) =>
      person.identifiers.flatMap(({ spellings }) =>
        spellings.map((text): [string, string] => [text, person.id]),
      ),
    ),
  )
  return {
    people: new Map(people.map((person) => [person.id, person])),
    names,
    owners,
    attributes,
    attributeOwners,
  }
}

interface Kept {
  version: string
  registry: Promise<Registry>
}

const kept = new WeakMap<object, Kept>()

/**
 * The registry, kept in memory for as long as no person and no organisation changed. With `lock`, nobody changes one until
 * the transaction ends: take it after the rows of people, which a save of a person holds before it.
 */
export async function readRegistry(req: PayloadRequest, { lock }: { lock: boolean }): Promise<Registry> {
  const [row] = await execute<{ version: string }>(
    req,
    lock
      ? sql`select version::text as version from newsroom.registry for share`
      : sql`select version::text as version from newsroom.registry`,
  )
  const version = row?.version ?? ''
  const known = kept.get(req.payload)
  if (known?.version === version) return known.registry
  const registry = loadRegistry(req)
  kept.set(req.payload, { version, registry })
  registry.catch(() => kept.delete(req.payload))
  return registry
}

function mentioned(compiled: CompiledNames, owners: Map<string, string[]>, texts: TextFact[]): string[] {
  return texts.flatMap(({ text }) => findNames(compiled, text).flatMap(({ name }) => owners.get(name) ?? []))
}

/** Everybody whom the story names, quotes, or gives an attribute of: in any public text, the address and the topics too. */
export async function readPeople(
  req: PayloadRequest,
  story: WorkingStory,
  texts: TextFact[],
  { lock }: { lock: boolean },
): Promise<PersonFact[]> {
  const registry = await readRegistry(req, { lock })
  const label = { ar: '', en: '' }
  const places: TextFact[] = [
    ...texts,
    { path: 'slug', text: (story.article.slug ?? '').replaceAll('-', ' '), label },
    ...[...story.topics.values()].flatMap(({ name }) =>
      [name?.ar, name?.en].map((text) => ({ path: 'topics', text: text ?? '', label })),
    ),
  ]
  const ids = new Set([
    ...story.people.keys(),
    ...mentioned(registry.names, registry.owners, places),
    ...mentioned(registry.attributes, registry.attributeOwners, places),
  ])
  const people = [...ids].flatMap((id) => {
    const person = registry.people.get(id)
    return person ? [{ ...person, isSpeaker: story.people.has(id) }] : []
  })
  return people
}
