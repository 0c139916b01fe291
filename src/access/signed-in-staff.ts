import type { PayloadRequest } from 'payload'

import { staffMember } from './roles'

/** Every person of the desk, whatever their role. */
export const signedInStaff = ({ req }: { req: PayloadRequest }): boolean => staffMember(req) !== null
