import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** Paths of the files below some folders whose names match; a folder that is not there holds none. */
export async function filesBelow(folders: string[], name: RegExp): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
      return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
    }),
  )
  return found.flat().filter((file) => name.test(file))
}
