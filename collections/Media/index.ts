import type { CollectionConfig, ImageSize } from 'payload'

import { editorsSafeguardingAndAdmins } from '../../src/access/editors-safeguarding-and-admins'
import { nobody } from '../../src/access/nobody'
import { signedInStaff } from '../../src/access/signed-in-staff'
import { thoseWhoWriteStories } from '../../src/access/those-who-write-stories'
import { republishNode } from '../../src/acts/republish-node'
import { usesDoor } from '../../src/acts/uses-door'
import { bilingual } from '../../src/fields/bilingual'
import { textareaField, textField } from '../../src/fields/text'
import { titleField } from '../../src/fields/title'
import { usesPanel } from '../../src/fields/uses-panel'
import { guardDelete } from '../../src/hooks/guard-delete'
import { mediaDir } from '../../src/server/media-dir'
import { stripMetadata } from '../../src/hooks/strip-metadata'
import { fetchNothing, onlyTheFileSent } from '../../src/hooks/upload-bytes'
import { GROUPS } from '../groups'
import { checkMedia } from './hooks/check-media'
import { titleOfPicture } from './hooks/title-of-picture'

/** A smaller copy; none is made where the picture itself is not wider. */
const size = (name: string, width: number): ImageSize => ({
  name,
  width,
  formatOptions: { format: 'webp', options: { quality: 82 } },
  admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
})

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { ar: 'صورة', en: 'Picture' }, plural: { ar: 'الصور', en: 'Pictures' } },
  admin: {
    group: GROUPS.stories,
    useAsTitle: 'title',
    defaultColumns: ['filename', 'title', 'credit', 'showsChild', 'updatedAt'],
    listSearchableFields: ['title', 'filename', 'credit'],
  },
  access: {
    read: signedInStaff,
    readVersions: nobody,
    create: thoseWhoWriteStories,
    update: thoseWhoWriteStories,
    delete: editorsSafeguardingAndAdmins,
  },
  disableDuplicate: true,
  upload: {
    staticDir: mediaDir(),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    imageSizes: [size('small', 480), size('medium', 960), size('large', 1600)],
    adminThumbnail: 'small',
    crop: false,
    focalPoint: false,
    pasteURL: false,
    externalFileHeaderFilter: fetchNothing,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "default-src 'none'")
      return headers
    },
  },
  endpoints: [usesDoor('media')],
  hooks: {
    beforeOperation: [onlyTheFileSent, stripMetadata],
    beforeChange: [checkMedia, titleOfPicture],
    afterChange: [republishNode('media')],
    beforeDelete: [
      guardDelete({ kind: 'media', inBodies: true, uses: [{ collection: 'articles', fields: ['leadMedia'] }] }),
    ],
  },
  fields: [
    titleField,
    bilingual({
      name: 'alt',
      label: { ar: 'وصف الصورة', en: 'Alternative text' },
      description: {
        ar: 'لمن لا يرى الصورة: ما الذي فيها.',
        en: 'For those who do not see it: what it shows.',
      },
      maxLength: 500,
    }),
    bilingual({ name: 'caption', label: { ar: 'التعليق', en: 'Caption' }, long: true, maxLength: 1000 }),
    {
      type: 'row',
      fields: [
        textField({ name: 'credit', label: { ar: 'المصوّر أو الجهة', en: 'Credit' }, admin: { width: '50%' } }),
        textField({ name: 'copyright', label: { ar: 'حقوق النشر', en: 'Copyright' }, admin: { width: '50%' } }),
      ],
    },
    {
      type: 'checkbox',
      name: 'showsChild',
      label: { ar: 'تُظهر طفلًا', en: 'Shows a child' },
      defaultValue: false,
      index: true,
    },
    {
      type: 'group',
      name: 'consent',
      label: { ar: 'الموافقة', en: 'Consent' },
      admin: {
        condition: (data) => Boolean(data?.showsChild),
        description: {
          ar: 'من له المسؤولية عن الطفل. عند سحب الموافقة أو انتهائها تختفي الصورة من كل القصص.',
          en: 'By whoever is responsible for the child. When it is revoked or ends, the picture goes from every story.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            textField({ name: 'by', label: { ar: 'من وافق', en: 'Given by' }, admin: { width: '50%' } }),
            textField({
              name: 'relationship',
              label: { ar: 'صلته بالطفل', en: 'Relationship to the child' },
              admin: { width: '50%' },
            }),
          ],
        },
        {
          type: 'row',
          fields: [
            { type: 'date', name: 'date', label: { ar: 'تاريخ الموافقة', en: 'Date' }, admin: { width: '50%' } },
            {
              type: 'date',
              name: 'expires',
              label: { ar: 'تنتهي في', en: 'Expires' },
              index: true,
              admin: { width: '50%' },
            },
          ],
        },
        textareaField({ name: 'scope', label: { ar: 'نطاقها', en: 'Scope' }, maxLength: 2000 }),
        {
          type: 'checkbox',
          name: 'revoked',
          label: { ar: 'سُحبت الموافقة', en: 'Revoked' },
          defaultValue: false,
        },
      ],
    },
    textareaField({
      name: 'welfareNote',
      label: { ar: 'رعاية الطفل', en: 'Welfare note' },
      description: {
        ar: 'كيف روعيت سلامة الطفل وكرامته، ومن المسؤول عن المتابعة.',
        en: "How the child's safety and dignity were looked after, and who follows it up.",
      },
      admin: { condition: (data) => Boolean(data?.showsChild) },
    }),
    usesPanel,
  ],
}
