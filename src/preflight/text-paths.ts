/** What stands at each path, to be looked up; of several at one path the first. */
export function firstByPath<Placed extends { path: string }>(placed: readonly Placed[]): Map<string, Placed> {
  const found = new Map<string, Placed>()
  for (const each of placed) if (!found.has(each.path)) found.set(each.path, each)
  return found
}
