import type { Access, FieldAccess } from 'payload'

import { adminsOnly } from './admins-only'
import { staffMember } from './roles'

/** An admin, or the person whose account it is. */
export const adminsOrSelf: Access = ({ req }) => {
  if (adminsOnly({ req })) return true
  const member = staffMember(req)
  return member ? { id: { equals: member.id } } : false
}

/** The same for one field of an account. */
export const adminsOrSelfForField: FieldAccess = ({ req, id, doc }) => {
  if (adminsOnly({ req })) return true
  const member = staffMember(req)
  const account = id ?? (doc as { id?: string } | undefined)?.id
  return member !== null && account === member.id
}
