import path from 'node:path'

import type { CollectionConfig } from 'payload'

import { nobody } from '../../src/access/nobody'
import { signedInStaff } from '../../src/access/signed-in-staff'
import { derived } from '../../src/fields/derived'
import { selectOne } from '../../src/fields/select'
import { textareaField, textField } from '../../src/fields/text'
import { webAddressField } from '../../src/fields/web-address'
import { fetchNothing, onlyTheFileSent } from '../../src/hooks/upload-bytes'
import { GROUPS } from '../groups'
import { sealCapture } from './hooks/seal-capture'

export const Captures: CollectionConfig = {
  slug: 'captures',
  labels: {
    singular: { ar: 'نسخة محفوظة', en: 'Capture' },
    plural: { ar: 'النسخ المحفوظة', en: 'Captures' },
  },
  admin: {
    group: GROUPS.evidence,
    description: {
      ar: 'دليل على الوثيقة كما كانت عند الاطلاع عليها. لا يُعدَّل ولا يُحذف.',
      en: 'Evidence of a document as it was when looked at. Never changed, never deleted.',
    },
    useAsTitle: 'title',
    defaultColumns: ['title', 'method', 'capturedAt', 'capturedBy'],
    listSearchableFields: ['title', 'sha256', 'finalUrl'],
  },
  access: {
    read: signedInStaff,
    readVersions: nobody,
    create: signedInStaff,
    update: nobody,
    delete: nobody,
  },
  disableDuplicate: true,
  upload: {
    staticDir: path.resolve(process.env.DATA_DIR ?? '.data', 'captures'),
    // No HTML and no SVG: what a browser would run is not kept as it is.
    mimeTypes: ['text/plain', 'application/pdf', 'image/png', 'image/jpeg', 'application/json'],
    filesRequiredOnCreate: false,
    crop: false,
    focalPoint: false,
    pasteURL: false,
    bulkUpload: false,
    externalFileHeaderFilter: fetchNothing,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Disposition', 'attachment')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  hooks: { beforeOperation: [onlyTheFileSent], beforeChange: [sealCapture] },
  fields: [
    derived({
      type: 'text' as const,
      name: 'title',
      label: { ar: 'التسمية', en: 'Label' },
      index: true,
      admin: { hidden: true },
    }),
    {
      type: 'relationship',
      name: 'document',
      label: { ar: 'الوثيقة', en: 'Document' },
      relationTo: 'documents',
      required: true,
      index: true,
    },
    textareaField({
      name: 'text',
      label: { ar: 'نص الدليل', en: 'Evidence as text' },
      description: {
        ar: 'عندما يُحفظ الدليل نصًّا بدل ملف. يلزم أحدهما.',
        en: 'Where the evidence is kept as text instead of a file. One of the two is required.',
      },
      maxLength: 500_000,
      admin: { rows: 12 },
    }),
    {
      type: 'row',
      fields: [
        selectOne({
          name: 'method',
          label: { ar: 'طريقة الحفظ', en: 'Method' },
          required: true,
          admin: { width: '50%' },
          rows: [
            ['browser', 'متصفح', 'Browser'],
            ['warc', 'أرشيف WARC', 'WARC'],
            ['pdf', 'ملف PDF', 'PDF'],
            ['screenshot', 'لقطة شاشة', 'Screenshot'],
            ['manualTranscript', 'تفريغ يدوي', 'Manual transcript'],
            ['text', 'نص منسوخ', 'Copied text'],
          ],
        }),
        {
          type: 'date',
          name: 'capturedAt',
          label: { ar: 'وقت الحفظ', en: 'Captured at' },
          index: true,
          admin: { width: '50%', date: { pickerAppearance: 'dayAndTime' } },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        webAddressField(
          'finalUrl',
          { ar: 'الرابط النهائي', en: 'Final address' },
          {
            description: { ar: 'بعد كل تحويل.', en: 'After every redirect.' },
            admin: { width: '70%' },
          },
        ),
        {
          type: 'number',
          name: 'httpStatus',
          label: { ar: 'رمز حالة HTTP', en: 'HTTP status' },
          min: 100,
          max: 599,
          admin: { width: '30%' },
        },
      ],
    },
    {
      type: 'array',
      name: 'archiveUrls',
      label: { ar: 'نسخ في أرشيفات أخرى', en: 'Copies in other archives' },
      labels: {
        singular: { ar: 'نسخة أرشيفية', en: 'Archive copy' },
        plural: { ar: 'نسخ أرشيفية', en: 'Archive copies' },
      },
      maxRows: 20,
      fields: [
        textField({
          name: 'service',
          label: { ar: 'الخدمة', en: 'Service' },
          required: true,
          placeholder: { ar: 'مثل archive.org', en: 'Such as archive.org' },
        }),
        webAddressField('url', { ar: 'الرابط', en: 'Address' }, { required: true }),
        {
          type: 'date',
          name: 'at',
          label: { ar: 'الوقت', en: 'At' },
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
      ],
    },
    derived({
      type: 'text' as const,
      name: 'sha256',
      label: { ar: 'بصمة SHA-256', en: 'SHA-256' },
      index: true,
      admin: { position: 'sidebar' as const, rtl: false },
    }),
    derived({
      type: 'number' as const,
      name: 'bytes',
      label: { ar: 'الحجم بالبايت', en: 'Bytes' },
      admin: { position: 'sidebar' as const },
    }),
    derived({
      type: 'relationship' as const,
      name: 'capturedBy',
      label: { ar: 'حفظها', en: 'Captured by' },
      relationTo: 'users',
      maxDepth: 0,
      admin: { position: 'sidebar' as const },
    }),
  ],
}
