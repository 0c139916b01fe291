import type { Endpoint, PayloadRequest } from 'payload'

import { staffMember } from './roles'

function endpointsOf(req: PayloadRequest): Endpoint[] {
  const { collection, global } = req.routeParams ?? {}
  const config = collection
    ? req.payload.collections[collection as 'articles'].config
    : global
      ? req.payload.globals.config.find(({ slug }) => slug === global)
      : req.payload.config
  return config?.endpoints || []
}

/**
 * Takes the place of one of Payload's own endpoints, and asks it only for people of the desk. Payload tells anybody which
 * collections and fields there are, and whether a record exists; also who sends a token that is none.
 */
function staffOnly(path: string, method: 'get' | 'post'): Omit<Endpoint, 'root'> {
  const handler: Endpoint['handler'] = (req) => {
    if (!staffMember(req)) {
      return Response.json({ errors: [{ message: 'Sign in first. سجّل الدخول أولًا.' }] }, { status: 401 })
    }
    const own = endpointsOf(req).find(
      (other) => other.path === path && other.method === method && other.handler !== handler,
    )
    if (!own) throw new Error(`Payload has no endpoint ${method} ${path} of its own any more`)
    return own.handler(req)
  }
  return { path, method, handler }
}

/** What one may do anywhere: `/api/access`. */
export const accessForStaff = staffOnly('/access', 'get')
/** What one may do with one record: `/api/articles/access/<id>`. */
export const recordAccessForStaff = staffOnly('/access/:id?', 'post')
/** What one may do with a global: `/api/globals/desk-policy/access`. */
export const globalAccessForStaff = staffOnly('/access', 'post')
