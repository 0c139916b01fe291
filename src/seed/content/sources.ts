import { trainingSources } from './training'
import type { Entry, SourceData, Text2 } from './types'

const source = (
  key: string,
  kind: SourceData['kind'],
  country: string,
  name: Text2,
  more: Partial<SourceData> = {},
): Entry<SourceData> => ({
  key,
  by: 'reporter',
  data: { name, slug: key, kind, ...(country ? { country } : {}), ...more },
})

/** Addresses are given only where the desk has read a page there. */
export const sources: Entry<SourceData>[] = [
  source(
    'nca',
    'lawEnforcement',
    'GB',
    { ar: 'الوكالة الوطنية لمكافحة الجريمة', en: 'National Crime Agency' },
    {
      aliases: [{ text: 'NCA' }],
      description: {
        ar: 'جهاز بريطاني يحقق في الجرائم الخطيرة والمنظمة.',
        en: 'The UK body that investigates serious and organised crime.',
      },
    },
  ),
  source('ofcom', 'regulator', 'GB', { ar: 'هيئة تنظيم الاتصالات (أوفكوم)', en: 'Ofcom' }),
  source('home-office', 'government', 'GB', { ar: 'وزارة الداخلية البريطانية', en: 'Home Office' }),
  source('uk-government', 'government', 'GB', { ar: 'الحكومة البريطانية', en: 'UK Government' }),
  source('uk-parliament', 'other', 'GB', { ar: 'البرلمان البريطاني', en: 'UK Parliament' }),
  source(
    'guardian',
    'newsOrganisation',
    'GB',
    { ar: 'صحيفة الغارديان', en: 'The Guardian' },
    { url: 'https://www.theguardian.com' },
  ),
  source('pa-media', 'newsOrganisation', 'GB', { ar: 'وكالة بي إيه ميديا', en: 'PA Media' }),
  source(
    'independent',
    'newsOrganisation',
    'GB',
    { ar: 'صحيفة الإندبندنت', en: 'The Independent' },
    { aliases: [{ text: 'Independent' }] },
  ),
  source('stv', 'newsOrganisation', 'GB', { ar: 'شبكة إس تي في', en: 'STV' }, { url: 'https://news.stv.tv' }),
  source(
    'about-manchester',
    'newsOrganisation',
    'GB',
    { ar: 'موقع أباوت مانشستر', en: 'About Manchester' },
    { url: 'https://aboutmanchester.co.uk' },
  ),
  source('boston-globe', 'newsOrganisation', 'US', { ar: 'صحيفة بوسطن غلوب', en: 'The Boston Globe' }),
  source(
    'urkish-news',
    'newsOrganisation',
    '',
    { ar: 'موقع أوركيش نيوز', en: 'Urkish News' },
    { url: 'https://urkishnews.com' },
  ),
  source('newsr', 'newsOrganisation', '', { ar: 'موقع نيوزر', en: 'Newsr.in' }, { url: 'https://newsr.in' }),
  source(
    'police-professional',
    'newsOrganisation',
    'GB',
    { ar: 'مجلة بوليس بروفيشنال', en: 'Police Professional' },
    { url: 'https://policeprofessional.com' },
  ),
  source(
    'anglia-ruskin',
    'research',
    'GB',
    { ar: 'جامعة أنغليا رَسكن', en: 'Anglia Ruskin University' },
    { url: 'https://www.aru.ac.uk', aliases: [{ text: 'ARU' }] },
  ),
  source(
    'scl',
    'other',
    'GB',
    { ar: 'جمعية الحاسوب والقانون', en: 'Society for Computers and Law' },
    { url: 'https://www.scl.org', aliases: [{ text: 'SCL' }] },
  ),
  source(
    'digital-policy-alert',
    'research',
    '',
    { ar: 'مرصد ديجيتال بوليسي أليرت', en: 'Digital Policy Alert' },
    { url: 'https://digitalpolicyalert.org' },
  ),
  source(
    'iwf',
    'charity',
    'GB',
    { ar: 'مؤسسة مراقبة الإنترنت', en: 'Internet Watch Foundation' },
    { url: 'https://iwf.org.uk', aliases: [{ text: 'IWF' }] },
  ),
  source(
    'nspcc',
    'charity',
    'GB',
    {
      ar: 'الجمعية الوطنية لمنع القسوة ضد الأطفال',
      en: 'National Society for the Prevention of Cruelty to Children',
    },
    {
      url: 'https://www.nspcc.org.uk',
      aliases: [{ text: 'NSPCC' }],
      description: {
        ar: 'جمعية خيرية بريطانية تدير خط «تشايلدلاين» للأطفال وخطًا آخر للبالغين القلقين على طفل.',
        en: 'A UK charity that runs Childline for children and a separate line for adults worried about a child.',
      },
    },
  ),
  source(
    'napac',
    'charity',
    'GB',
    {
      ar: 'الجمعية الوطنية للذين تعرضوا للإساءة في طفولتهم',
      en: 'National Association for People Abused in Childhood',
    },
    { url: 'https://napac.org.uk', aliases: [{ text: 'NAPAC' }] },
  ),
  source(
    'samaritans',
    'charity',
    'GB',
    { ar: 'جمعية السامريين', en: 'Samaritans' },
    { url: 'https://samaritans.org' },
  ),
  source(
    'childhelp',
    'charity',
    'US',
    { ar: 'منظمة تشايلدهيلب', en: 'Childhelp' },
    { url: 'https://childhelphotline.org' },
  ),
  source(
    'child-helpline-international',
    'network',
    '',
    { ar: 'الشبكة الدولية لخطوط مساعدة الأطفال', en: 'Child Helpline International' },
    {
      url: 'https://childhelplineinternational.org',
      aliases: [{ text: 'CHI' }],
      description: {
        ar: 'شبكة تضم خطوط مساعدة للأطفال في بلدان كثيرة، ولا تستقبل المكالمات بنفسها.',
        en: 'A network of child helplines in many countries. It takes no calls itself.',
      },
    },
  ),
  source('nccm', 'government', 'EG', {
    ar: 'المجلس القومي للطفولة والأمومة',
    en: 'National Council for Childhood and Motherhood',
  }),
  source(
    'jordan-river-foundation',
    'charity',
    'JO',
    { ar: 'مؤسسة نهر الأردن', en: 'Jordan River Foundation' },
    { aliases: [{ text: 'JRF' }] },
  ),
  source(
    'nfsp',
    'government',
    'SA',
    { ar: 'برنامج الأمان الأسري الوطني', en: 'National Family Safety Program' },
    { aliases: [{ text: 'NFSP' }] },
  ),
  source(
    'onppe',
    'government',
    'DZ',
    {
      ar: 'الهيئة الوطنية لحماية وترقية الطفولة',
      en: 'National Authority for the Protection and Promotion of Childhood',
    },
    { url: 'http://network.onppe.dz/ar/', aliases: [{ text: 'ONPPE' }] },
  ),
  ...trainingSources,
]
