import type { PayloadRequest } from 'payload'

import { hasRole } from './roles'

/** Those who answer for the safety of the people in the stories: they alone see a protected person's legal name. */
export const safeguardingAndAdmins = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole(req, 'safeguarding', 'admin')
