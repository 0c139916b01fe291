/**
 * The cast of the training draft: an invented country, so that no real person is ever shown with words they did not say.
 * Each quote here carries a fault on purpose; none of them is verified.
 */
import {
  ref,
  type DocumentData,
  type Entry,
  type PersonData,
  type QuoteEntry,
  type SourceData,
} from './types'

const INVENTED = 'Invented for training. No such body, person or paper exists.'

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

const courier = ref('documents', 'training-courier-article')

export const trainingQuotes: QuoteEntry[] = [
  {
    key: 'training-no-escape',
    by: 'reporter',
    data: {
      form: 'direct',
      originalStatus: 'notLocated',
      renditions: [
        {
          locale: 'ar',
          text: 'من يختبئ خلف شاشة سيكتشف أن القانون يراه، وقد بدأنا بالفعل.',
          translatorKind: 'none',
          basis: 'pickup',
          basisDocument: courier,
        },
        {
          locale: 'en',
          text: 'Whoever hides behind a screen will find that the law can see them, and we have begun already.',
          translatorKind: 'none',
          basis: 'pickup',
          basisDocument: courier,
        },
      ],
      speakerKind: 'person',
      person: ref('people', 'training-hale'),
      reportedBy: [{ document: courier, language: 'ar' }],
      note: `${INVENTED} Fault: no original, and the English goes back through the Arabic.`,
    },
  },
  {
    key: 'training-everyday-apps',
    by: 'reporter',
    data: {
      form: 'direct',
      originalStatus: 'located',
      originalText: 'They are not hiding somewhere else; they are on the apps children open every morning.',
      originalLanguage: 'en',
      renditions: [
        {
          locale: 'ar',
          text: 'إنهم لا يختبئون في مكان آخر، بل هم على التطبيقات التي يفتحها الأطفال كل صباح.',
          translatorKind: 'none',
          basis: 'original',
        },
      ],
      speakerKind: 'person',
      person: ref('people', 'training-hale'),
      saidOn: '2025-02',
      reportedBy: [{ document: courier, language: 'en' }],
      note: `${INVENTED} Fault: the draft credits it to the report and changes its meaning.`,
    },
  },
  {
    key: 'training-government-said',
    by: 'reporter',
    data: {
      form: 'direct',
      originalStatus: 'notLocated',
      renditions: [
        {
          locale: 'ar',
          text: 'على الشركات أن توقف استدراج القاصرين قبل أن يبدأ.',
          translatorKind: 'none',
          basis: 'pickup',
          basisDocument: courier,
        },
        {
          locale: 'en',
          text: 'Companies must stop the luring of minors before it starts.',
          translatorKind: 'none',
          basis: 'pickup',
          basisDocument: courier,
        },
      ],
      // The fault: an organisation is said to have spoken, and not even the organisation is given.
      speakerKind: 'organisation',
      reportedBy: [{ document: courier, language: 'ar' }],
      note: `${INVENTED} Fault: nobody is recorded as the speaker.`,
    },
  },
]
