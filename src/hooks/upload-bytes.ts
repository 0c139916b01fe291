import { readFile } from 'node:fs/promises'

import { APIError } from 'payload'
import type { CollectionBeforeOperationHook, PayloadRequest, UploadConfig } from 'payload'

import type { Message } from '../preflight/types'
import { say } from './say'

/** The bytes of the file that came with a request, wherever Payload put them; null where there is none. */
export async function uploadBytes(req: PayloadRequest): Promise<Buffer | null> {
  if (!req.file) return null
  return req.file.tempFilePath ? await readFile(req.file.tempFilePath) : req.file.data
}

const sendTheFile: Message = {
  ar: 'أرسل الملف نفسه، لا عنوانه.',
  en: 'Send the file itself, not its address.',
}

/**
 * Hook: a file is stored as it was sent. Payload would crop or resize it on the word of the query string
 * (`uploadEdits`), beside every check that the first upload passed, and fetch one from an address in the body.
 */
export const onlyTheFileSent: CollectionBeforeOperationHook = ({ args, req, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (req.query) delete (req.query as Record<string, unknown>).uploadEdits
  const sent = req.data as { filename?: unknown; url?: unknown } | undefined
  if (operation === 'create' && !req.file && sent?.filename && sent.url) {
    throw new APIError(say(req, sendTheFile), 400, { messages: sendTheFile }, true)
  }
  return args
}

/**
 * Set as `externalFileHeaderFilter`, which Payload asks before it fetches from an address that a client named: the same
 * refusal for the doors whose body the hook above does not see. This server fetches nothing on a client's word.
 */
export const fetchNothing: NonNullable<UploadConfig['externalFileHeaderFilter']> = () => {
  throw new APIError(`${sendTheFile.ar} ${sendTheFile.en}`, 400)
}

/** Where a file is required and none was sent. */
export function refuseWithoutFile(req: PayloadRequest): never {
  throw new APIError(say(req, { ar: 'لم يُرفق ملف.', en: 'No file was sent.' }), 400)
}
