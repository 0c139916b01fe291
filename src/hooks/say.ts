import type { PayloadRequest } from 'payload'

import type { Message } from '../preflight/types'

/** Picks the language of the person who asked; Arabic where it is not known. */
export function say(req: Pick<PayloadRequest, 'i18n'>, message: Message): string {
  return req.i18n?.language === 'en' ? message.en : message.ar
}
