/** Quotes of the training drafts: some carry a fault on purpose, their neighbours show how it is mended. */
import { INVENTED } from './training'
import { ref, type QuoteData, type QuoteEntry } from './types'

const courier = ref('documents', 'training-courier-article')
const review = ref('documents', 'training-review')
const TRAINING_TRANSLATOR = 'طارق منصور · Tariq Mansour'

/** Somebody else than its writer approved the quote and compared it with the review. */
const readInTheReview = (
  outcome: 'verified_verbatim' | 'verified_paraphrase',
): Pick<QuoteEntry, 'approval' | 'plannedVerification'> => ({
  approval: { by: 'editor', locales: ['ar', 'en'] },
  plannedVerification: {
    by: 'checker',
    outcome,
    method: 'readPrimary',
    note: 'Training: compared with the invented review.',
    evidence: [ref('captures', 'training-review')],
  },
})

/** A figure of the review's, in the desk's words. */
const figure = (
  key: string,
  value: QuoteData['figure'],
  originalText: string,
  ar: string,
  en: string,
): QuoteEntry => ({
  key,
  by: 'reporter',
  data: {
    form: 'figure',
    originalStatus: 'located',
    originalText,
    originalLanguage: 'en',
    renditions: [
      {
        locale: 'ar',
        text: ar,
        translatorKind: 'person',
        translator: TRAINING_TRANSLATOR,
        basis: 'original',
      },
      { locale: 'en', text: en, translatorKind: 'none', basis: 'original' },
    ],
    speakerKind: 'organisation',
    organisation: ref('sources', 'training-agency'),
    saidOn: '2025-02',
    primary: { document: review, locatorKind: 'paragraph', locator: '1' },
    reportedBy: [],
    ...(value ? { figure: value } : {}),
    note: INVENTED,
  },
  ...readInTheReview('verified_paraphrase'),
})

export const trainingQuotes: QuoteEntry[] = [
  figure(
    'training-rise',
    { value: '5', unit: 'times as many complaints', period: '2019–2021' },
    'Complaints about these groups rose fivefold from 2019 to 2021.',
    'الشكاوى من هذه الجماعات زادت خمسة أضعاف بين عامي 2019 و2021',
    'complaints about such groups rose fivefold between 2019 and 2021',
  ),
  figure(
    'training-youngest',
    { value: '12', unit: 'years, age of the youngest' },
    'The youngest of those harmed was 12 years old.',
    'أصغر من تأذوا كان في سن 12 عامًا',
    'the youngest of those harmed was 12 years old',
  ),
  {
    key: 'training-no-escape-reported',
    by: 'reporter',
    data: {
      form: 'paraphrase',
      originalStatus: 'notLocated',
      renditions: [
        {
          locale: 'ar',
          text: 'القانون يرى من يختبئ خلف شاشة، وأن العمل بدأ',
          translatorKind: 'none',
          basis: 'pickup',
          basisDocument: courier,
        },
        {
          locale: 'en',
          text: 'the law can see those who hide behind a screen, and that the work has begun',
          translatorKind: 'person',
          translator: TRAINING_TRANSLATOR,
          basis: 'pickup',
          basisDocument: courier,
        },
      ],
      speakerKind: 'person',
      person: ref('people', 'training-hale'),
      saidOn: '2025-02',
      reportedBy: [{ document: courier, language: 'ar' }],
      note: `${INVENTED} What cannot be located goes out as reported speech, credited to who reported it.`,
    },
    approval: { by: 'editor', locales: ['ar', 'en'] },
    plannedVerification: {
      by: 'checker',
      outcome: 'original_not_located',
      method: 'none',
      note: 'Training: no original exists.',
      evidence: [],
    },
  },
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
          translatorKind: 'person',
          translator: TRAINING_TRANSLATOR,
          basis: 'original',
        },
      ],
      speakerKind: 'person',
      person: ref('people', 'training-hale'),
      saidOn: '2025-02',
      primary: { document: review, locatorKind: 'paragraph', locator: '2' },
      reportedBy: [],
      note: `${INVENTED} The faulty draft credits it to the report and changes its meaning.`,
    },
    ...readInTheReview('verified_verbatim'),
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
