import { helpline, listed, online, short } from './helpline-parts'
import type { HelplineEntry } from './types'

export const maghrebHelplines: HelplineEntry[] = [
  helpline(
    'tunisia-green-line',
    8,
    {
      sourceUrl: 'https://www.turess.com/tuniscope/410975',
      result: 'notConfirmed',
      note: listed(
        { ar: 'تقرير صحفي بتاريخ 5 آب/أغسطس 2025', en: 'a press report of 5 August 2025' },
        {
          ar: 'أُعلن يومها عزمٌ على دمج الرقمين.',
          en: 'A plan to merge the two numbers was announced then.',
        },
      ),
    },
    {
      organisation: {
        ar: 'وزارة الأسرة والمرأة والطفولة',
        en: 'Ministry of Family, Women and Childhood',
      },
      name: { ar: 'الخط الأخضر', en: 'Green Line' },
      kind: 'child',
      audience: {
        who: {
          ar: 'الأطفال والأسر وكل من يريد الإبلاغ',
          en: 'Children, families, and anyone who wants to report',
        },
      },
      countries: ['TN'],
      languages: ['ar'],
      isReportingLine: true,
      channels: [
        short('192', '192', 'unknown', 'free', 'Africa/Tunis', {
          ar: 'في أوقات الدوام الإداري.',
          en: 'During office hours.',
        }),
        short('1809', '1809', 'unknown', 'free', 'Africa/Tunis', {
          ar: 'خارج أوقات الدوام الإداري.',
          en: 'Outside office hours.',
        }),
      ],
    },
  ),
  helpline(
    'algeria-1111',
    8,
    {
      sourceUrl: 'http://network.onppe.dz/ar/green-number-1111',
      result: 'confirmed',
      note: listed(
        { ar: 'صفحة الهيئة نفسها', en: 'the authority’s own page' },
        { ar: 'لم تُوجد ساعات العمل.', en: 'Hours were not found.' },
      ),
    },
    {
      organisation: {
        ar: 'الهيئة الوطنية لحماية وترقية الطفولة',
        en: 'National Authority for the Protection and Promotion of Childhood',
      },
      name: { ar: 'الرقم الأخضر', en: 'Green Number' },
      kind: 'child',
      audience: {
        who: {
          ar: 'كل من يريد الإبلاغ عن انتهاك لحقوق طفل',
          en: 'Anyone who wants to report a violation of a child’s rights',
        },
      },
      countries: ['DZ'],
      languages: ['ar'],
      isReportingLine: true,
      channels: [short('1111', '1111', 'unknown', 'free', 'Africa/Algiers')],
    },
  ),
  helpline(
    'morocco-2511',
    8,
    {
      sourceUrl: 'https://maghress.com/hespress/470888',
      result: 'notConfirmed',
      note: listed({ ar: 'تقارير صحفية', en: 'press reports' }),
    },
    {
      organisation: {
        ar: 'المرصد الوطني لحقوق الطفل',
        en: 'National Observatory for the Rights of the Child',
      },
      name: { ar: 'خط المرصد الوطني لحقوق الطفل', en: 'Line of the National Observatory' },
      kind: 'child',
      audience: { who: { ar: 'الأطفال والأهل والشهود', en: 'Children, parents and witnesses' } },
      countries: ['MA'],
      languages: ['ar'],
      isReportingLine: true,
      channels: [
        short('2511', '2511', 'always', 'unknown', 'Africa/Casablanca'),
        online('web', 'https://www.2511.ma/'),
      ],
    },
  ),
]
