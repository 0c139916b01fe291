import { readFile, writeFile } from 'node:fs/promises'

import { format, resolveConfig } from 'prettier'

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, part]) => [name, sorted(part)]),
        )
      : value

/**
 * A JSON file that is committed so that a change of it is seen in review: what it holds, and what it should hold, both as
 * text. With `UPDATE_CONTRACT=1` the file is written first.
 */
export async function keptJson(file: string, value: unknown): Promise<{ kept: string; now: string }> {
  const options = { ...(await resolveConfig(file)), filepath: file }
  const now = await format(JSON.stringify(sorted(value), null, 2), options)
  if (process.env.UPDATE_CONTRACT === '1') await writeFile(file, now)
  return { kept: await readFile(file, 'utf8'), now }
}
