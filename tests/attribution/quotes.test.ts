import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isPartOf } from '../../src/attribution/excerpt'
import { fingerprint, type Attributed } from '../../src/attribution/fingerprint'
import { quoteState, type DisputeEntry, type VerificationEntry } from '../../src/attribution/quote-state'
import { renderingOf, speaks } from '../../src/attribution/rendering'

const quote = (more: Attributed = {}): Attributed => ({
  form: 'direct',
  originalStatus: 'located',
  originalText: 'Platforms must act.',
  originalLanguage: 'en',
  speakerKind: 'person',
  person: 'p1',
  saidOn: '2026-03-10',
  primary: { document: 'd1', locatorKind: 'page', locator: '4' },
  reportedBy: [{ document: 'd2', wording: 'must act', language: 'en' }],
  renditions: [
    {
      locale: 'ar',
      text: 'على المنصات أن تتحرك.',
      translatorKind: 'person',
      translator: 'x',
      basis: 'original',
    },
    { locale: 'en', text: 'Platforms must act.', translatorKind: 'none' },
  ],
  ...more,
})

describe('a fingerprint', () => {
  it('changes with everything that a verification vouches for', () => {
    const [arabic, english] = quote().renditions ?? []
    const changed: Attributed[] = [
      { form: 'paraphrase' },
      { originalStatus: 'notLocated' },
      { originalText: 'Platforms must not act.' },
      { originalLanguage: 'en-GB' },
      { speakerKind: 'organisation' },
      { person: 'p2' },
      { organisation: 's1' },
      { saidOn: '2026-03-11' },
      { saidOn: null },
      { primary: { document: 'd9', locatorKind: 'page', locator: '4' } },
      { primary: { document: 'd1', locatorKind: 'page', locator: '5' } },
      { primary: { document: 'd1', locatorKind: 'paragraph', locator: '4' } },
      { primary: null },
      { reportedBy: [] },
      { reportedBy: [{ document: 'd2', wording: 'should act', language: 'en' }] },
      { reportedBy: [{ document: 'd3', wording: 'must act', language: 'en' }] },
      { renditions: [{ ...arabic, text: 'نص آخر' }, { ...english }] },
      { renditions: [{ ...arabic, translator: 'y' }, { ...english }] },
      { renditions: [{ ...arabic, basis: 'pickup' }, { ...english }] },
      { renditions: [{ ...arabic, official: true }, { ...english }] },
      { renditions: [{ ...english }] },
    ]
    const prints = changed.map((more) => fingerprint(quote(more)))
    expect(new Set([fingerprint(quote()), ...prints]).size).toBe(changed.length + 1)
  })

  it('stays where only the writing of a value differs', () => {
    const same: Attributed[] = [
      { person: { id: 'p1' } },
      { originalText: '  Platforms must act. ' },
      { renditions: [...(quote().renditions ?? [])].reverse() },
      {
        renditions: (quote().renditions ?? []).map((entry) => ({
          ...entry,
          official: false,
          basisDocument: null,
        })),
      },
      { organisation: null },
    ]
    for (const more of same) expect(fingerprint(quote(more))).toBe(fingerprint(quote()))
    expect(fingerprint(quote({ originalText: 'caf\u00e9' }))).toBe(
      fingerprint(quote({ originalText: 'cafe\u0301' })),
    )
  })

  it('is the same for approval, which vouches for nothing', () => {
    const approved = (quote().renditions ?? []).map((entry) => ({
      ...entry,
      approved: true,
      approvedBy: 'u1',
    }))
    expect(fingerprint(quote({ renditions: approved }))).toBe(fingerprint(quote()))
  })

  it('tells any two texts apart that differ in more than form and edges', () => {
    const plain = (text: string): string | null => text.normalize('NFC').trim() || null
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, two) => {
        const same = fingerprint(quote({ originalText: one })) === fingerprint(quote({ originalText: two }))
        expect(same).toBe(plain(one) === plain(two))
      }),
    )
  })

  it('cannot be forged by moving words from one field to the next', () => {
    const one = quote({ reportedBy: [{ document: 'd2', wording: 'a', language: 'b' }] })
    const two = quote({ reportedBy: [{ document: 'd2', wording: 'a","b', language: '' }] })
    expect(fingerprint(one)).not.toBe(fingerprint(two))
  })
})

