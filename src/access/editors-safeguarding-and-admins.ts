import type { PayloadRequest } from 'payload'

import { hasRole } from './roles'

export const editorsSafeguardingAndAdmins = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole(req, 'editor', 'safeguarding', 'admin')
