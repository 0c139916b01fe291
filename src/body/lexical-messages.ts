/** What an editor is told about a tree that cannot be saved. */
export interface Message {
  ar: string
  en: string
}

/** Names of the parts as the editor shows them. */
const PARTS: Readonly<Record<string, Message>> = {
  root: { ar: 'النص', en: 'the text' },
  paragraph: { ar: 'فقرة', en: 'a paragraph' },
  heading: { ar: 'عنوان فرعي', en: 'a heading' },
  list: { ar: 'قائمة', en: 'a list' },
  listitem: { ar: 'عنصر قائمة', en: 'a list item' },
  text: { ar: 'كلمات', en: 'words' },
  linebreak: { ar: 'سطر جديد', en: 'a line break' },
  link: { ar: 'رابط', en: 'a link' },
  autolink: { ar: 'رابط', en: 'a link' },
  horizontalrule: { ar: 'خط فاصل', en: 'a rule' },
  block: { ar: 'إطار', en: 'a block' },
  inlineBlock: { ar: 'اقتباس أو إحالة داخل السطر', en: 'an inline quote or citation' },
}

const shown = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? value.replace(/[^\p{L}\p{N} _-]/gu, '?').slice(0, 40) : '?'

const part = (type: string): Message => PARTS[type] ?? { ar: shown(type), en: shown(type) }

export const MESSAGES = {
  notATree: { ar: 'هذا ليس نصًّا من المحرر.', en: 'This is not a text of the editor.' },
  tooDeep: { ar: 'التداخل في النص أعمق من 20 مستوى.', en: 'The text is nested more than 20 levels deep.' },
  tooMany: { ar: 'في النص أكثر من 20000 جزء.', en: 'The text has more than 20 000 parts.' },
  notANode: { ar: 'جزء من النص غير صالح.', en: 'A part of the text is not valid.' },
  noChildren: { ar: 'جزء من النص بلا محتوى صالح.', en: 'A part of the text has no valid content.' },
  textType: { ar: 'كلمات غير صالحة: ينبغي أن تكون نصًّا.', en: 'Invalid words: they must be text.' },
  characters: {
    ar: 'في النص محارف تحكّم لا يمكن حفظها؛ احذفها أو ألصق النص من جديد بلا تنسيق.',
    en: 'The text has control characters that cannot be kept; remove them or paste the text again without format.',
  },
  format: { ar: 'تنسيق غير معروف للكلمات.', en: 'The words have an unknown format.' },
  heading: { ar: 'مستوى العنوان الفرعي يكون 2 أو 3 أو 4.', en: 'A heading must be of level 2, 3 or 4.' },
  list: { ar: 'القائمة إما نقطية وإما مرقّمة.', en: 'A list is either bulleted or numbered.' },
  link: {
    ar: 'عنوان الرابط ينبغي أن يبدأ بـ http:// أو https:// أو mailto: وأن يكون صحيحًا.',
    en: 'A link needs a valid address that begins with http://, https:// or mailto:.',
  },
  linkType: { ar: 'الرابط ينبغي أن يحمل عنوانًا مكتوبًا.', en: 'A link must carry a written address.' },
  newTab: { ar: 'خيار «لسان جديد» في الرابط غير صالح.', en: 'The new-tab choice of a link is not valid.' },
  fields: { ar: 'إطار بلا حقول.', en: 'A block has no fields.' },
} as const satisfies Record<string, Message>

export const unknownNode = (type: unknown): Message => ({
  ar: `نوع غير مقبول في النص: ${shown(type)}.`,
  en: `The text has a part of a kind that is not allowed: ${shown(type)}.`,
})

export const misplaced = (child: string, parent: string): Message => ({
  ar: `لا يصح أن يقع ${part(child).ar} داخل ${part(parent).ar}.`,
  en: `There cannot be ${part(child).en} inside ${part(parent).en}.`,
})

export const unknownBlock = (name: unknown): Message => ({
  ar: `إطار غير معروف: ${shown(name)}.`,
  en: `Unknown block: ${shown(name)}.`,
})

const FIELDS: Readonly<Record<string, Message>> = {
  quote: { ar: 'الاقتباس', en: 'the quote' },
  excerpt: { ar: 'المقتطف', en: 'the excerpt' },
  ellipsis: { ar: 'علامة الحذف', en: 'the mark of an omission' },
  brackets: { ar: 'علامة الإضافة', en: 'the mark of an addition' },
  helplines: { ar: 'خطوط المساعدة', en: 'the helplines' },
  heading: { ar: 'العنوان', en: 'the heading' },
  media: { ar: 'الصورة', en: 'the picture' },
  caption: { ar: 'شرح الصورة', en: 'the caption' },
  title: { ar: 'العنوان', en: 'the title' },
  content: { ar: 'المحتوى', en: 'the content' },
  article: { ar: 'المادة المرتبطة', en: 'the related article' },
  document: { ar: 'الوثيقة', en: 'the document' },
  locator: { ar: 'الموضع في الوثيقة', en: 'the place in the document' },
}

const field = (name: string): Message => FIELDS[name] ?? { ar: name, en: name }

export const missingField = (name: string): Message => ({
  ar: `حقل ناقص: ${field(name).ar}.`,
  en: `Missing: ${field(name).en}.`,
})

export const wrongField = (name: string): Message => ({
  ar: `قيمة غير صالحة في حقل: ${field(name).ar}.`,
  en: `Not a valid value for ${field(name).en}.`,
})
