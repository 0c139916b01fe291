import { ValidationError } from 'payload'
import type { PayloadRequest } from 'payload'

import type { Message } from '../preflight/types'
import { say } from './say'

export interface FieldProblem {
  /** Path of the field in the document, as a form names it: `channels.0.e164`. */
  path: string
  label: Message
  message: Message
}

/**
 * Payload's own validation error, in the language of the person who asked, for what one field alone cannot judge.
 *
 * @throws ValidationError always: 400, with every problem at its field
 */
export function refuseFields(req: PayloadRequest, collection: string, problems: FieldProblem[]): never {
  throw new ValidationError(
    {
      collection,
      req,
      errors: problems.map(({ path, label, message }) => ({
        path,
        label: say(req, label),
        message: say(req, message),
      })),
    },
    req.t,
  )
}
