import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** Where the bytes of public pictures are. `read` takes a plain file name and rejects where there is no such file. */
export interface PictureStore {
  read: (file: string) => Promise<Buffer>
}

/** Pictures in a folder on this machine. */
export function diskPictures(folder: string): PictureStore {
  return { read: (file) => readFile(path.join(folder, file)) }
}
