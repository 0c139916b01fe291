import type { CollectionBeforeChangeHook } from 'payload'

import { refuseFields } from '../../../src/hooks/refuse-field'

/** Hook: an admin cannot take the role from themselves: the desk would lose its last admin by a slip. Another admin can. */
export const keepAnAdmin: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const isSelf = operation === 'update' && req.user && originalDoc?.id === req.user.id
  const wasAdmin = (originalDoc?.roles as string[] | undefined)?.includes('admin')
  if (!isSelf || !wasAdmin || (data.roles as string[] | undefined)?.includes('admin')) return data
  return refuseFields(req, 'users', [
    {
      path: 'roles',
      label: { ar: 'الأدوار', en: 'Roles' },
      message: {
        ar: 'لا ينزع مدير دوره عن نفسه: اطلب ذلك من مدير آخر.',
        en: 'An admin cannot give up that role themselves: ask another admin.',
      },
    },
  ])
}
