import { APIError } from 'payload'
import type { PayloadRequest } from 'payload'

import type { Finding, Message } from '../preflight/types'

/** Picks the language of the person who asked. */
export function inLanguageOf(req: PayloadRequest, message: Message): string {
  return req.i18n?.language === 'en' ? message.en : message.ar
}

/** An act that may not be done. `status` is HTTP's; `data` is shown to the person who asked. */
export class ActRefused extends APIError {
  override name = 'ActRefused'

  constructor(req: PayloadRequest, status: number, message: Message, data: Record<string, unknown> = {}) {
    super(inLanguageOf(req, message), status, { messages: message, ...data }, true)
  }
}

/** A value that an act cannot use; the field is named as in a form's validation. */
export class FieldRefused extends ActRefused {
  override name = 'FieldRefused'

  constructor(req: PayloadRequest, path: string, message: Message) {
    super(req, 422, message, { errors: [{ path, message: inLanguageOf(req, message) }] })
  }
}

/** What preflight stopped. The findings are the same at every door. */
export class PublishRefused extends ActRefused {
  override name = 'PublishRefused'

  constructor(req: PayloadRequest, findings: Finding[]) {
    super(
      req,
      422,
      {
        ar: 'لا يمكن النشر: في الفحص ما يجب إصلاحه أو الإقرار به أولًا.',
        en: 'This cannot be published: preflight found what must be mended or acknowledged first.',
      },
      { findings },
    )
  }
}
