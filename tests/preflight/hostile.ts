import type { Locale } from '../../src/body/types'
import type { Facts, QuoteFact, TextFact } from '../../src/preflight/types'

/** Short pieces that, said again and again, are the worst that a rule's reader can be given. */
export const SEEDS: readonly string[] = [
  ...['«', '“a b c d ', '" a ', "s' a ", '»a« ', '„a “b ', '(', '(1)'],
  ...['1 ', '12 ', 'a1-1-', '1/1/', '111,', '1٣ ', '٠٨٠٨ ١٥٧ ', '0808 157 0111, '],
  ...[
    'و ال ',
    'طَ',
    '\u0301\u0323',
    'ﷺ',
    '\ud83d ',
    '\u2066',
    ' ',
    'a\n',
    'a.b.',
    'A. ',
    'said: ',
    'a-',
    'http://a ',
  ],
  ...[
    'Mira Tolland, minister ',
    'وزيرة السلامة ميرا تولاند، ',
    'Corwin Vale and his father the girl ',
    'طفلة والدها ',
  ],
  ...['“a b c d” said Mira Tolland, ', '«أ ب ج د» قالت ميرا تولاند، ', 'the charity said '],
  ...[
    'suicide by jumping off a ',
    'police set up helplines ',
    'next month ',
    '3/4/2025 ',
    '15 girls, ',
    'G7 in 12, ',
    'thousands of ',
  ],
  ...['ثلاث مئة و', 'call Lantern child line on 08081570111, ', 'اتصل بشبكة خطوط مساعدة الأطفال الدولية '],
]

/** Pieces that a regular expression, or a method of strings, would stumble over: what they do is seen in time alone. */
export const STUMBLING: readonly string[] = [
  ...[
    '\u0301\u0323',
    '\u064b\u0651',
    ' ',
    '(',
    '[',
    '.',
    'a1-1-',
    '(1)',
    '111,',
    '1',
    'a',
    'a-',
    'و',
    '\u200d',
    '\u2066',
  ],
  ...['http://a.', 't.me/a@', "a'", '“', 'Mira ', '12 ', '1.', ':'],
]

export const repeated = (seed: string, length: number): string =>
  seed.repeat(Math.ceil(length / seed.length)).slice(0, length)

const LABEL = { ar: 'النص', en: 'Body' }

export const quoteOf = (id: string, text: string, more: Partial<QuoteFact> = {}): QuoteFact => ({
  id,
  form: 'direct',
  state: 'secondary_only',
  originalText: text,
  originalLanguage: 'en',
  originalLocated: true,
  rendition: {
    text,
    translator: null,
    basis: 'pickup',
    basisLanguage: 'fr',
    isOriginal: false,
    approved: false,
  },
  speaker: { kind: 'person', id: 'minister', name: { ar: 'ميرا تولاند', en: 'Mira Tolland' } },
  role: { title: { ar: 'وزيرة السلامة الرقمية', en: 'Minister for Digital Safety' }, organisation: null },
  saidOn: '2026-03-10',
  hasPrimary: true,
  reportedBy: ['d1'],
  reporters: [['Eastmere Post']],
  wordings: [{ document: 'd1', title: null, language: 'en', text: text.slice(1) }],
  figure: null,
  label: 'Statement',
  ...more,
})

/** Facts in which a text stands wherever one can: headline, address, alternative text, quote, excerpt, the other language. */
export function factsFull(base: Facts, text: string, locale: Locale): Facts {
  const fact = (path: string, more: Partial<TextFact> = {}): TextFact => ({
    path,
    text,
    label: LABEL,
    ...more,
  })
  const anchors = Array.from({ length: Math.floor(text.length / 40) }, (_, index) => ({
    at: index * 40,
    kind: index % 2 ? ('quote' as const) : ('citation' as const),
    id: index % 2 ? 'q1' : 'd1',
  }))
  const typed = Array.from({ length: Math.floor(text.length / 200) }, (_, index) => ({
    path: 'body.0',
    start: index * 200,
    end: index * 200 + 30,
    quote: 'q2',
    label: 'Statement',
    words: 'They are not hiding somewhere else',
  }))
  const texts = [
    fact('headline'),
    fact('body.0', { anchors }),
    fact('media.m1.alt'),
    fact('quotes.q1.renditions'),
  ]
  return {
    ...base,
    article: {
      ...base.article,
      headline: text,
      slug: text,
      sensitivity: ['childSexualAbuse', 'suicide'],
    },
    texts,
    labels: [fact('documents.d1.title')],
    topics: [{ id: 't1', name: { ar: text, en: text }, slug: 't' }],
    quotes: new Map([
      ['q1', quoteOf('q1', text)],
      ['q2', quoteOf('q2', text, { form: 'figure', figure: { value: text, unit: null, period: null } })],
    ]),
    uses: [
      { quote: 'q1', path: 'body.1', excerpt: text.slice(3) },
      { quote: 'q2', path: 'body.1', excerpt: text.slice(2, -2), ellipsis: true, brackets: true },
    ],
    similarQuotes: typed,
    links: [{ path: 'body.0', href: text }],
    otherLanguage: {
      locale: locale === 'ar' ? 'en' : 'ar',
      quotes: [],
      helplines: [],
      texts: [fact('body.0')],
    },
    staleParagraphs: [{ path: 'body.0', text, kind: 'changed' }],
    people: base.people.map((person) => ({
      ...person,
      identifiers: [
        { id: 'i1', kind: 'town', spellings: ['Hull', 'girl'], isPublic: true },
        { id: 'i2', kind: 'school', spellings: ['minister', 'قال'], isPublic: false },
        { id: 'i3', kind: 'age', spellings: ['12', 'a', 'و'], isPublic: true },
      ],
    })),
    numberOwners: [
      {
        digits: '08081570111',
        helpline: 'children',
        name: { ar: 'خط فانوس للأطفال', en: 'Lantern child line' },
        organisation: { ar: 'مؤسسة فانوس', en: 'Lantern Trust' },
      },
    ],
  }
}
