import type { Endpoint } from 'payload'

import { staffMember } from './roles'

/**
 * Takes the place of Payload's own `/api/access`, which lists collections and fields to anybody, also to who sends a token
 * that is none. Own endpoints are matched before Payload's.
 */
export const accessForStaff: Endpoint = {
  path: '/access',
  method: 'get',
  handler: (req) => {
    if (!staffMember(req)) {
      return Response.json({ errors: [{ message: 'Sign in first. سجّل الدخول أولًا.' }] }, { status: 401 })
    }
    const own = req.payload.config.endpoints.find(
      ({ path, method }, index, all) =>
        path === '/access' && method === 'get' && all[index]?.handler !== accessForStaff.handler,
    )
    if (!own) throw new Error('Payload has no /access endpoint of its own any more')
    return own.handler(req)
  },
}
