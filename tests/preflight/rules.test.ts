import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { QuoteForm, QuoteState } from '../../src/delivery/content'
import { rules } from '../../src/preflight/rules'
import { barePhone } from '../../src/preflight/rules/bare-phone'
import { bodyComplete } from '../../src/preflight/rules/body-complete'
import { embargoOpen } from '../../src/preflight/rules/embargo-open'
import { helplineActive } from '../../src/preflight/rules/helpline-active'
import { helplineChecked } from '../../src/preflight/rules/helpline-checked'
import { quoteAttributed } from '../../src/preflight/rules/quote-attributed'
import { quoteExcerpt } from '../../src/preflight/rules/quote-excerpt'
import { quoteRendered } from '../../src/preflight/rules/quote-rendered'
import { quoteVerified } from '../../src/preflight/rules/quote-verified'
import { requiredFields } from '../../src/preflight/rules/required-fields'
import { slugFree } from '../../src/preflight/rules/slug-free'
import { textLanguage } from '../../src/preflight/rules/text-language'
import type { Rule, RuleFinding } from '../../src/preflight/types'
import { NOW, saysInBothLanguages, soundFacts, soundQuote } from './facts'

const DAY = 24 * 60 * 60 * 1000
const paths = (findings: RuleFinding[]): string[] => findings.map(({ path }) => path)
const text = (words: string) => [{ path: 'body.0', text: words, label: { ar: 'النص', en: 'Body' } }]

