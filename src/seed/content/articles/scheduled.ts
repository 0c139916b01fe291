import { body, cite, h2, helplines, p, ul } from '../lexical'
import { ref, refs, type ArticleEntry, type ArticleLocaleData } from '../types'

const HELP = [
  'childline',
  'nspcc-helpline',
  'napac',
  'samaritans',
  'egypt-child-helpline',
  'child-helpline-international',
]

const arHeadline = 'قانون السلامة على الإنترنت في بريطانيا: ماذا طُلب من المنصات في 2025؟'
const arStandfirst = 'تسلسل قصير للمواعيد كما وردت في مصادر قرأها المكتب.'

const ar: ArticleLocaleData = {
  headline: arHeadline,
  standfirst: arStandfirst,
  slug: 'مواعيد-قانون-السلامة-على-الإنترنت-2025',
  byline: 'مكتب الويب',
  seo: { title: arHeadline, description: arStandfirst },
  social: { title: arHeadline, description: arStandfirst },
  translation: { from: 'en', translator: 'طارق منصور' },
  body: body(
    'ar',
    'scheduled',
    p(
      'يُلزم قانون السلامة على الإنترنت المنصات بخفض الأخطار التي تواجه مستخدميها في المملكة المتحدة، وتتولى هيئة تنظيم الاتصالات (أوفكوم) متابعة ذلك. وقد دخلت واجبات القانون حيز التنفيذ على مراحل.',
    ),
    h2('المواعيد'),
    ul(
      [
        '17 آذار/مارس 2025: صار على المنصات أن تعمل بقواعد المحتوى غير القانوني أو بما يعادلها فاعلية.',
        cite('iwf-2025-03-17'),
      ],
      [
        'أواخر نيسان/أبريل 2025: صدرت الصيغة النهائية لقواعد حماية الأطفال.',
        cite('police-professional-2025-04-28'),
      ],
      ['30 حزيران/يونيو 2025: فتحت الهيئة باب التشاور في تدابير إضافية.', cite('dpa-2025-06-30')],
      ['25 تموز/يوليو 2025: حلّ موعد تطبيق قواعد حماية الأطفال.', cite('police-professional-2025-04-28')],
      ['20 تشرين الأول/أكتوبر 2025: آخر يوم لإبداء الرأي في التدابير الإضافية.', cite('scl-2025-07-01')],
    ),
    h2('ماذا تعني التدابير الإضافية؟'),
    p(
      'شملت المقترحات توسيع أدوات الرصد الآلي للمحتوى غير القانوني، وحدودًا للتفاعل في البث المباشر، وخططًا للعمل في أوقات الأزمات.',
      cite('scl-2025-07-01'),
      ' وهذه مقترحات طُرحت للتشاور، ولا تقول هذه المادة ما الذي اعتُمد منها.',
    ),
    p(
      'قرأ المكتب هذه المواعيد لدى جهات كتبت عن عمل الهيئة، لا في صفحات الهيئة نفسها. ومن أراد الاستناد إليها فليرجع إلى نص القواعد.',
    ),
    h2('إن كان طفل بحاجة إلى مساعدة'),
    helplines('خدمات الدعم', ...HELP),
  ),
}

const enHeadline = 'The UK’s Online Safety Act: what was asked of platforms in 2025?'
const enStandfirst = 'A short timeline, as given in sources that the desk has read.'

const en: ArticleLocaleData = {
  headline: enHeadline,
  standfirst: enStandfirst,
  slug: 'online-safety-act-dates-2025',
  byline: 'Web Desk',
  seo: { title: enHeadline, description: enStandfirst },
  social: { title: enHeadline, description: enStandfirst },
  body: body(
    'en',
    'scheduled',
    p(
      'The Online Safety Act obliges platforms to lower the risks that their users in the United Kingdom face, and the regulator, Ofcom, watches over it. The duties came into force in stages.',
    ),
    h2('The dates'),
    ul(
      [
        '17 March 2025: platforms had to follow the rules on illegal content, or do something as effective.',
        cite('iwf-2025-03-17'),
      ],
      [
        'Late April 2025: the rules to protect children reached their final form.',
        cite('police-professional-2025-04-28'),
      ],
      ['30 June 2025: the regulator opened a consultation on further measures.', cite('dpa-2025-06-30')],
      ['25 July 2025: the rules to protect children fell due.', cite('police-professional-2025-04-28')],
      ['20 October 2025: last day to comment on the further measures.', cite('scl-2025-07-01')],
    ),
    h2('What the further measures would mean'),
    p(
      'The proposals included wider use of tools that detect illegal content automatically, limits on interaction in livestreams, and plans for times of crisis.',
      cite('scl-2025-07-01'),
      ' They were put forward for comment; this story does not say which of them were adopted.',
    ),
    p(
      'The desk read these dates with organisations that wrote about the regulator’s work, not on the regulator’s own pages. Anyone who means to rely on them should go to the text of the rules.',
    ),
    h2('If a child needs help'),
    helplines('Support services', ...HELP),
  ),
}

/** An explainer that is ready and waits for its hour. */
export const scheduled: ArticleEntry = {
  key: 'scheduled',
  by: 'reporter',
  datelineDaysAgo: 0,
  data: {
    desk: ref('desks', 'child-safety'),
    authors: refs('users', 'reporter'),
    topics: refs('topics', 'online-safety', 'regulation', 'social-media'),
    sources: refs('sources', 'ofcom', 'iwf', 'police-professional', 'scl', 'digital-policy-alert'),
    documents: refs(
      'documents',
      'iwf-2025-03-17',
      'police-professional-2025-04-28',
      'dpa-2025-06-30',
      'scl-2025-07-01',
    ),
    helplines: refs('helplines', ...HELP),
    sensitivity: [],
    hideAdverts: false,
    dateline: { place: { ar: 'لندن', en: 'London' } },
  },
  locales: { ar, en },
  plan: { kind: 'schedule', by: 'editor', locales: ['ar', 'en'], inHours: 24 },
}
