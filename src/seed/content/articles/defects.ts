import { body, h2, inlineQuote, p, quote } from '../lexical'
import { ref, refs, type ArticleEntry, type ArticleLocaleData } from '../types'

/**
 * A story that must never go out: every kind of fault the desk has met, told about an invented country. The numbers in
 * it belong to nobody (both countries reserve them for fiction).
 */
const ar: ArticleLocaleData = {
  headline: 'مسودة تدريب: جماعات رقمية تتصيّد القاصرين في إيستمير',
  standfirst: 'مادة متخيَّلة تجمع أخطاء حقيقية. لا تُنشر: صُنعت ليُرى كيف يوقفها الفحص.',
  slug: 'مسودة-تدريب-لا-تنشر',
  byline: 'مكتب الويب',
  seo: { title: 'مسودة تدريب', description: 'مادة متخيَّلة لا تُنشر.' },
  social: { title: 'مسودة تدريب', description: 'مادة متخيَّلة لا تُنشر.' },
  // The fault, here too: each language is said to be a translation of the other, and nobody to have translated it.
  translation: { from: 'en' },
  body: body(
    'ar',
    'defects',
    p(
      'على غرار تنبيه سابق من وكالة الجريمة الوطنية البريطانية، تقول هيئة مكافحة الأذى الرقمي في إيستمير إن الشكاوى من هذه الجماعات زادت خمسة أضعاف بين عامي 2019 و2021، وإن أصغر الضحايا في سن 12 عامًا.',
    ),
    // The record has other words and a person who said them: the desk refuses them as its excerpt, so they were typed.
    p('وجاء في التقرير: «لا يختبئون في مكان آخر فقط، بل على التطبيقات أيضًا».'),
    p('ويتعرض القاصرون للابتزاز وللتحريض على إيذاء النفس والانتحار، وفق ما ذكرته صحيفة إيستمير كوريير.'),
    p('وقال كوروين هيل، المدير العام للهيئة:'),
    quote('training-no-escape'),
    p('وأكدت ميرا تولاند، وزيرة حماية الطفولة، أن مراجعة القانون تسير كما خُطط لها.'),
    p(
      'كما ناشدت الحكومة شركات التقنية، إذ قالت: ',
      inlineQuote('training-government-said'),
      ' وأضافت: «لن نقبل أعذارًا من أي شركة بعد اليوم».',
    ),
    p('ومن المنتظر أن تكشف الهيئة الشهر المقبل عن قواعد جديدة.'),
    h2('للمساعدة'),
    p(
      'وفّرت سلطات إيستمير أرقامًا للأطفال وذويهم، منها مؤسسة فانوس على 08081570111، وخط أمريكي على 8005550199، كما يمكن الاتصال بشبكة Child Helplines International.',
    ),
  ),
}

const en: ArticleLocaleData = {
  headline: 'Training draft: digital groups prey on minors in Eastmere',
  standfirst:
    'An invented story made of real mistakes. Not for publication: it shows how the checks stop it.',
  slug: 'training-draft-not-for-publication',
  byline: 'Web Desk',
  seo: { title: 'Training draft', description: 'An invented story, not for publication.' },
  social: { title: 'Training draft', description: 'An invented story, not for publication.' },
  // The fault: nobody says who translated it.
  translation: { from: 'ar' },
  body: body(
    'en',
    'defects',
    p(
      'After an earlier alert from Britain’s National Criminal Agency, the Eastmere Digital Harm Authority says that complaints about such groups rose fivefold between 2019 and 2021, and that the youngest of those harmed was 12 years old.',
    ),
    p('The report states: “They are not only hiding somewhere else, they are on the apps too”.'),
    p(
      'Minors are being blackmailed and pushed towards self-harm and suicide, according to the Eastmere Courier.',
    ),
    p('Corwin Hale, the authority’s Director General, said:'),
    quote('training-no-escape'),
    p('Mira Tolland, Minister for Child Protection, confirmed that the law is being reviewed as planned.'),
    p(
      'The government also appealed to technology firms, saying: ',
      inlineQuote('training-government-said'),
      ' It added: “We will not accept excuses from any company after today”.',
    ),
    p('The authority is expected to reveal new rules next month.'),
    h2('Getting help'),
    p(
      'The Eastmere authorities have set up numbers for children and their families, among them the Lantern Trust on 08081570111 and an American line on 8005550199; you can also call Child Helplines International.',
    ),
  ),
}

export const defects: ArticleEntry = {
  key: 'defects',
  by: 'reporter',
  data: {
    desk: ref('desks', 'web'),
    authors: refs('users', 'reporter'),
    topics: refs('topics', 'child-sexual-abuse-and-exploitation', 'online-safety', 'suicide'),
    sources: refs('sources', 'training-agency', 'training-courier'),
    documents: [],
    helplines: refs('helplines', 'child-helpline-international'),
    sensitivity: ['childSexualAbuse', 'suicide', 'selfHarm'],
    hideAdverts: true,
    internalNotes: [
      'Training: country, people, bodies and numbers are invented. Do not publish.',
      '1. A named official in quotation marks; no original; the English is the Arabic translated back.',
      '2. “The government … said”: no person speaks.',
      '3. A person’s words credited to the report, and changed.',
      '4. A minister under a title that is not hers.',
      '5. Figures with no source.',
      '6. A child line under a charity’s name; no line for adults; a number without its country; a network to be called.',
      '7. Self-harm and suicide, and no crisis line.',
      '8. Terms and an institution’s name against house style.',
      '9. “Next month”, on a story without a date.',
      '10. Charities’ lines credited to the authorities.',
      '11. No translator named.',
    ].join('\n'),
  },
  locales: { ar, en },
  plan: { kind: 'none' },
}
