import type { PayloadRequest } from 'payload'

import { hasRole } from './roles'

/** Everybody but those who only check facts. */
export const thoseWhoWriteStories = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole(req, 'reporter', 'editor', 'safeguarding', 'admin')
