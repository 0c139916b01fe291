import type { Mark } from '../body/types'
import type { Message } from '../preflight/types'

/** What an element of HTML is to an import. */
export const MARKS: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
  kbd: 'code',
  samp: 'code',
}

/** Elements that end the line they stand in. Any other that is not named is running text. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'header hgroup html legend main nav p pre section summary table tbody td tfoot th thead tr caption'
  ).split(' '),
)

const scripts: Message = { ar: 'نصوص برمجية وتنسيقات', en: 'scripts and styles' }
const pictures: Message = {
  ar: 'صور (ارفعها في سجل الصور)',
  en: 'pictures (upload them to the pictures)',
}
const players: Message = { ar: 'صوت أو فيديو أو إطارات مضمنة', en: 'sound, video or embedded frames' }
const forms: Message = { ar: 'حقول إدخال وأزرار', en: 'form fields and buttons' }

/** Elements that are left out with all that is in them; null where nothing that a reader saw is lost. */
export const LEFT_OUT: Readonly<Record<string, Message | null>> = {
  head: null,
  title: null,
  template: null,
  script: scripts,
  style: scripts,
  noscript: scripts,
  img: pictures,
  picture: pictures,
  svg: pictures,
  canvas: pictures,
  map: pictures,
  iframe: players,
  object: players,
  embed: players,
  audio: players,
  video: players,
  button: forms,
  input: forms,
  select: forms,
  textarea: forms,
}

export const HIDDEN: Message = { ar: 'نصوص مخفية عن القارئ', en: 'texts hidden from readers' }
export const UNSAFE_LINK: Message = {
  ar: 'عناوين روابط غير مقبولة (بقي نصها)',
  en: 'addresses of links that cannot be used (their words stay)',
}
export const TABLE: Message = {
  ar: 'جداول صارت فقرات، صفًا صفًا',
  en: 'tables, made into paragraphs row by row',
}
export const AROUND: Message = {
  ar: 'ما حول القصة في الصفحة: قوائم وروابط',
  en: 'what stood around the story on the page: menus and links',
}
