import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { createPayloadRequest, type SanitizedConfig } from 'payload'

import { staffMember } from './roles'

/**
 * Payload's GraphQL for people of the desk only: others would get no record, but the whole schema, and a way to keep the
 * server busy. A token that is bad, ended or of a closed account is as good as none.
 */
export function graphqlForStaff(config: Promise<SanitizedConfig>): (request: Request) => Promise<Response> {
  const answer = GRAPHQL_POST(config)
  return async (request) => {
    const req = await createPayloadRequest({ canSetHeaders: false, config, request: request.clone() })
    if (staffMember(req)) return answer(request)
    return Response.json({ errors: [{ message: 'Sign in first. سجّل الدخول أولًا.' }] }, { status: 401 })
  }
}
