/** A relation as Payload gives it: an id, or the document itself where it was populated. */
export type Relation = string | { id: string } | null | undefined

export function idOf(relation: Relation): string | null {
  if (!relation) return null
  return typeof relation === 'string' ? relation : relation.id
}

export function idsOf(relations: Relation | Relation[]): string[] {
  const list = Array.isArray(relations) ? relations : [relations]
  return list.map(idOf).filter((id): id is string => id !== null)
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** True for what PostgreSQL takes as an id: anything else belongs to no record. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value)
}
