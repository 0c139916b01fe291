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
