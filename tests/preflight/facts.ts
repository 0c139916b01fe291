import { expect } from '@jest/globals'

import { compileTerms } from '../../src/language/terms/compile'
import type { Facts, HelplineFact, QuoteFact, RuleFinding } from '../../src/preflight/types'

export const NOW = new Date('2026-11-01T12:00:00Z')

/** A quote with nothing wrong in it. */
export const soundQuote = (more: Partial<QuoteFact> = {}): QuoteFact => ({
  id: 'q1',
  form: 'direct',
  state: 'verified_verbatim',
  originalText: 'Platforms must act before harm is done.',
  originalLanguage: 'en',
  originalLocated: true,
  rendition: {
    text: 'Platforms must act before harm is done.',
    translator: null,
    basis: 'original',
    basisLanguage: null,
    isOriginal: true,
    approved: true,
  },
  speaker: { kind: 'person', id: 'p1', name: { ar: 'لينا', en: 'Lina' } },
  role: { title: { ar: 'رئيسة', en: 'chair' }, organisation: 's1' },
  saidOn: '2026-03-10',
  hasPrimary: true,
  reportedBy: [],
  reporters: [],
  wordings: [],
  figure: null,
  label: 'Platforms must act…',
  ...more,
})

/** A helpline that was checked today. */
export const soundHelpline = (more: Partial<HelplineFact> = {}): HelplineFact => ({
  id: 'h1',
  name: { ar: 'خط ضوء', en: 'Daw line' },
  organisation: { ar: 'مؤسسة ضوء', en: 'Daw Foundation' },
  kind: 'child',
  status: 'active',
  countries: ['GB'],
  languages: ['en'],
  checkedAt: NOW.toISOString(),
  nextCheckDue: null,
  numbers: ['+442079460123'],
  channels: [{ type: 'phone', e164: '+442079460123', shortCode: null, isReachableFromAbroad: false }],
  ...more,
})

/** A story in English that every rule lets through. */
export function soundFacts({
  article,
  quote,
  helpline,
  policy,
  ...more
}: Partial<Omit<Facts, 'article' | 'policy'>> & {
  article?: Partial<Facts['article']>
  policy?: Partial<Facts['policy']>
  quote?: Partial<QuoteFact>
  helpline?: Partial<HelplineFact>
} = {}): Facts {
  const sound: Facts = {
    locale: 'en',
    now: NOW,
    article: {
      id: 'a1',
      headline: 'Authority asks platforms to act',
      standfirst: 'The chair presented the review.',
      slug: 'authority-asks',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'The review.' }] }],
      gaps: [],
      desk: 'd1',
      embargoUntil: null,
      hasDateline: false,
      sensitivity: [],
      translation: null,
      countries: [],
      restrictions: [],
      aboutLanguage: false,
      hands: ['u1'],
    },
    texts: [
      { path: 'headline', text: 'Authority asks platforms to act', label: { ar: 'العنوان', en: 'Headline' } },
    ],
    labels: [],
    uses: [{ quote: 'q1', path: 'body.0' }],
    quotes: new Map([['q1', soundQuote(quote)]]),
    helplines: new Map([['h1', soundHelpline(helpline)]]),
    documents: new Map(),
    media: new Map(),
    links: [],
    requiredHelplines: [],
    people: [],
    numberOwners: [],
    similarQuotes: [],
    terms: compileTerms([]),
    glossary: [],
    style: { digits: 'european', quoteMarks: { ar: 'guillemets', en: 'curlyDouble' } },
    otherLanguage: null,
    staleParagraphs: [],
    actor: 'u2',
    topics: [],
    slugTaken: false,
    policy: {
      levels: {},
      helplineWarnDays: 90,
      helplineBlockDays: 180,
      requiredHelplines: [],
      overridable: [],
      jigsawLimit: 3,
      fourEyes: true,
      ...policy,
    },
  }
  return { ...sound, ...more, article: { ...sound.article, ...article } }
}

/** What every finding owes to its reader: what is wrong and how to mend it, in both languages, and where. */
export function saysInBothLanguages({
  message,
  fix,
  path,
}: Pick<RuleFinding, 'message' | 'fix' | 'path'>): void {
  for (const words of [message, fix]) {
    expect(words.ar).toMatch(/\p{Script=Arabic}/u)
    expect(words.en).toMatch(/[A-Za-z]/)
    expect(`${words.ar}${words.en}`).not.toMatch(/undefined|null|\[object/)
  }
  expect(path).not.toBe('')
}
