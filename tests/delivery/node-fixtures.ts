/**
 * A small invented desk: nobody and nothing in it exists. Telephone numbers come from the range that the British
 * regulator keeps free for drama (08081 570000 to 570999).
 */
import type {
  DeskNode,
  HelplineNode,
  MediaNode,
  PersonNode,
  PublicationNode,
  QuoteNode,
  SourceNode,
  TopicNode,
} from '../../src/delivery/content'

/** Ids that tests refer to. */
export const IDS = {
  desk: 'd0000000-0000-4000-8000-000000000001',
  topic: 'a0000000-0000-4000-8000-000000000001',
  authority: '50000000-0000-4000-8000-000000000001',
  gazette: '50000000-0000-4000-8000-000000000002',
  salma: 'e0000000-0000-4000-8000-000000000001',
  childLine: 'b0000000-0000-4000-8000-000000000001',
  adultLine: 'b0000000-0000-4000-8000-000000000002',
  newLine: 'b0000000-0000-4000-8000-000000000003',
  quote: 'c0000000-0000-4000-8000-000000000001',
  report: 'f0000000-0000-4000-8000-000000000001',
  article: 'f0000000-0000-4000-8000-000000000002',
  picture: '90000000-0000-4000-8000-000000000001',
} as const

export const desk = (): DeskNode => ({ name: { ar: 'مكتب الطفولة', en: 'Children desk' }, slug: 'children' })

export const topic = (): TopicNode => ({
  name: { ar: 'سلامة الأطفال على الإنترنت', en: 'Child safety online' },
  slug: 'online-safety',
  code: null,
})

export const authority = (): SourceNode => ({
  public: true,
  name: { ar: 'هيئة سلامة الطفل الرقمية', en: 'Digital Child Safety Authority' },
  slug: 'dcsa',
  kind: 'regulator',
  country: 'GB',
  url: 'https://dcsa.example',
  description: { ar: 'جهة رقابية متخيَّلة', en: 'An invented regulator' },
})

/** Has no Arabic name: nobody gave it one. */
export const gazette = (): SourceNode => ({
  public: true,
  name: { ar: null, en: 'The Harbour Gazette' },
  slug: 'harbour-gazette',
  kind: 'newsOrganisation',
  country: 'GB',
  url: 'https://gazette.example',
  description: { ar: null, en: null },
})

export const salma = (): PersonNode => ({
  name: { ar: 'سلمى الخطيب', en: 'Salma Al-Khatib' },
  slug: 'salma-al-khatib',
  kind: 'publicOfficial',
  pseudonym: null,
  roles: [
    {
      title: { ar: 'المديرة العامة', en: 'Director general' },
      organisation: `source:${IDS.authority}`,
      from: '2024-02',
      to: null,
    },
  ],
})

export const protectedPerson = (pseudonym: PersonNode['pseudonym'] = null): PersonNode => ({
  name: null,
  slug: null,
  kind: 'survivor',
  pseudonym,
  roles: [],
})

export const childLine = (changes: Partial<HelplineNode> = {}): HelplineNode => ({
  name: { ar: 'خط الأمان للأطفال', en: 'Safe Line for children' },
  organisation: { ar: 'جمعية الأمان', en: 'The Safe Trust' },
  kind: 'child',
  audience: { minAge: null, maxAge: 18, who: { ar: 'من هم دون التاسعة عشرة', en: 'Anyone under 19' } },
  countries: ['GB'],
  subdivision: null,
  languages: ['en', 'ar'],
  interpreters: true,
  isReportingLine: false,
  note: { ar: null, en: null },
  channels: [
    {
      type: 'phone',
      e164: '+448081570123',
      shortCode: null,
      display: '0808 157 0123',
      url: null,
      email: null,
      cost: 'free',
      hours: [],
      alwaysOpen: true,
      hoursKnown: true,
      timezone: 'Europe/London',
      reachableFromAbroad: false,
      note: { ar: null, en: null },
    },
  ],
  status: 'active',
  replacedBy: null,
  checkedAt: '2026-10-01T09:00:00.000Z',
  nextCheckDue: '2099-12-30T09:00:00.000Z',
  sourceUrl: 'https://safe.example/contact',
  ...changes,
})

export const adultLine = (changes: Partial<HelplineNode> = {}): HelplineNode => {
  const [phone] = childLine().channels
  return childLine({
    name: { ar: 'خط القلقين على طفل', en: 'Line for worried adults' },
    kind: 'concernedAdult',
    audience: { minAge: 18, maxAge: null, who: { ar: 'البالغون', en: 'Adults' } },
    countries: ['GB', 'EG'],
    channels: phone ? [{ ...phone, e164: '+448081570456', display: '0808 157 0456' }] : [],
    ...changes,
  })
}

export const picture = (changes: Partial<MediaNode> = {}): MediaNode => ({
  alt: { ar: 'حاسوب محمول على مكتب', en: 'A laptop on a desk' },
  caption: { ar: 'صورة توضيحية', en: 'Illustration' },
  credit: 'Amana',
  available: true,
  availableUntil: null,
  renditions: [
    { name: 'small', file: 'laptop-480.webp', mime: 'image/webp', width: 480, height: 320, bytes: 12 },
  ],
  ...changes,
})

export const quoteNode = (status: QuoteNode['status'], notice: QuoteNode['notice'] = null): QuoteNode => ({
  status,
  notice,
})

export const publication = (changes: Partial<PublicationNode> = {}): PublicationNode => ({
  name: { ar: 'صحيفة المرسى', en: 'The Quay' },
  description: { ar: 'أخبار سلامة الأطفال', en: 'News of the safety of children' },
  publicUrl: 'https://quay.example',
  contactEmail: 'desk@quay.example',
  policies: {
    corrections: 'https://quay.example/corrections',
    ethics: 'https://quay.example/ethics',
    verification: null,
    unnamedSources: 'https://quay.example/unnamed',
  },
  ...changes,
})
