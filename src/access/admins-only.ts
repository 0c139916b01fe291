import type { PayloadRequest } from 'payload'

import { hasRole } from './roles'

export const adminsOnly = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, 'admin')
