import type { DeskData, Entry } from './types'

export const desks: Entry<DeskData>[] = [
  {
    key: 'child-safety',
    by: 'admin',
    data: {
      name: { ar: 'سلامة الأطفال', en: 'Child safety' },
      slug: 'child-safety',
      email: 'child-safety@example.org',
    },
  },
  {
    key: 'web',
    by: 'admin',
    data: { name: { ar: 'مكتب الويب', en: 'Web Desk' }, slug: 'web', email: 'web@example.org' },
  },
]
