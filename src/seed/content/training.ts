/**
 * The cast of the training draft: an invented country, so that no real person is ever shown with words they did not say.
 */
import { ref, type DocumentData, type Entry, type PersonData, type SourceData } from './types'

export const INVENTED = 'Invented for training. No such body, person or paper exists.'

export const trainingSources: Entry<SourceData>[] = [
  {
    key: 'training-agency',
    by: 'reporter',
    data: {
      name: {
        ar: 'هيئة مكافحة الأذى الرقمي في إيستمير (تدريب)',
        en: 'Eastmere Digital Harm Authority (training)',
      },
      slug: 'training-agency',
      kind: 'lawEnforcement',
      description: { ar: 'جهة متخيَّلة لأغراض التدريب.', en: INVENTED },
    },
  },
  {
    key: 'training-courier',
    by: 'reporter',
    data: {
      name: { ar: 'صحيفة إيستمير كوريير (تدريب)', en: 'Eastmere Courier (training)' },
      slug: 'training-courier',
      kind: 'newsOrganisation',
      description: { ar: 'صحيفة متخيَّلة لأغراض التدريب.', en: INVENTED },
    },
  },
]

export const trainingPeople: Entry<PersonData>[] = [
  {
    key: 'training-hale',
    by: 'reporter',
    data: {
      name: { ar: 'كوروين هيل (تدريب)', en: 'Corwin Hale (training)' },
      aliases: [{ text: 'كوروين هيل' }, { text: 'Corwin Hale' }],
      kind: 'publicOfficial',
      slug: 'training-corwin-hale',
      roles: [
        {
          title: { ar: 'المدير العام', en: 'Director General' },
          organisation: ref('sources', 'training-agency'),
          from: '2024',
        },
      ],
    },
  },
  {
    key: 'training-tolland',
    by: 'reporter',
    data: {
      name: { ar: 'ميرا تولاند (تدريب)', en: 'Mira Tolland (training)' },
      aliases: [{ text: 'ميرا تولاند' }, { text: 'Mira Tolland' }],
      kind: 'publicOfficial',
      slug: 'training-mira-tolland',
      roles: [
        {
          title: { ar: 'وزيرة السلامة الرقمية', en: 'Minister for Digital Safety' },
          organisation: ref('sources', 'training-agency'),
          from: '2024',
        },
      ],
    },
  },
]

export const trainingDocuments: Entry<DocumentData>[] = [
  {
    key: 'training-review',
    by: 'reporter',
    data: {
      title: 'Yearly review (training)',
      titleLanguage: 'en',
      gloss: { ar: 'المراجعة السنوية (تدريب)', en: 'Yearly review (training)' },
      kind: 'report',
      publisher: ref('sources', 'training-agency'),
      publishedOn: '2025-02',
      reliability: 'primary',
      located: 'located',
      notes: INVENTED,
    },
  },
  {
    key: 'training-courier-article',
    by: 'reporter',
    data: {
      title: '[مادة متخيَّلة للتدريب]',
      titleLanguage: 'ar',
      gloss: { ar: 'مادة متخيَّلة للتدريب', en: 'An invented article for training' },
      kind: 'article',
      publisher: ref('sources', 'training-courier'),
      reliability: 'tertiary',
      located: 'notLocated',
      searchNote: {
        ar: 'مادة متخيَّلة: لا أصل لها يُبحث عنه.',
        en: 'Invented: there is no original to look for.',
      },
      notes: INVENTED,
    },
  },
]
