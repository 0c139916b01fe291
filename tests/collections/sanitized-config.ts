import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import type { SanitizedConfig } from 'payload'

import { collections } from '../../collections'
import { globals } from '../../globals'

/** The collections and globals as Payload completes them, without a database. */
export function sanitizedConfig(): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'only for tests: thirty-two characters and more',
    // Payload adds its own to the lists that it is given.
    collections: [...collections],
    globals: [...globals],
    editor: lexicalEditor(),
    db: postgresAdapter({
      idType: 'uuid',
      push: false,
      pool: { connectionString: 'postgres://nobody@127.0.0.1:1/none' },
    }),
    localization: {
      locales: [
        { code: 'ar', label: { ar: 'العربية', en: 'Arabic' }, rtl: true },
        { code: 'en', label: { ar: 'الإنجليزية', en: 'English' } },
      ],
      defaultLocale: 'ar',
      fallback: false,
    },
    i18n: { supportedLanguages: { ar, en }, fallbackLanguage: 'ar' },
    telemetry: false,
    typescript: { autoGenerate: false },
  })
}
