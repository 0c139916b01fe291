import { APIError } from 'payload'
import type { CollectionBeforeOperationHook, Endpoint, PayloadRequest } from 'payload'

import type { Message } from '../../../src/preflight/types'
import { say } from '../../../src/hooks/say'

const refusal: Message = {
  ar: 'لا تُنشأ الحسابات من هنا: الحساب الأول يُنشأ من سطر الأوامر، وما بعده ينشئه مدير.',
  en: 'No account is made here: the first one is made on the command line, all others by an admin.',
}

function refuse(req: PayloadRequest): never {
  throw new APIError(say(req, refusal), 403, { messages: refusal }, true)
}

/**
 * Takes the place of Payload's own `first-register`, which would make whoever comes first to an empty database its
 * admin. Own endpoints are matched before Payload's.
 */
export const noFirstRegister: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: (req) => refuse(req),
}

/** Takes the place of Payload's own too: accounts are not verified by mail here, and Payload fails behind the address. */
export const noVerificationByMail: Omit<Endpoint, 'root'> = {
  path: '/verify/:id',
  method: 'post',
  handler: (req) => refuse(req),
}

/** Hook: the same at every other door (GraphQL, the admin's server functions): over a network only a signed-in person makes accounts. */
export const refuseSelfRegistration: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && !req.user && req.payloadAPI !== 'local') refuse(req)
  return args
}
