import { helpline, listed, short } from './helpline-parts'
import { maghrebHelplines } from './helplines-maghreb'
import type { HelplineEntry } from './types'

const children = { ar: 'الأطفال', en: 'Children' }
const childrenAndCarers = {
  ar: 'الأطفال دون الثامنة عشرة ومن يرعاهم',
  en: 'Children under 18 and their carers',
}
const press = { ar: 'تقرير صحفي', en: 'a press report' }

/**
 * Lines of Arab countries for which the desk read at least one source. Lines known only from memory are left out. The
 * two that rest on old reports carry an old check, so that their expiry shows.
 */
export const arabHelplines: HelplineEntry[] = [
  ...maghrebHelplines,
  helpline(
    'egypt-child-helpline',
    8,
    {
      sourceUrl: 'https://darelhilal.com/Print/3200195.aspx',
      result: 'notConfirmed',
      note: listed(
        { ar: 'تقرير صحفي بتاريخ 21 آذار/مارس 2026', en: 'a press report of 21 March 2026' },
        { ar: 'رقم واتساب من تقرير أقدم (2024).', en: 'The WhatsApp number is from an older report (2024).' },
      ),
    },
    {
      organisation: {
        ar: 'المجلس القومي للطفولة والأمومة',
        en: 'National Council for Childhood and Motherhood',
      },
      name: { ar: 'خط نجدة الطفل', en: 'Child Helpline' },
      kind: 'child',
      audience: {
        who: { ar: 'الأطفال وكل من يريد الإبلاغ', en: 'Children, and anyone who wants to report' },
      },
      countries: ['EG'],
      languages: ['ar'],
      isReportingLine: true,
      channels: [
        short('16000', '16000', 'always', 'unknown', 'Africa/Cairo'),
        {
          type: 'whatsapp',
          e164: '+201102121600',
          display: '01102121600',
          cost: 'unknown',
          alwaysOpen: false,
          hoursKnown: false,
        },
      ],
    },
  ),
  helpline(
    'jordan-110',
    8,
    {
      sourceUrl: 'https://muthaqqaf.blogspot.com/2022/12/100call.html',
      result: 'notConfirmed',
      note: listed(
        { ar: 'مدوّنة', en: 'a blog' },
        { ar: 'لم تُوجد صفحة المؤسسة نفسها.', en: 'The foundation’s own page was not found.' },
      ),
    },
    {
      organisation: { ar: 'مؤسسة نهر الأردن', en: 'Jordan River Foundation' },
      name: { ar: 'خط 110 للأسرة والطفل', en: '110 Helpline for Families and Children' },
      kind: 'child',
      audience: { who: { ar: 'الأطفال والأسر', en: 'Children and families' } },
      countries: ['JO'],
      languages: ['ar'],
      channels: [short('110', '110', 'always', 'free', 'Asia/Amman')],
    },
  ),
  helpline(
    'sharjah-800700',
    8,
    {
      sourceUrl: 'https://emaratalyoum.com/local-section/accidents/2020-11-22-1.1424469',
      result: 'notConfirmed',
      note: listed(press),
    },
    {
      organisation: {
        ar: 'دائرة الخدمات الاجتماعية بالشارقة، مركز حماية الطفل والأسرة',
        en: 'Sharjah Social Services Department, Child and Family Protection Centre',
      },
      name: {
        ar: 'الخط الموحّد لدائرة الخدمات الاجتماعية',
        en: 'Unified line of the Social Services Department',
      },
      kind: 'child',
      audience: { who: { ar: 'الأطفال والأسر في إمارة الشارقة', en: 'Children and families in Sharjah' } },
      countries: ['AE'],
      subdivision: 'AE-SH',
      languages: ['ar'],
      isReportingLine: true,
      note: {
        ar: 'خط موحّد منذ عام 2020، لا يقتصر على الأطفال، ويخدم إمارة الشارقة لا الدولة كلها.',
        en: 'A unified line since 2020, not for children alone; it serves Sharjah, not the whole country.',
      },
      channels: [short('800700', '800700', 'always', 'free', 'Asia/Dubai')],
    },
  ),
  helpline(
    'saudi-116111',
    8,
    {
      sourceUrl: 'https://ksaplayers.com/Ksahome/NewsDetial/?nid=4977516',
      result: 'notConfirmed',
      note: listed(press, {
        ar: 'أُقرّ العمل على مدار الساعة عام 2017؛ لم تُؤكَّد الساعات الحالية.',
        en: 'Round-the-clock work was approved in 2017; current hours were not confirmed.',
      }),
    },
    {
      organisation: { ar: 'برنامج الأمان الأسري الوطني', en: 'National Family Safety Program' },
      name: { ar: 'خط مساندة الطفل', en: 'Child Helpline' },
      kind: 'child',
      audience: { who: childrenAndCarers },
      countries: ['SA'],
      languages: ['ar'],
      channels: [short('116111', '116111', 'unknown', 'free', 'Asia/Riyadh')],
    },
  ),
  helpline(
    'kuwait-147',
    8,
    {
      sourceUrl: 'https://findahelpline.com/organizations/147-child-helpline-147',
      result: 'notConfirmed',
      note: listed({ ar: 'دليل لخطوط المساعدة وتقرير صحفي', en: 'a helpline directory and a press report' }),
    },
    {
      organisation: {
        ar: 'مكتب حماية الطفل، وزارة الصحة',
        en: 'Child Protection Office, Ministry of Health',
      },
      name: { ar: 'خط مساعدة الطفل 147', en: 'Child Helpline 147' },
      kind: 'child',
      audience: { maxAge: 17, who: { ar: 'الأطفال دون الثامنة عشرة', en: 'Children under 18' } },
      countries: ['KW'],
      languages: ['ar'],
      channels: [short('147', '147', 'always', 'free', 'Asia/Kuwait')],
    },
  ),
  helpline(
    'bahrain-998',
    120,
    {
      sourceUrl: 'https://crookedbough.com/?p=4591',
      result: 'notConfirmed',
      note: listed({ ar: 'خبر عن إطلاق الخط عام 2011', en: 'a report of its launch in 2011' }),
    },
    {
      organisation: { ar: 'مركز حماية الطفل', en: 'Child Protection Centre' },
      name: { ar: 'خط نجدة الطفل 998', en: '998 Child Helpline' },
      kind: 'child',
      audience: { who: children },
      countries: ['BH'],
      languages: ['ar'],
      channels: [short('998', '998', 'unknown', 'free', 'Asia/Bahrain')],
    },
  ),
  helpline(
    'oman-1100',
    8,
    {
      sourceUrl: 'https://shabiba.com/article/47769',
      result: 'notConfirmed',
      note: listed({ ar: 'تقارير صحفية عن إطلاق الخط عام 2017', en: 'press reports of its launch in 2017' }),
    },
    {
      organisation: { ar: 'وزارة التنمية الاجتماعية', en: 'Ministry of Social Development' },
      name: { ar: 'خط حماية الطفل', en: 'Child Protection Line' },
      kind: 'child',
      audience: { who: childrenAndCarers },
      countries: ['OM'],
      languages: ['ar'],
      channels: [short('1100', '1100', 'always', 'free', 'Asia/Muscat')],
    },
  ),
  helpline(
    'lebanon-1714',
    200,
    {
      sourceUrl: 'https://lkdg.org/ar/node/8586',
      result: 'notConfirmed',
      note: listed(
        { ar: 'خبر عن إطلاق حملة', en: 'a report of a campaign’s launch' },
        { ar: 'لم تُوجد ساعات العمل.', en: 'Hours were not found.' },
      ),
    },
    {
      organisation: { ar: 'وزارة الشؤون الاجتماعية', en: 'Ministry of Social Affairs' },
      name: { ar: 'خط التبليغ عن العنف ضد الأطفال', en: 'Line for reporting violence against children' },
      kind: 'child',
      audience: {
        who: {
          ar: 'كل من يريد الإبلاغ عن عنف ضد طفل',
          en: 'Anyone who wants to report violence against a child',
        },
      },
      countries: ['LB'],
      languages: ['ar'],
      isReportingLine: true,
      channels: [short('1714', '1714', 'unknown', 'unknown', 'Asia/Beirut')],
    },
  ),
]
