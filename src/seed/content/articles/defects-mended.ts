import { body, cite, h2, helplines, inlineQuote, p, quote } from '../lexical'
import { ref, refs, type ArticleEntry, type ArticleLocaleData } from '../types'

const HELP = ['childline', 'nspcc-helpline', 'napac', 'samaritans', 'child-helpline-international']

const arHeadline = 'مسودة تدريب بعد التصحيح: كيف تطلب هيئة إيستمير حماية الأطفال من جماعات رقمية'
const arStandfirst =
  'القصة المتخيَّلة نفسها بعد أن سُندت أقوالها وأرقامها. لا تُنشر: صُنعت لتُقارن بالمسودة الأولى.'

const ar: ArticleLocaleData = {
  headline: arHeadline,
  standfirst: arStandfirst,
  slug: 'مسودة-تدريب-مصححة-لا-تنشر',
  byline: 'مكتب الويب',
  contentNote: 'تذكر المادة إيذاء النفس والانتحار ولا تصف أي وسيلة. خدمات الدعم في نهايتها.',
  seo: { title: 'مسودة تدريب مصححة', description: 'مادة متخيَّلة لا تُنشر.' },
  social: { title: 'مسودة تدريب مصححة', description: 'مادة متخيَّلة لا تُنشر.' },
  body: body(
    'ar',
    'defects-mended',
    p(
      'على غرار تنبيه سابق من الوكالة الوطنية لمكافحة الجريمة في بريطانيا، تقول هيئة مكافحة الأذى الرقمي في إيستمير إن ',
      inlineQuote('training-rise'),
      '، وإن ',
      inlineQuote('training-youngest'),
      '.',
    ),
    p('وقال كوروين هيل، المدير العام للهيئة:'),
    quote('training-everyday-apps'),
    p('ويتعرض أطفال للابتزاز وللتحريض على إيذاء النفس والانتحار، وفق المراجعة.', cite('training-review')),
    p(
      'ونقلت صحيفة إيستمير كوريير عن هيل أن ',
      inlineQuote('training-no-escape-reported'),
      '. ولم يُعثر على كلامه بنصه.',
    ),
    p(
      'وأكدت ميرا تولاند، وزيرة السلامة الرقمية، أن مراجعة القانون تسير كما خُطط لها.',
      cite('training-review'),
    ),
    p('ونشرت الهيئة قواعدها الجديدة في 3 آذار 2025.', cite('training-review')),
    h2('للمساعدة'),
    p('تدير جمعيات خيرية الخدمات المدرجة هنا، ولا تتبع الهيئة.'),
    helplines('خدمات الدعم', ...HELP),
  ),
}

const enHeadline =
  'Training draft, mended: Eastmere authority asks for children to be kept safe from digital groups'
const enStandfirst =
  'The same invented story with its words and figures sourced. Not for publication: it is there to be compared with the first draft.'

const en: ArticleLocaleData = {
  headline: enHeadline,
  standfirst: enStandfirst,
  slug: 'training-draft-mended-not-for-publication',
  byline: 'Web Desk',
  contentNote:
    'This story mentions self-harm and suicide. It describes no method. Support services are listed at the end.',
  seo: { title: 'Training draft, mended', description: 'An invented story, not for publication.' },
  social: { title: 'Training draft, mended', description: 'An invented story, not for publication.' },
  translation: { from: 'ar', translator: 'Tariq Mansour' },
  body: body(
    'en',
    'defects-mended',
    p(
      'After an earlier alert from Britain’s National Crime Agency, the Eastmere Digital Harm Authority says that ',
      inlineQuote('training-rise'),
      ', and that ',
      inlineQuote('training-youngest'),
      '.',
    ),
    p('Corwin Hale, the authority’s Director General, said:'),
    quote('training-everyday-apps'),
    p(
      'Children are being blackmailed and pushed towards self-harm and suicide, according to the review.',
      cite('training-review'),
    ),
    p(
      'The Eastmere Courier reported Mr Hale as saying that ',
      inlineQuote('training-no-escape-reported'),
      '. His own words were not found.',
    ),
    p(
      'Mira Tolland, Minister for Digital Safety, confirmed that the law is being reviewed as planned.',
      cite('training-review'),
    ),
    p('The authority published its new rules on 3 March 2025.', cite('training-review')),
    h2('Getting help'),
    p('Charities run the services listed here; none belongs to the authority.'),
    helplines('Support services', ...HELP),
  ),
}

/** The training draft with its eleven faults mended: nothing stands in its way, and it is kept back all the same. */
export const defectsMended: ArticleEntry = {
  key: 'defects-mended',
  by: 'reporter',
  datelineDaysAgo: 0,
  data: {
    desk: ref('desks', 'web'),
    authors: refs('users', 'reporter'),
    topics: refs('topics', 'child-sexual-abuse-and-exploitation', 'online-safety', 'suicide'),
    sources: refs('sources', 'training-agency', 'training-courier'),
    documents: refs('documents', 'training-review'),
    helplines: refs('helplines', ...HELP),
    sensitivity: ['childSexualAbuse', 'suicide', 'selfHarm'],
    hideAdverts: true,
    internalNotes: 'Training: country, people and bodies are invented. Do not publish.',
  },
  locales: { ar, en },
  plan: { kind: 'none' },
}