describe('the rules', () => {
  it('let a sound story through', () => {
    for (const rule of rules)
      expect({ rule: rule.id, found: rule.check(soundFacts()) }).toEqual({ rule: rule.id, found: [] })
  })

  it('have ids of their own, in the order of their reading', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('change nothing of what they look at', () => {
    const facts = soundFacts({
      article: { headline: null },
      quote: { state: 'disputed' },
      helpline: { status: 'retired' },
    })
    const before = structuredClone(facts)
    for (const rule of rules) rule.check(facts)
    expect(facts).toEqual(before)
  })

  it('say in both languages what is wrong and what to do', () => {
    const spoilt = [
      soundFacts({ article: { headline: null, standfirst: null, slug: null, body: [], desk: null } }),
      soundFacts({ article: { slug: 'Not A Slug' } }),
      soundFacts({ article: { embargoUntil: '2099-01-01T00:00:00Z' }, slugTaken: true }),
      soundFacts({ quote: { speaker: null, hasPrimary: false, rendition: null, state: 'unverified' } }),
      soundFacts({ article: { gaps: [{ path: 'body.2', message: { ar: 'حقل ناقص.', en: 'Missing.' } }] } }),
      soundFacts({ quote: { role: null } }),
      soundFacts({ quotes: new Map() }),
      soundFacts({ uses: [{ quote: 'q1', path: 'body.0', excerpt: 'never said' }] }),
      soundFacts({ helpline: { status: 'suspended', checkedAt: null } }),
      soundFacts({ helpline: { checkedAt: '2020-01-01T00:00:00Z' } }),
      soundFacts({ texts: text('She said: “Platforms must act at once”.') }),
      soundFacts({ texts: text('اتصل على ‎+44 20 7946 0123 اليوم في كل وقت') }),
    ]
    for (const facts of spoilt) {
      for (const rule of rules) {
        for (const { message, fix, path } of rule.check(facts)) {
          saysInBothLanguages({ message, fix, path })
        }
      }
    }
  })
})

describe('what an edition needs', () => {
  it('is a headline, a standfirst, a slug, a body and a desk', () => {
    const found = (article: object) => paths(requiredFields.check(soundFacts({ article })))
    expect(found({ headline: null })).toEqual(['headline'])
    expect(found({ standfirst: null })).toEqual(['standfirst'])
    expect(found({ slug: null })).toEqual(['slug'])
    expect(found({ slug: 'Not A Slug' })).toEqual(['slug'])
    expect(found({ body: [] })).toEqual(['body'])
    expect(found({ desk: null })).toEqual(['desk'])
  })
})

describe('a block that an editor left unfinished', () => {
  it('stops the edition where it stands, with what it lacks', () => {
    const message = { ar: 'حقل ناقص: الاقتباس.', en: 'Missing: the quote.' }
    const found = bodyComplete.check(
      soundFacts({ article: { gaps: [{ path: 'body.root.children.3', message }] } }),
    )
    expect(found).toMatchObject([{ path: 'body.root.children.3', message }])
    expect(bodyComplete.level).toBe('block')
  })
})

describe('a slug', () => {
  it('that another story had is not free; one that nobody wrote is not asked about', () => {
    expect(paths(slugFree.check(soundFacts({ slugTaken: true })))).toEqual(['slug'])
    expect(slugFree.check(soundFacts({ slugTaken: true, article: { slug: null } }))).toEqual([])
  })
})

describe('an embargo', () => {
  it('holds until its moment, and not at it', () => {
    const at = (milliseconds: number) => new Date(NOW.getTime() + milliseconds).toISOString()
    expect(paths(embargoOpen.check(soundFacts({ article: { embargoUntil: at(1) } })))).toEqual([
      'embargo.until',
    ])
    expect(embargoOpen.check(soundFacts({ article: { embargoUntil: at(0) } }))).toEqual([])
    expect(embargoOpen.check(soundFacts({ article: { embargoUntil: at(-DAY) } }))).toEqual([])
  })
})

describe('a text', () => {
  it('in the other language is found where it stands, with all its words', () => {
    const words = 'عرضت هيئة المنصات مراجعتها السنوية أمس'
    const [found] = textLanguage.check(soundFacts({ texts: text(words) }))
    expect(found).toMatchObject({ path: 'body.0', range: { start: 0, end: words.length, text: words } })
    expect(textLanguage.check(soundFacts({ locale: 'ar', texts: text(words) }))).toEqual([])
  })

  it('has no telephone number of its own, in whatever digits', () => {
    for (const words of ['Call 020 7946 0123 now', 'Call +44 20 7946 0123', 'اتصل على ٠٢٠٧٩٤٦٠١٢٣']) {
      const [found] = barePhone.check(soundFacts({ texts: text(words) }))
      expect(found?.path).toBe('body.0')
      expect(words.slice(found?.range?.start, found?.range?.end)).toBe(found?.range?.text)
    }
    for (const words of [
      'In 2026, 1 250 reports were made.',
      'On 10 March 2026',
      'Section 127 of the Act 2003',
    ])
      expect({ words, found: barePhone.check(soundFacts({ texts: text(words) })) }).toEqual({
        words,
        found: [],
      })
  })

  it('of any kind leaves both rules standing, with a range that is in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (one, two) => {
        for (const rule of [textLanguage, barePhone] as Rule[]) {
          for (const words of [one, two]) {
            for (const { range } of rule.check(soundFacts({ texts: text(words) })))
              if (range) expect(words.slice(range.start, range.end)).toBe(range.text)
          }
        }
      }),
    )
  })
})

