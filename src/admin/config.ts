import path from 'node:path'

import type { Config } from 'payload'

/** The admin: nothing is asked of another host (no avatar service, no preview images made elsewhere). */
export function admin(root: string): Config['admin'] {
  return {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · أمانة Amana', defaultOGImageType: 'off' },
    components: {
      graphics: { Icon: '/src/admin/graphics#Icon', Logo: '/src/admin/graphics#Logo' },
      beforeDashboard: ['/src/admin/DeskToday#DeskToday'],
      providers: ['/src/admin/UserLanguage#UserLanguage'],
    },
  }
}