describe('the state of a quote', () => {
  const verified = (outcome: VerificationEntry['outcome'], at: string, print = 'f'): VerificationEntry => ({
    outcome,
    fingerprint: print,
    at,
  })
  const raised = (id: string): DisputeEntry => ({ id, event: 'raised', dispute: null, at: '2026-01-03' })
  const settled = (event: 'upheld' | 'rejected', dispute: string): DisputeEntry => ({
    id: `${dispute}-${event}`,
    event,
    dispute,
    at: '2026-01-04',
  })

  it('is unverified until somebody verified these very words', () => {
    expect(quoteState('f', [], [])).toBe('unverified')
    expect(quoteState('f', [verified('verified_verbatim', '2026-01-01')], [])).toBe('verified_verbatim')
    expect(quoteState('g', [verified('verified_verbatim', '2026-01-01')], [])).toBe('unverified')
  })

  it('is what the newest verification says, in whatever order they are read', () => {
    const entries = [
      verified('verified_verbatim', '2026-01-02'),
      verified('secondary_only', '2026-01-03'),
      verified('unverified', '2026-01-01'),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: 3 }), (shuffled) => {
        expect(quoteState('f', shuffled, [])).toBe('secondary_only')
      }),
    )
  })

  it('does not fall back on an older verification when the newest was of other words', () => {
    expect(
      quoteState(
        'f',
        [verified('verified_verbatim', '2026-01-01'), verified('verified_verbatim', '2026-01-02', 'g')],
        [],
      ),
    ).toBe('unverified')
  })

  it('is disputed while one dispute is open, and what it was when all are rejected', () => {
    const verifications = [verified('verified_verbatim', '2026-01-01')]
    expect(quoteState('f', verifications, [raised('a')])).toBe('disputed')
    expect(quoteState('f', verifications, [raised('a'), raised('b'), settled('rejected', 'a')])).toBe(
      'disputed',
    )
    expect(quoteState('f', verifications, [raised('a'), settled('rejected', 'a')])).toBe('verified_verbatim')
  })

  it('is retracted for good by an upheld dispute or a retraction, whatever comes after', () => {
    const verifications = [verified('verified_verbatim', '2026-02-01')]
    expect(quoteState('f', verifications, [raised('a'), settled('upheld', 'a')])).toBe('retracted')
    const retraction: DisputeEntry = { id: 'r', event: 'retracted', dispute: null, at: '2026-01-01' }
    expect(quoteState('f', verifications, [retraction, raised('a'), settled('rejected', 'a')])).toBe(
      'retracted',
    )
  })
})

describe('the words of a quote in one language', () => {
  const arabic = { locale: 'ar', text: ' على المنصات أن تتحرك. ' }
  const english = { locale: 'en', text: 'The platforms should act.' }
  const base = {
    form: 'direct',
    originalStatus: 'located',
    originalText: ' Platforms must act. ',
    originalLanguage: 'en-GB',
    renditions: [arabic, english],
  }

  it('are the original itself where it was said in that language', () => {
    expect(renderingOf(base, 'en')).toEqual({ text: 'Platforms must act.', rendition: null })
    expect(renderingOf(base, 'ar')).toEqual({ text: 'على المنصات أن تتحرك.', rendition: arabic })
  })

  it('are never an original that nobody located', () => {
    expect(renderingOf({ ...base, originalStatus: 'notLocated' }, 'en')?.rendition).toBe(english)
    expect(renderingOf({ ...base, originalStatus: 'notLocated', renditions: [] }, 'en')).toBeNull()
  })

  it('are the desk’s own for reported speech, where it has some', () => {
    expect(renderingOf({ ...base, form: 'paraphrase' }, 'en')?.rendition).toBe(english)
    expect(renderingOf({ ...base, form: 'paraphrase', renditions: [] }, 'en')?.rendition).toBeNull()
  })

  it('are none where nobody wrote any', () => {
    expect(renderingOf({ ...base, renditions: [] }, 'ar')).toBeNull()
    expect(renderingOf({ ...base, renditions: [{ locale: 'ar', text: '  ' }] }, 'ar')).toBeNull()
    expect(renderingOf({ ...base, originalText: ' ', renditions: null }, 'en')).toBeNull()
    expect(renderingOf({}, 'en')).toBeNull()
  })

  it('go by the language of a tag, not by its letters', () => {
    expect([speaks('en', 'en'), speaks('EN-gb', 'en'), speaks('ar-EG', 'ar')]).toEqual([true, true, true])
    expect([speaks('eng', 'en'), speaks('arz', 'ar'), speaks(null, 'ar'), speaks('', 'en')]).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

describe('an excerpt', () => {
  const grapheme = fc.string({ unit: 'grapheme' })

  it('is any part of the words, however its marks and spaces are written', () => {
    expect(isPartOf('“act   before”', 'They must «act before» harm.')).toBe(true)
    expect(isPartOf('cafe\u0301', 'the caf\u00e9 there')).toBe(true)
    expect(isPartOf('act\u00a0before', 'act before harm')).toBe(true)
  })

  it('is not what was put together, reworded or left empty', () => {
    expect(isPartOf('act harm', 'act before harm')).toBe(false)
    expect(isPartOf('Act before', 'act before harm')).toBe(false)
    expect(isPartOf('', 'anything')).toBe(false)
    expect(isPartOf(' \n', 'anything')).toBe(false)
    expect(isPartOf('anything', '')).toBe(false)
  })

  it('is found whatever stands around it', () => {
    fc.assert(
      fc.property(
        grapheme,
        fc.string({ unit: 'grapheme', minLength: 1 }),
        grapheme,
        (before, part, after) => {
          fc.pre(part.replace(/[\p{Cf}“”„‟«»"‘’‚‛'‹›]/gu, '').trim() !== '')
          expect(isPartOf(part, `${before} ${part} ${after}`)).toBe(true)
          expect(isPartOf(part, part)).toBe(true)
        },
      ),
    )
  })

  it('is never longer than the words', () => {
    fc.assert(
      fc.property(grapheme, (words) => {
        expect(isPartOf(`${words.trim()}x`, words)).toBe(false)
      }),
    )
  })
})
