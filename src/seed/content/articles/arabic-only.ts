import { b, body, h2, helplines, p, ul } from '../lexical'
import { ref, refs, type ArticleEntry } from '../types'

const headline = 'خطوط مساعدة الأطفال في بلدان عربية: إلى من يلجأ الطفل ومن يقلق عليه؟'
const standfirst = 'دليل مختصر إلى خدمات تستقبل الأطفال وذويهم، وما ينبغي أن تعرفه قبل الاتصال.'

const EAST = [
  'egypt-child-helpline',
  'jordan-110',
  'saudi-116111',
  'kuwait-147',
  'oman-1100',
  'sharjah-800700',
]
const WEST = ['algeria-1111', 'morocco-2511', 'tunisia-green-line']
const NETWORK = ['child-helpline-international']

/** A service story for Arabic readers alone: no English edition is meant. */
export const arabicOnly: ArticleEntry = {
  key: 'arabic-only',
  by: 'reporter',
  datelineDaysAgo: 0,
  data: {
    desk: ref('desks', 'child-safety'),
    authors: refs('users', 'reporter'),
    topics: refs('topics', 'children', 'social-services'),
    sources: refs(
      'sources',
      'nccm',
      'jordan-river-foundation',
      'nfsp',
      'onppe',
      'child-helpline-international',
    ),
    documents: [],
    helplines: refs('helplines', ...EAST, ...WEST, ...NETWORK),
    leadMedia: ref('media', 'waves'),
    sensitivity: [],
    hideAdverts: false,
  },
  locales: {
    ar: {
      headline,
      standfirst,
      slug: 'خطوط-مساعدة-الأطفال-في-بلدان-عربية',
      byline: 'مكتب الويب',
      seo: { title: headline, description: standfirst },
      social: { title: headline, description: standfirst },
      body: body(
        'ar',
        'arabic-only',
        p(
          'قد لا يعرف الطفل الذي يتعرض لأذى، أو القريب الذي يقلق عليه، بمن يتصل. وفي بلدان عربية عدة خدمات تصغي إلى الأطفال، ويستقبل بعضها البلاغات أيضًا.',
        ),
        h2('قبل الاتصال'),
        ul(
          [
            b('الأرقام القصيرة محلية: '),
            'لا تعمل إلا داخل بلدها، وقد يعني الرقم نفسه شيئًا آخر في بلد مجاور.',
          ],
          [b('الساعات تتغير: '), 'حيث لم يجد المكتب ما يؤكد ساعات العمل، تُرك مكانها فارغًا.'],
          [b('السؤال حق: '), 'يمكن للمتصل أن يسأل أولًا عمّن يطّلع على ما يقوله، وعمّا يحدث بعد المكالمة.'],
          [b('الخطر الداهم: '), 'إن كان الطفل في خطر الآن، فرقم الطوارئ في بلده أولًا.'],
        ),
        h2('إن كنت طفلًا'),
        p(
          'ما حدث لك ليس ذنبك. يمكنك أن تتحدث إلى بالغ تثق به، أو أن تتصل بأحد هذه الخطوط. وإن لم يُجبك أحد في المرة الأولى، فحاول مرة أخرى أو اطلب من شخص تثق به أن يتصل معك.',
        ),
        helplines('مصر والأردن والخليج', ...EAST),
        helplines('بلدان المغرب العربي', ...WEST),
        h2('إن لم يكن بلدك هنا'),
        p(
          'لم يُدرج المكتب خطوطًا لم يجد مصدرًا يؤكدها، وليس غيابها دليلًا على أنها غير موجودة. ويمكن البحث في دليل الشبكة الدولية، وهي لا تستقبل المكالمات بنفسها.',
        ),
        helplines('دليل دولي', ...NETWORK),
      ),
    },
  },
  plan: { kind: 'publish', by: 'editor', locales: ['ar'] },
}
