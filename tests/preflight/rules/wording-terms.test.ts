import { describe, expect, it } from '@jest/globals'

import { compileTerms } from '../../../src/language/terms/compile'
import { wordingTerms } from '../../../src/preflight/rules/wording-terms'
import type { Facts, RuleFinding, TextFact } from '../../../src/preflight/types'
import { term } from '../../language/terms/term'
import { saysInBothLanguages, soundFacts, soundQuote } from '../facts'

const LABEL = { ar: 'النص', en: 'Body' }
const text = (words: string, path = 'body.0'): TextFact => ({ path, text: words, label: LABEL })

const PORN = term('child porn', {
  type: 'avoid',
  prefer: 'child sexual abuse material',
  reason: { ar: 'ما يُصوَّر اعتداء على طفل.', en: 'What is shown is the abuse of a child.' },
  guideline: 'INTERPOL',
})
const CARE = term('lone wolf', { type: 'care' })
const MINOR = term('minor', {
  type: 'note',
  prefer: 'child',
  allowInQuotes: false,
  allowWhenAboutLanguage: false,
})
const QASIR = term('قاصر', { type: 'note', prefer: 'طفل', reason: { ar: 'لفظ قانوني.', en: null } })
const LURING = term('استدراج القاصرين', { type: 'note' })

type Given = Omit<Partial<Facts>, 'article' | 'policy'> & { article?: Partial<Facts['article']> }

function check(
  texts: TextFact[],
  more: Given = {},
  terms = [PORN, CARE, MINOR, QASIR, LURING],
): RuleFinding[] {
  const found = wordingTerms.check(soundFacts({ texts, terms: compileTerms(terms), ...more }))
  for (const finding of found) {
    saysInBothLanguages(finding)
    const place = [...texts, text(more.article?.slug ?? '', 'slug')].find(({ path }) => path === finding.path)
    expect(place?.text.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
  }
  return found
}

describe('wording-terms', () => {
  it('has the level of each term: avoid blocks, care warns, a note informs', () => {
    const found = check([text('Child porn, a lone wolf and a minor.')])
    expect(found.map(({ level, range }) => [level, range?.text])).toEqual([
      ['block', 'Child porn'],
      ['warn', 'lone wolf'],
      ['note', 'minor'],
    ])
  })

  it('says where, what and why, what to write instead, and by which guideline', () => {
    expect(check([text('Child porn.', 'headline')])).toEqual([
      {
        level: 'block',
        path: 'headline',
        range: { start: 0, end: 10, text: 'Child porn' },
        message: {
          ar: 'النص: «Child porn»: ما يُصوَّر اعتداء على طفل.',
          en: 'Body: “Child porn”: What is shown is the abuse of a child.',
        },
        fix: {
          ar: 'البديل: «child sexual abuse material». المرجع: INTERPOL.',
          en: 'Instead: “child sexual abuse material”. Guideline: INTERPOL.',
        },
      },
    ])
  })

  it('finds a term in every public text of the language, pictures and search titles too', () => {
    const paths = ['headline', 'standfirst', 'seo.title', 'social.description', 'media.m1.alt', 'byline']
    expect(check(paths.map((path) => text('lone wolves', path))).map(({ path }) => path)).toEqual(paths)
  })

  it('finds a term in the address, exactly there', () => {
    const [finding] = check([], { article: { slug: 'the-lone-wolf-of-the-net' } })
    expect(finding).toMatchObject({
      path: 'slug',
      level: 'warn',
      range: { start: 4, end: 13, text: 'lone-wolf' },
    })
  })

  it('finds an Arabic term with what is written to it, in Arabic texts alone', () => {
    const texts = [text('وللقاصرين حق، ومينور minor')]
    expect(check(texts, { locale: 'ar' }).map(({ range }) => range?.text)).toEqual(['وللقاصرين'])
    expect(check(texts).map(({ range }) => range?.text)).toEqual(['minor'])
  })

  it('does not say of a word what the longer expression around it says already', () => {
    const found = check([text('استدراج القاصرين، والقاصرين')], { locale: 'ar' })
    expect(found.map(({ range }) => range?.text)).toEqual(['استدراج القاصرين', 'والقاصرين'])
  })

  it('keeps the word inside that weighs more than the expression around it', () => {
    const terms = [term('child porn ring', { type: 'note' }), PORN]
    expect(check([text('a child porn ring')], {}, terms).map(({ level }) => level)).toEqual(['note', 'block'])
  })

  it('leaves the words of a quote that was verified word for word, where the term allows it', () => {
    const quoted = text('The minor saw child porn.', 'quotes.q1.renditions')
    expect(check([quoted]).map(({ range }) => range?.text)).toEqual(['minor'])
    for (const state of ['unverified', 'verified_paraphrase', 'secondary_only', 'disputed'] as const) {
      const quotes = new Map([['q1', soundQuote({ state })]])
      expect(check([quoted], { quotes }).map(({ range }) => range?.text)).toEqual(['minor', 'child porn'])
    }
  })

  it('does not take quotation marks in the prose for a quote', () => {
    expect(check([text('She said “child porn”.')])).toHaveLength(1)
  })

  it('leaves a piece about language, where the term allows it', () => {
    const found = check([text('Child porn, minor.')], { article: { aboutLanguage: true } })
    expect(found.map(({ range }) => range?.text)).toEqual(['minor'])
  })

  it.each(['A minority of children.', 'Pornography laws.', 'The child saw a wolf alone.', 'Minorities.'])(
    'finds nothing in “%s”',
    (words) => expect(check([text(words)])).toEqual([]),
  )

  it('finds nothing where the bank is empty', () => {
    expect(check([text('child porn')], {}, [])).toEqual([])
  })

  it('may be lowered by the desk and set aside for one story', () => {
    expect(wordingTerms).toMatchObject({ id: 'wording-terms', lowerable: true, overridable: true })
  })
})
