import { normalise } from './normalise'

/** Words that show who speaks, each as `normalise` gives it. */
const set = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).map((word) => normalise(word).text))

export const ENGLISH = {
  verbs: set(
    `say says said saying states stated stating add adds added adding tell tells told telling warn warns warned warning
     announce announces announced announcing claims claimed claiming argues argued arguing explain explains explained
     explaining declares declared declaring insists insisted insisting confirm confirms confirmed confirming notes noted
     noting remarked replies replied replying responded responding commented commenting writes wrote writing reads urges
     urged urging stresses stressed stressing reveals revealed revealing concludes concluded concluding finds found`,
  ),
  /** «…, said the report»: the verb opens what follows the quote. */
  inverted: set(
    'said says added stated wrote explained warned announced declared insisted argued reads concluded',
  ),
  /** Somebody else speaks, or the words are about somebody. */
  breaks: set(
    `he she they i we who whom whose as while when after before because but although though since that which where if
     of to in from for with at on about against than by into under over`,
  ),
  pronouns: set('he she they i we who'),
  clauses: set(
    'as while when after before because but although though since that which where if who whom whose',
  ),
  prepositions: set(
    'of to in from for with at on about against than by into under over told urged asked warned between',
  ),
  determiners: set('the a an this that its his her their some several many senior unnamed our'),
}

/** Finite verbs and participles by the gender of their subject. */
export const ARABIC = {
  masculine: set(
    `قال يقول ذكر يذكر أكد يؤكد أضاف يضيف صرح يصرح أوضح يوضح أعلن يعلن حذر يحذر كتب يكتب شدد يشدد أشار يشير أفاد يفيد
     اعتبر يعتبر رأى يرى لفت يلفت تابع علق قائلا مضيفا مؤكدا محذرا مشيرا موضحا قالوا ذكروا أكدوا أضافوا قائلين`,
  ),
  feminine: set(
    `قالت تقول ذكرت تذكر أكدت تؤكد أضافت تضيف صرحت تصرح أوضحت توضح أعلنت تعلن حذرت تحذر كتبت تكتب شددت تشدد أشارت تشير
     أفادت تفيد اعتبرت تعتبر رأت ترى لفتت تلفت تابعت علقت قائلة مضيفة مؤكدة محذرة مشيرة موضحة`,
  ),
  stands: set('جاء ورد جاءت وردت'),
  according: set('بحسب حسب وفق وفقا حسبما'),
  adverbs: set('أمس اليوم أيضا لاحقا كذلك'),
  prepositions: set('في من إلى على عن مع بين ضد لدى نحو بشأن حول'),
  breaks: set('هو هي هم الذي التي الذين بينما لكن حين عندما بعدما فيما'),
}

/** Bodies and papers that speak through somebody: none of them is a speaker. */
export const FACELESS = {
  en: set(
    `report reports study review inquiry assessment government ministry cabinet authorities officials official sources
     source insiders observers experts analysts ministers spokesperson spokesman spokeswoman`,
  ),
  masculine: set('تقرير تقييم مصدر متحدث ناطق مسؤول مسؤولون خبراء مراقبون محللون'),
  feminine: set('دراسة حكومة سلطات وزارة مصادر مراجعة متحدثة ناطقة مسؤولة'),
}
/** Papers: what is read in them can be credited to them. */
export const PAPERS = set('report reports study review inquiry assessment تقرير تقييم دراسة مراجعة')
