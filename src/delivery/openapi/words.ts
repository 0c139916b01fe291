import type { ASKED } from '../asked'
import type { ProblemName } from '../problems'

type Asked = (typeof ASKED)[keyof typeof ASKED]
type NamesOf<Parameters> = Parameters extends unknown ? keyof Parameters : never
type ParameterName = NamesOf<Asked['path']> | NamesOf<Asked['query']>

/** What each parameter is, wherever it stands. */
export const PARAMETERS: Readonly<Record<ParameterName, { description: string; example?: string | number }>> =
  {
    slug: { description: 'The slug, percent-encoded', example: 'groups-luring-children' },
    id: { description: 'UUID' },
    file: { description: 'Name of the file, from `renditions`' },
    page: { description: 'From the list of sitemaps' },
    topic: { description: 'Only stories on this topic: its slug' },
    desk: { description: 'Only stories of this desk: its slug' },
    source: { description: 'Only stories that draw on this source: its slug' },
    person: { description: 'Only stories that name this person: the slug' },
    limit: { description: 'How many, at most' },
    after: { description: 'The value of `next` from the page before, as it is' },
    q: { description: 'The words to look for', example: 'platforms' },
    from: { description: 'First published on this day (UTC) or later', example: '2026-03-01' },
    to: { description: 'First published on this day (UTC) or earlier', example: '2026-03-31' },
    country: { description: 'Serves this country: ISO 3166-1 alpha-2', example: 'GB' },
    audience: {
      description:
        '`child`: takes people under 18. `adult`: takes adults of any age. A number: takes a person of that age',
      example: 'child',
    },
    kind: { description: 'Only helplines of this kind' },
    since: { description: 'The number of the last change that you have; 0 for all', example: '0' },
  }

/** Paragraphs; `code` stands between backticks. */
export const INTRODUCTION: readonly string[] = [
  'The published stories of a news desk that reports on the safety of children, in Arabic and in English. Read-only; no key; any origin (CORS). What is not published cannot be reached here.',
  'Every answer is in the language of its address, and nothing ever falls back to the other one. Arabic is written from right to left: give what you show of it `lang="ar" dir="rtl"`. Telephone numbers inside Arabic text are written with `displayIsolated`.',
  'A property may be added to any answer; none is renamed or removed. Leave out what you do not know: a property, a kind, a `type` of block that is new.',
  'A parameter that a route does not know is refused with 400. Methods are GET, HEAD (the same without a body) and OPTIONS. Every 200 that may be kept has a strong `ETag`, and `If-None-Match` answers 304. `Cache-Tag` and `Surrogate-Key` name what an answer depends on, so that a CDN can purge by tag. Bodies come as brotli or gzip to who accepts them.',
  'Show what protects people: `notice` beside a quote that is disputed or retracted, `contentNote` before the text, `corrections` with the story, `helplines` wherever the story is read, and no advertisement where `hideAdverts` is true.',
]

export const INTRODUCTION_AR: readonly string[] = [
  'تقدّم هذه الواجهة المواد المنشورة لغرفة أخبار تُعنى بسلامة الأطفال، بالعربية والإنجليزية. هي للقراءة فقط، ولا تحتاج إلى مفتاح، ويمكن استعمالها من أي موقع. ولا يظهر فيها ما لم يُنشر.',
  'كل إجابة بلغة عنوانها (`ar` أو `en`)، ولا يحلّ نص لغة محل نص الأخرى أبدًا: إن لم تكن المادة منشورة بهذه اللغة فالجواب 404، ومعه في `alternates` عنوانها باللغة الأخرى. واعرضوا النص العربي بالسمتين `lang="ar" dir="rtl"`، واكتبوا أرقام الهاتف داخله كما هي في `displayIsolated`.',
  'قد تُضاف خاصية إلى أي إجابة، ولا تُحذف خاصية ولا يتغير اسمها. وكل معامل لا يعرفه المسار يُرفض بالرمز 400 مع ذكر اسمه.',
  'اعرضوا ما يحمي الناس: `notice` بجانب كل اقتباس مطعون فيه أو مسحوب، و`contentNote` قبل النص، و`corrections` مع المادة، و`helplines` حيثما تُقرأ، ولا إعلانات حين تكون قيمة `hideAdverts` هي `true`.',
]

/** What to do about each problem. */
export const PROBLEM_NOTES: Readonly<Record<ProblemName, { ar: string; en: string }>> = {
  'bad-request': {
    ar: 'يذكر `errors` كل معامل خاطئ أو غير معروف وسبب رفضه. صحّحوه قبل أن تعيدوا الطلب.',
    en: '`errors` names each parameter that is wrong or not known, and says why. Asking again changes nothing.',
  },
  'not-found': {
    ar: 'لا تحتفظوا بهذا الجواب أكثر من خمس ثوانٍ، فقد يُنشر ما تطلبونه في أي لحظة. وإن كانت المادة منشورة بلغة أخرى فعنوانها في `alternates`.',
    en: 'Keep this for five seconds at most: it may be published in the next moment. Where the story is live in another language, `alternates` says where.',
  },
  'method-not-allowed': {
    ar: 'استعملوا GET أو HEAD.',
    en: 'Use GET or HEAD.',
  },
  unpublished: {
    ar: 'أُزيلت المادة بلا إشعار. احذفوا أي نسخة منها لديكم.',
    en: 'The story was taken down without a notice. Delete every copy that you keep.',
  },
  recalled: {
    ar: 'سُحبت المادة علنًا. اعرضوا نص `notice` مكانها، واحذفوا أي نسخة منها لديكم؛ وفي `withdrawnAt` وقت سحبها.',
    en: 'The story was withdrawn in public. Show `notice` in its place and delete every copy that you keep; `withdrawnAt` says when.',
  },
  'internal-error': {
    ar: 'الخطأ من جانبنا، وقد سُجّل.',
    en: 'The fault is ours, and it was logged.',
  },
  unavailable: {
    ar: 'أعيدوا المحاولة بعد عدد الثواني المذكور في `Retry-After`، واعرضوا ما لديكم إلى ذلك الحين إن كانت `stale-if-error` تسمح به.',
    en: 'Try again after the seconds in `Retry-After`; until then show what you have, for as long as `stale-if-error` allows.',
  },
}