describe('a quote', () => {
  const attributed = (quote: object) => quoteAttributed.check(soundFacts({ quote }))

  it('has a speaker; a person has the role of that day; an organisation needs none', () => {
    expect(attributed({ speaker: null })).toHaveLength(1)
    expect(attributed({ role: null })).toHaveLength(1)
    expect(
      attributed({
        role: null,
        speaker: { kind: 'organisation', id: 's1', name: { ar: 'هيئة', en: 'Authority' } },
      }),
    ).toEqual([])
  })

  it('stands in a primary document or was reported by somebody', () => {
    expect(attributed({ hasPrimary: false })).toHaveLength(1)
    expect(attributed({ hasPrimary: false, reportedBy: ['d1'] })).toEqual([])
    expect(attributed({ hasPrimary: false, speaker: null })).toHaveLength(2)
  })

  it('has a record, and is named once however often it is used', () => {
    const uses = [
      { quote: 'q1', path: 'body.0' },
      { quote: 'q1', path: 'body.1' },
    ]
    expect(quoteAttributed.check(soundFacts({ uses, quotes: new Map() }))).toHaveLength(1)
    expect(quoteVerified.check(soundFacts({ uses, quote: { state: 'unverified' } }))).toHaveLength(1)
    expect(quoteRendered.check(soundFacts({ uses, quote: { rendition: null } }))).toHaveLength(1)
  })

  it('that no text uses is nobody’s concern', () => {
    for (const rule of [quoteAttributed, quoteVerified, quoteRendered, quoteExcerpt])
      expect(
        rule.check(soundFacts({ uses: [], quote: { speaker: null, state: 'disputed', rendition: null } })),
      ).toEqual([])
  })

  it('goes out only in a state that suffices for its form', () => {
    const states: QuoteState[] = [
      'unverified',
      'verified_verbatim',
      'verified_paraphrase',
      'primary_located',
      'secondary_only',
      'original_not_located',
      'disputed',
      'retracted',
    ]
    const sufficient: Record<QuoteForm, QuoteState[]> = {
      direct: ['verified_verbatim'],
      partial: ['verified_verbatim'],
      document: ['verified_verbatim', 'primary_located'],
      paraphrase: [
        'verified_verbatim',
        'verified_paraphrase',
        'primary_located',
        'secondary_only',
        'original_not_located',
      ],
      figure: ['verified_verbatim', 'verified_paraphrase', 'primary_located', 'secondary_only'],
    }
    for (const [form, enough] of Object.entries(sufficient) as [QuoteForm, QuoteState[]][]) {
      const through = states.filter(
        (state) => quoteVerified.check(soundFacts({ quote: { form, state } })).length === 0,
      )
      expect({ form, through: through.sort() }).toEqual({ form, through: [...enough].sort() })
    }
  })

  it('has words in the language of the edition', () => {
    expect(paths(quoteRendered.check(soundFacts({ quote: { rendition: null } })))).toEqual([
      'quotes.q1.renditions',
    ])
    expect(quoteRendered.check(soundFacts({ quotes: new Map() }))).toEqual([])
  })

  it('may be shortened and not reworded', () => {
    const found = (excerpt: string) =>
      quoteExcerpt.check(soundFacts({ uses: [{ quote: 'q1', path: 'body.4', excerpt }] }))
    expect(found('act before harm')).toEqual([])
    expect(found('act after harm')).toMatchObject([{ path: 'body.4', range: { text: 'act after harm' } }])
    const words = soundQuote().rendition?.text ?? ''
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.integer({ min: 1, max: words.length }), (from, length) => {
        const part = words.slice(from, from + length)
        expect(found(part).length).toBe(part.trim() === '' ? found(part).length : 0)
      }),
    )
  })
})

describe('a helpline', () => {
  it('that is suspended or retired goes out with no story', () => {
    expect(helplineActive.check(soundFacts({ helpline: { status: 'active' } }))).toEqual([])
    for (const status of ['suspended', 'retired'] as const)
      expect(helplineActive.check(soundFacts({ helpline: { status } }))).toMatchObject([
        { subject: { collection: 'helplines', id: 'h1' } },
      ])
  })

  it('is due for a check after the days that the desk set, and blocks after more of them', () => {
    const levelAfter = (days: number, policy = {}) =>
      helplineChecked.check(
        soundFacts({ policy, helpline: { checkedAt: new Date(NOW.getTime() - days * DAY).toISOString() } }),
      )[0]?.level ?? null
    expect([0, 90, 91, 180, 181].map((days) => levelAfter(days))).toEqual([
      null,
      null,
      'warn',
      'warn',
      'block',
    ])
    expect(
      [10, 11, 20, 21].map((days) => levelAfter(days, { helplineWarnDays: 10, helplineBlockDays: 20 })),
    ).toEqual([null, 'warn', 'warn', 'block'])
  })

  it('that nobody ever checked blocks', () => {
    const [found] = helplineChecked.check(soundFacts({ helpline: { checkedAt: null } }))
    expect([found !== undefined, found?.level ?? helplineChecked.level]).toEqual([true, 'block'])
  })
})
