import { readFile } from 'node:fs/promises'

import { APIError } from 'payload'
import type { CollectionBeforeOperationHook, PayloadRequest, UploadConfig } from 'payload'

import { say } from './say'

/** The bytes of the file that came with a request, wherever Payload put them; null where there is none. */
export async function uploadBytes(req: PayloadRequest): Promise<Buffer | null> {
  if (!req.file) return null
  return req.file.tempFilePath ? await readFile(req.file.tempFilePath) : req.file.data
}

/**
 * Hook: a file is stored as it was sent. Payload would crop, resize or fetch it again on the word of the query string
 * (`uploadEdits`), beside every check that the first upload passed.
 */
export const ignoreUploadEdits: CollectionBeforeOperationHook = ({ args, req, operation }) => {
  if (operation === 'create' || operation === 'update')
    delete (req.query as Record<string, unknown>).uploadEdits
  return args
}

/**
 * Set as `externalFileHeaderFilter`: Payload asks it before it fetches a file from an address that a client named
 * (`filename` and `url` in the body). This server fetches nothing on a client's word.
 */
export const fetchNothing: NonNullable<UploadConfig['externalFileHeaderFilter']> = () => {
  throw new APIError('أرسل الملف نفسه، لا عنوانه. Send the file itself, not its address.', 400)
}

/** Where a file is required and none was sent. */
export function refuseWithoutFile(req: PayloadRequest): never {
  throw new APIError(say(req, { ar: 'لم يُرفق ملف.', en: 'No file was sent.' }), 400)
}
