import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { idOf } from '../../relations'
import { compileNames, findNames, type CompiledNames } from '../../language/find-names'
import type { Person } from '../../payload-types'
import { keyOf } from '../../preflight/public-places'
import { bothNames } from '../../preflight/record-facts'
import type { PersonFact } from '../../preflight/types'
import { execute } from '../sql'

/** One attribute of one protected person. */
export interface AttributeRow {
  person: string
  /** Id of the attribute's row in the person's record. */
  identifier: string
}

/** Everybody the desk has a record of, made ready to be looked for. */
export interface Registry {
  people: Map<string, PersonFact>
  names: CompiledNames
  /** Ids of the people that a name, by its key, may stand for. */
  owners: Map<string, string[]>
  /** The same for the attributes of protected people. */
  attributes: CompiledNames
  attributeRows: Map<string, AttributeRow[]>
}

const filled = (texts: (string | null | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => (text?.trim() ? [text.trim()] : []))),
]

/** A person as preflight sees them; organisations' names by id, for the roles. */
export function personFact(
  person: Person,
  organisations: ReadonlyMap<string, PersonFact['name']> = new Map(),
): PersonFact {
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

/** What is spelt alike once normalised is found as one, and belongs to all who have it. */
function compileOwned<Owner>(entries: [string, Owner][]): [CompiledNames, Map<string, Owner[]>] {
  const owners = new Map<string, Owner[]>()
  for (const [text, owner] of entries) {
    const key = keyOf(text)
    const known = owners.get(key)
    if (known) known.push(owner)
    else owners.set(key, [owner])
  }
  return [compileNames(entries.map(([text]) => text)), owners]
}

/** The attributes of protected people that stand in a text. */
export function findAttributes(
  { attributes, attributeRows }: Pick<Registry, 'attributes' | 'attributeRows'>,
  text: string,
): AttributeRow[] {
  return findNames(attributes, text).flatMap(({ name }) => attributeRows.get(keyOf(name)) ?? [])
}

/** The ids of those whose names stand in a text. */
export function findNamed({ names, owners }: Pick<Registry, 'names' | 'owners'>, text: string): string[] {
  return findNames(names, text).flatMap(({ name }) => owners.get(keyOf(name)) ?? [])
}

/** The attributes of some people alone, ready to be looked for. */
export function compileAttributes(people: PersonFact[]): Pick<Registry, 'attributes' | 'attributeRows'> {
  const [attributes, attributeRows] = compileOwned(
    people.flatMap(({ id, identifiers }) =>
      identifiers.flatMap(({ id: identifier, spellings }) =>
        spellings.map((text): [string, AttributeRow] => [text, { person: id, identifier }]),
      ),
    ),
  )
  return { attributes, attributeRows }
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
  return {
    people: new Map(people.map((person) => [person.id, person])),
    names,
    owners,
    ...compileAttributes(people),
  }
}

interface Kept {
  version: string
  registry: Promise<Registry>
}

const kept = new WeakMap<object, Kept>()

/**
 * The registry, kept in memory for as long as no person and no organisation changed. With `lock`, nobody changes one until
 * the transaction ends: take it after the rows of people, which a save of a person holds before it. Never for a save of a
 * person: what is not committed must not be kept.
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
  // Another request may have begun to load it and failed with its transaction.
  if (known?.version === version) return known.registry.catch(() => loadRegistry(req))
  const registry = loadRegistry(req)
  kept.set(req.payload, { version, registry })
  registry.catch(() => {
    if (kept.get(req.payload)?.registry === registry) kept.delete(req.payload)
  })
  return registry
}
