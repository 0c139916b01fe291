import type { Entry, UserData } from './types'

/** Readers see the desk, not the person: staff who report on abuse are not named unless they ask to be. */
const byline = { ar: 'مكتب الويب', en: 'Web Desk' }

/** The demo desk's staff. All of them are invented; passwords are the loader's. */
export const users: Entry<UserData>[] = [
  {
    key: 'admin',
    by: 'admin',
    data: {
      email: 'admin@example.org',
      name: 'نور الصبّاغ · Nour Sabbagh',
      byline,
      roles: ['admin'],
      language: 'en',
    },
  },
  {
    key: 'editor',
    by: 'admin',
    data: {
      email: 'editor@example.org',
      name: 'سلمى الحكيم · Salma Hakim',
      byline,
      roles: ['editor'],
      language: 'ar',
    },
  },
  {
    key: 'reporter',
    by: 'admin',
    data: {
      email: 'reporter@example.org',
      name: 'طارق منصور · Tariq Mansour',
      byline,
      roles: ['reporter'],
      language: 'ar',
    },
  },
  {
    key: 'checker',
    by: 'admin',
    data: {
      email: 'checker@example.org',
      name: 'هند العلي · Hind Alali',
      byline,
      roles: ['checker'],
      language: 'en',
    },
  },
  {
    key: 'safeguarding',
    by: 'admin',
    data: {
      email: 'safeguarding@example.org',
      name: 'ماريا خوري · Maria Khoury',
      byline,
      roles: ['safeguarding'],
      language: 'ar',
    },
  },
]
