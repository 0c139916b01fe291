import type { Access, Where } from 'payload'

import { editorsSafeguardingAndAdmins } from './editors-safeguarding-and-admins'
import { hasRole, staffMember } from './roles'

/** A reporter changes the articles that they began or are an author of; editors, safeguarding leads and admins change all. */
export const ownArticlesOrEditors: Access = ({ req }) => {
  if (editorsSafeguardingAndAdmins({ req })) return true
  const member = staffMember(req)
  if (!member || !hasRole(req, 'reporter')) return false
  const own: Where[] = [{ createdBy: { equals: member.id } }, { authors: { in: [member.id] } }]
  return { or: own }
}
