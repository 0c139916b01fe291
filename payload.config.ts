import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections } from './collections'
import { globals } from './globals'
import { accessForStaff } from './src/access/access-for-staff'
import { answerRefusals } from './src/acts/answer-refusals'
import { admin } from './src/admin/config'
import { translations } from './src/admin/translations'
import { databaseAdapter } from './src/server/database-adapter'
import { email } from './src/server/email'
import { mediaStorage } from './src/server/media-storage'
import { payloadLogger } from './src/server/payload-logger'

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  serverURL: process.env.PUBLIC_URL ?? '',
  db: databaseAdapter(root),
  email: email(),
  plugins: mediaStorage(),
  sharp,
  collections,
  globals,
  endpoints: [accessForStaff],
  editor: lexicalEditor(),
  admin: admin(root),
  localization: {
    locales: [
      { code: 'ar', label: { ar: 'العربية', en: 'Arabic' }, rtl: true },
      { code: 'en', label: { ar: 'الإنجليزية', en: 'English' } },
    ],
    defaultLocale: 'ar',
    // A missing translation must be seen as missing.
    fallback: false,
  },
  i18n: { supportedLanguages: { ar, en }, fallbackLanguage: 'ar', translations },
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 500 },
  maxDepth: 3,
  defaultDepth: 1,
  telemetry: false,
  logger: payloadLogger,
  // A refusal is an answer, not a fault, and its findings quote the draft: neither belongs in a log.
  loggingLevels: {
    ActRefused: false,
    FieldRefused: false,
    PublishRefused: false,
    ValidationError: false,
    Forbidden: false,
    NotFound: false,
  } as Record<string, false>,
  upload: { limits: { fileSize: 25 * 1024 * 1024 }, abortOnLimit: true },
  hooks: { afterError: [answerRefusals] },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
})
