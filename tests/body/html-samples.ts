import type { AssembledQuote, HtmlChannel, HtmlContext, HtmlHelpline } from '../../src/body/html-context'
import type { Locale } from '../../src/body/types'

export const quote = (more: Partial<AssembledQuote> = {}): AssembledQuote => ({
  id: 'q1',
  form: 'direct',
  text: 'لن نترك هؤلاء الأطفال وحدهم',
  language: 'ar',
  original: { text: 'We will not leave these children alone', language: 'en-GB' },
  translation: { translator: 'ليلى حداد', basis: 'original', official: false },
  speaker: { kind: 'person', name: 'Robin Example', role: 'المديرة العامة', organisation: 'وكالة المثال' },
  saidOn: '2025-03-25',
  primary: {
    title: 'A statement',
    publisher: 'وكالة المثال',
    url: 'https://example.org/s',
    locator: 'p. 2',
    language: 'en',
  },
  reportedBy: [{ title: null, publisher: 'صحيفة المثال', url: 'https://example.com/r' }],
  status: 'verified_verbatim',
  notice: null,
  ...more,
})

export const channel = (more: Partial<HtmlChannel> = {}): HtmlChannel => ({
  type: 'phone',
  e164: '+448001111',
  shortCode: null,
  display: '0800 1111',
  url: null,
  email: null,
  cost: 'free',
  hours: [],
  alwaysOpen: true,
  hoursKnown: true,
  timezone: 'Europe/London',
  reachableFromAbroad: false,
  note: null,
  ...more,
})

export const helpline = (more: Partial<HtmlHelpline> = {}): HtmlHelpline => ({
  id: 'h1',
  name: 'خط الطفل',
  organisation: 'Example Charity',
  audience: { minAge: null, maxAge: 18, who: 'الأطفال' },
  countries: ['GB'],
  languages: ['en'],
  note: null,
  channels: [channel()],
  checkedAt: '2025-05-03T10:00:00.000Z',
  ...more,
})

export const context = (locale: Locale, more: Partial<HtmlContext> = {}): HtmlContext => ({
  locale,
  quotes: new Map([['q1', quote()]]),
  documents: new Map([['d1', { title: 'A report', gloss: 'تقرير', language: 'en' }]]),
  helplines: new Map([['h1', helpline()]]),
  media: new Map([
    [
      'm1',
      {
        alt: 'بناية',
        caption: 'مقر الوكالة',
        credit: 'Example',
        renditions: [
          { url: '/media/m1/large.jpg', width: 1600, height: 900 },
          { url: '/media/m1/small.jpg', width: 480, height: 270 },
          { url: '/media/m1/medium.jpg', width: 960, height: 540 },
        ],
      },
    ],
  ]),
  related: new Map([['a2', { headline: 'خبر آخر', url: 'https://example.org/ar/a2' }]]),
  ...more,
})
