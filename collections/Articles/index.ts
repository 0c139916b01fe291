import type { CollectionConfig } from 'payload'

import { editorsSafeguardingAndAdmins } from '../../src/access/editors-safeguarding-and-admins'
import { ownArticlesOrEditors } from '../../src/access/own-articles-or-editors'
import { signedInStaff } from '../../src/access/signed-in-staff'
import { thoseWhoWriteStories } from '../../src/access/those-who-write-stories'
import { articleDoors } from '../../src/acts/article-doors'
import { dropDraftRefs, putDraftRefs } from '../../src/acts/put-draft-refs'
import { textareaField } from '../../src/fields/text'
import { guardDelete } from '../../src/hooks/guard-delete'
import { GROUPS } from '../groups'
import { care } from './fields/care'
import { presentation } from './fields/presentation'
import { record } from './fields/record'
import { sidebar } from './fields/sidebar'
import { sourcing } from './fields/sourcing'
import { story } from './fields/story'
import { keepTranslationSegments } from './hooks/keep-segments'
import { keepWhatWasPublished } from './hooks/keep-what-was-published'
import { slugFromHeadline } from './hooks/slug-from-headline'
import { stampEdits } from './hooks/stamp-edits'

/**
 * The working document of one story, both languages in it. Nothing here is `required`: whether a story may go out is
 * preflight's to say, for one language at a time and with a reason.
 */
export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: { ar: 'قصة', en: 'Story' }, plural: { ar: 'القصص', en: 'Stories' } },
  admin: {
    group: GROUPS.stories,
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'desk', 'authors', 'states', 'updatedAt'],
    listSearchableFields: ['headline', 'slug', 'standfirst'],
    // Copying a whole language over the other one loses words; and it would publish.
    disableCopyToLocale: true,
    enableListViewSelectAPI: true,
    components: {
      edit: {
        // The panel says more than these and acts on one language at a time.
        PublishButton: '/src/admin/publish/Nothing#Nothing',
        UnpublishButton: '/src/admin/publish/Nothing#Nothing',
        Status: '/src/admin/publish/Nothing#Nothing',
        beforeDocumentControls: ['/src/admin/publish/PublishPanel#PublishPanel'],
      },
    },
  },
  access: {
    read: signedInStaff,
    readVersions: signedInStaff,
    create: thoseWhoWriteStories,
    update: ownArticlesOrEditors,
    delete: editorsSafeguardingAndAdmins,
  },
  // A copy would carry slugs that belong to another story and stamps of edits that nobody made.
  disableDuplicate: true,
  // Publishing many stories at one press would pass over what preflight says of each.
  disableBulkEdit: true,
  lockDocuments: { duration: 300 },
  versions: {
    // Limits and the body's shape hold for drafts too: nothing broken is ever stored.
    drafts: { autosave: { interval: 2000 }, schedulePublish: false, validate: true },
    maxPerDoc: 0,
  },
  endpoints: articleDoors.endpoints,
  hooks: {
    beforeOperation: [articleDoors.beforeOperation],
    beforeValidate: [slugFromHeadline],
    beforeChange: [articleDoors.beforeChange, stampEdits, keepTranslationSegments],
    afterChange: [putDraftRefs, articleDoors.afterChange],
    afterDelete: [dropDraftRefs],
    beforeDelete: [keepWhatWasPublished, guardDelete({ uses: [], inBodies: true })],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { ar: 'القصة', en: 'Story' }, fields: story },
        { label: { ar: 'الإسناد', en: 'Sourcing' }, fields: sourcing },
        { label: { ar: 'رعاية القارئ', en: 'Care' }, fields: care },
        { label: { ar: 'العرض', en: 'Presentation' }, fields: presentation },
        {
          label: { ar: 'داخلي', en: 'Internal' },
          fields: [
            textareaField({
              name: 'internalNotes',
              label: { ar: 'ملاحظات المكتب', en: 'Notes of the desk' },
              description: { ar: 'لا يراها القراء أبدًا.', en: 'Readers never see them.' },
              maxLength: 20_000,
              admin: { rows: 8 },
            }),
          ],
        },
      ],
    },
    {
      type: 'ui',
      name: 'states',
      label: { ar: 'حال كل لغة', en: 'Each language' },
      admin: {
        components: {
          Field: '/src/admin/publish/Nothing#Nothing',
          Cell: '/src/admin/cells/ArticleStatesCell#ArticleStatesCell',
        },
      },
    },
    ...sidebar,
    ...record,
  ],
}
