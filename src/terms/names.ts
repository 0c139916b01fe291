import type { StarterName } from './types'

const ar = (text: string) => ({ language: 'ar' as const, text })
const en = (text: string) => ({ language: 'en' as const, text })

/** The names that the house writes in one way; `variants` are forms that readers search for and that it does not write. */
export const STARTER_NAMES: StarterName[] = [
  {
    kind: 'organisation',
    preferred: { ar: 'الوكالة الوطنية لمكافحة الجريمة', en: 'National Crime Agency' },
    variants: [
      ...[ar('وكالة الجريمة الوطنية'), ar('الوكالة الوطنية للجريمة'), ar('وكالة مكافحة الجريمة الوطنية')],
      en('National Criminal Agency'),
    ],
    notoriety: false,
    note: {
      ar: 'الصيغة الغالبة في الإعلام العربي. المختصر (NCA) بعد أول ذكر.',
      en: 'The form that most Arabic media use. NCA after the first mention.',
    },
  },
  {
    kind: 'organisation',
    preferred: { ar: 'هيئة تنظيم الاتصالات (أوفكوم)', en: 'Ofcom' },
    variants: [ar('هيئة أوفكوم'), ar('هيئة تنظيم الاتصالات (Ofcom)'), en('OFCOM')],
    notoriety: false,
    note: { ar: 'تُكتب الصيغة الكاملة عند أول ذكر.', en: 'Give the full form at first mention.' },
  },
  {
    kind: 'law',
    preferred: { ar: 'قانون السلامة على الإنترنت', en: 'Online Safety Act' },
    variants: [ar('قانون السلامة الرقمية'), ar('قانون الأمان على الإنترنت')],
    notoriety: false,
    note: {
      ar: 'الصيغة الحرفية، ليجد القارئ القانون.',
      en: 'The literal form, so that readers find the law.',
    },
  },
  {
    kind: 'organisation',
    preferred: { ar: 'صحيفة الغارديان', en: 'The Guardian' },
    variants: [ar('جارديان'), ar('الجارديان'), ar('غارديان'), ar('الجاردين')],
    notoriety: false,
    note: {
      ar: 'الغين تقابل g في هذا المكتب، مع أل.',
      en: 'غ stands for g in this house, with the article.',
    },
  },
  {
    kind: 'organisation',
    preferred: { ar: 'الجمعية الوطنية لمنع القسوة ضد الأطفال', en: 'NSPCC' },
    variants: [ar('الجمعية الوطنية لمنع القسوة على الأطفال'), en('N.S.P.C.C.')],
    notoriety: false,
    note: {
      ar: 'الجمعية نفسها. أما خط الأطفال فهو تشايلدلاين.',
      en: 'The charity. The line for children is Childline.',
    },
  },
  {
    kind: 'organisation',
    preferred: { ar: 'تشايلدلاين', en: 'Childline' },
    variants: [ar('تشايلد لاين'), ar('شايلدلاين'), en('Child Line')],
    notoriety: false,
    note: { ar: 'خدمة للأطفال تتبع NSPCC.', en: 'A service of the NSPCC, for children.' },
  },
  {
    kind: 'organisation',
    preferred: { ar: 'الجمعية الوطنية للذين تعرضوا للإساءة في طفولتهم', en: 'NAPAC' },
    variants: [ar('جمعية ناباك'), en('Napac')],
    notoriety: false,
    note: { ar: 'للبالغين الذين أُسيء إليهم في طفولتهم.', en: 'For adults who were abused in childhood.' },
  },
  {
    kind: 'network',
    preferred: { ar: 'الشبكة الدولية لخطوط مساعدة الأطفال', en: 'Child Helpline International' },
    variants: [ar('خط مساعدة الطفل الدولي'), en('Child Helplines International')],
    notoriety: false,
    note: { ar: 'شبكة تضم خطوطًا: لا يُتصل بها.', en: 'A network of lines: it cannot be called.' },
  },
  {
    kind: 'person',
    preferred: { ar: 'غرايم بيغار', en: 'Graeme Biggar' },
    variants: [
      ...[ar('جرايم بيجار'), ar('غريم بيغار'), ar('غرايم بيجار')],
      ...[en('Graham Biggar'), en('Graeme Bigger')],
    ],
    notoriety: false,
    note: null,
  },
  {
    kind: 'person',
    preferred: { ar: 'جيس فيليبس', en: 'Jess Phillips' },
    variants: [ar('جيس فيلبس'), ar('جيس فيليبز'), ar('جس فيليبس'), en('Jess Philips')],
    notoriety: false,
    note: null,
  },
  {
    kind: 'network',
    preferred: { ar: 'شبكات «كوم» (Com)', en: 'Com networks' },
    variants: [ar('جماعة كوم'), ar('تنظيم كوم'), en('Com gang')],
    notoriety: true,
    note: {
      ar: 'بصيغة الجمع، مرة واحدة، ولا في عنوان: وصف فضفاض لا اسم تنظيم.',
      en: 'Plural, once, never in a headline: a loose label, not one organisation.',
    },
  },
]
