import { arabHelplines } from './helplines-arab'
import { helpline, listed, online, phone, short } from './helpline-parts'
import type { HelplineEntry } from './types'

const LONDON = 'Europe/London'
const NSPCC = {
  ar: 'الجمعية الوطنية لمنع القسوة ضد الأطفال (NSPCC)',
  en: 'National Society for the Prevention of Cruelty to Children (NSPCC)',
}
const NAPAC = {
  ar: 'الجمعية الوطنية للذين تعرضوا للإساءة في طفولتهم (NAPAC)',
  en: 'National Association for People Abused in Childhood (NAPAC)',
}
const survivors = {
  ar: 'بالغون تعرضوا للإساءة في طفولتهم',
  en: 'Adults who were abused in childhood',
}

/**
 * Languages are those of the pages that were read. `confirmed` means: read on the service's own page. Where no page
 * gave the hours, or pages disagree, the hours are not known.
 */
const english: HelplineEntry[] = [
  helpline(
    'childline',
    12,
    {
      sourceUrl: 'http://www.childline.org.uk/pages/about.aspx',
      result: 'confirmed',
      note: listed(
        { ar: 'صفحة الخدمة نفسها', en: 'the service’s own page' },
        { ar: 'لم تُؤكَّد ساعات العمل الحالية.', en: 'Current hours were not confirmed.' },
      ),
    },
    {
      organisation: NSPCC,
      name: { ar: 'تشايلدلاين', en: 'Childline' },
      kind: 'child',
      audience: {
        maxAge: 18,
        who: { ar: 'الأطفال والشباب دون التاسعة عشرة', en: 'Children and young people under 19' },
      },
      countries: ['GB'],
      languages: ['en'],
      note: {
        ar: 'خدمة للأطفال أنفسهم، تقدّم الدعم بالهاتف والدردشة والبريد.',
        en: 'A service for children themselves: phone, one-to-one chat and email.',
      },
      channels: [
        phone('+448001111', '0800 1111', 'unknown', 'free', LONDON),
        online('chat', 'https://www.childline.org.uk/'),
      ],
    },
  ),
  helpline(
    'nspcc-helpline',
    12,
    {
      sourceUrl: 'https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/report/',
      result: 'conflicting',
      note: listed(
        { ar: 'صفحة الجمعية', en: 'the charity’s page' },
        {
          ar: 'تختلف النسخ في ساعات العمل وفي رقم الاتصال من الخارج، ولذلك لم يُدرج أيٌّ منهما.',
          en: 'Copies disagree on the hours and on the number for calls from abroad, so neither is given.',
        },
      ),
    },
    {
      organisation: NSPCC,
      name: { ar: 'خط مساعدة البالغين القلقين على طفل', en: 'NSPCC Helpline' },
      kind: 'concernedAdult',
      audience: { minAge: 18, who: { ar: 'بالغون قلقون على طفل', en: 'Adults worried about a child' } },
      countries: ['GB'],
      languages: ['en'],
      isReportingLine: true,
      channels: [
        phone('+448088005000', '0808 800 5000', 'unknown', 'unknown', LONDON),
        {
          type: 'email',
          email: 'help@nspcc.org.uk',
          cost: 'free',
          alwaysOpen: false,
          hoursKnown: false,
        },
      ],
    },
  ),
  helpline(
    'napac',
    12,
    {
      sourceUrl: 'https://napac.org.uk/privacy-policy/',
      result: 'confirmed',
      note: {
        ar: 'مكتب تجريبي: الموقع والفئة المستفيدة كما وردا في صفحة الجمعية. لم تُؤكَّد أرقامها ولا ساعاتها، ولذلك لا يُعرض هنا سوى موقعها.',
        en: 'Demo desk: website and audience as on the charity’s own page. Neither number nor hours were confirmed, so only its website is given here.',
      },
    },
    {
      organisation: NAPAC,
      name: { ar: 'دعم الناجين البالغين', en: 'Support for adult survivors' },
      kind: 'adultSurvivor',
      audience: { minAge: 18, who: survivors },
      countries: ['GB'],
      languages: ['en'],
      note: {
        ar: 'لا تقدّم علاجًا نفسيًا ولا مشورة قانونية، ولا تعاود الاتصال.',
        en: 'It offers no therapy, legal advice or call-backs.',
      },
      channels: [online('web', 'https://napac.org.uk/')],
    },
  ),
  helpline(
    'napac-phone',
    12,
    {
      sourceUrl: 'https://urkishnews.com/3467-2',
      result: 'notConfirmed',
      note: {
        ar: 'مكتب تجريبي: لم تؤكد صفحة الجمعية هذا الرقم. الخط معلّق إلى أن يُؤكَّد.',
        en: 'Demo desk: the charity’s own page did not confirm this number. Suspended until it is confirmed.',
      },
    },
    {
      organisation: NAPAC,
      name: { ar: 'الخط الهاتفي للناجين البالغين', en: 'Phone line for adult survivors' },
      kind: 'adultSurvivor',
      audience: { minAge: 18, who: survivors },
      countries: ['GB'],
      languages: ['en'],
      status: 'suspended',
      channels: [phone('+448088010331', '0808 801 0331', 'unknown', 'unknown', LONDON)],
    },
    'napac',
  ),
  helpline(
    'samaritans',
    12,
    {
      sourceUrl:
        'https://samaritans.org/cymru/about-samaritans/media-guidelines/guidance-reporting-rail-suicides',
      result: 'confirmed',
      note: listed({ ar: 'صفحة الجمعية نفسها', en: 'the charity’s own page' }),
    },
    {
      organisation: { ar: 'جمعية السامريين', en: 'Samaritans' },
      name: { ar: 'خط السامريين', en: 'Samaritans' },
      kind: 'suicideCrisis',
      audience: { who: { ar: 'كل من يمر بضائقة', en: 'Anyone in distress' } },
      countries: ['GB'],
      languages: ['en'],
      channels: [short('116123', '116 123', 'always', 'free', LONDON)],
    },
  ),
  helpline(
    'childhelp',
    20,
    {
      sourceUrl: 'https://childhelphotline.org/how-it-works',
      result: 'confirmed',
      note: listed(
        { ar: 'صفحة الخدمة نفسها', en: 'the service’s own page' },
        {
          ar: 'تطبع نسخة من موقع حكومي رقمًا آخر؛ المعتمد هنا رقم الخدمة.',
          en: 'A copy of a government site prints another number; the service’s own is used.',
        },
      ),
    },
    {
      organisation: { ar: 'منظمة تشايلدهيلب', en: 'Childhelp' },
      name: {
        ar: 'الخط الوطني لمكافحة إساءة معاملة الأطفال',
        en: 'Childhelp National Child Abuse Hotline',
      },
      kind: 'concernedAdult',
      audience: {
        who: {
          ar: 'كل من تعرض لإساءة في الطفولة أو يقلق على طفل',
          en: 'Anyone affected by child abuse or worried about a child',
        },
      },
      countries: ['US', 'CA', 'PR', 'GU', 'VI'],
      languages: ['en'],
      interpreters: true,
      note: {
        ar: 'ليس خطًا للتبليغ الرسمي. تتوفر الترجمة الفورية بأكثر من 170 لغة.',
        en: 'It is not a line for making official reports. Interpreters cover more than 170 languages.',
      },
      channels: [
        phone('+18004224453', '1-800-422-4453', 'always', 'unknown'),
        {
          type: 'sms',
          e164: '+18004224453',
          display: '1-800-422-4453',
          cost: 'unknown',
          alwaysOpen: true,
          hoursKnown: true,
        },
        online('chat', 'https://childhelphotline.org/', 'always'),
      ],
    },
  ),
  helpline(
    'child-helpline-international',
    5,
    {
      sourceUrl:
        'https://childhelplineinternational.org/regional-consultation-of-child-helplines-in-the-middle-east-and-northern-africa-mena/',
      result: 'confirmed',
      note: {
        ar: 'مكتب تجريبي: الموقع كما ورد في صفحات الشبكة. لا رقم لها يُتصل به.',
        en: 'Demo desk: website as on the network’s own pages. It has no number to call.',
      },
    },
    {
      organisation: { ar: 'الشبكة الدولية لخطوط مساعدة الأطفال', en: 'Child Helpline International' },
      name: {
        ar: 'دليل خطوط مساعدة الأطفال حول العالم',
        en: 'Directory of child helplines around the world',
      },
      kind: 'directory',
      audience: {
        who: { ar: 'كل من يبحث عن خط مساعدة في بلده', en: 'Anyone looking for a helpline in their country' },
      },
      countries: [],
      languages: ['en'],
      note: {
        ar: 'شبكة تضم خطوط المساعدة، ولا تستقبل المكالمات بنفسها.',
        en: 'A network of helplines. It takes no calls itself.',
      },
      channels: [online('web', 'https://childhelplineinternational.org/', 'always')],
    },
  ),
]

export const helplines: HelplineEntry[] = [...english, ...arabHelplines]
