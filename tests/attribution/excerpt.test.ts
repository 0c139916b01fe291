import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isFaithfulExcerpt, isPartOf, spokenWords } from '../../src/attribution/excerpt'

const whole =
  'We have asked for years. Platforms must act before harm is done, not after, and «they know it» well; the law is on our side.'
const arabic = 'طلبنا ذلك منذ سنوات. على المنصات أن تتحرك قبل وقوع الضرر لا بعده، والقانون في صفنا.'

describe('an excerpt', () => {
  it('is one part of the words, whatever the blanks, the quotation marks and the form of letters', () => {
    for (const part of [
      whole,
      'act before harm',
      'act\u00a0before\n harm',
      '“they know it” well',
      'not after,',
    ])
      expect({ part, isPart: isPartOf(part, whole) }).toEqual({ part, isPart: true })
    expect(isPartOf('أن تتحرك \u200fقبل وقوع', arabic)).toBe(true)
    expect(isPartOf('caf\u00e9', 'a cafe\u0301 there')).toBe(true)
    expect(isPartOf('they know it well', whole)).toBe(true)
    expect(isPartOf("it's the parents' right", 'We say it’s the parents’ right.')).toBe(true)
    expect(isPartOf('its the parents right', 'We say it’s the parents’ right.')).toBe(false)
  })

  it('changes no word, no order and no letter', () => {
    for (const part of [
      'act after harm',
      'before act',
      'Act before harm',
      'act before harms',
      '',
      ' \n',
      '…',
    ])
      expect({ part, isPart: isPartOf(part, whole) }).toEqual({ part, isPart: false })
    expect(isPartOf('أن تتحرك بعد وقوع الضرر', arabic)).toBe(false)
  })

  it('is not cut from within a word, since half a word can say the opposite', () => {
    expect(isPartOf('legal to do so', 'It is illegal to do so.')).toBe(false)
    expect(isPartOf('the law is on our sid', whole)).toBe(false)
    expect(isPartOf('القانون في صفنا', arabic)).toBe(true)
    expect(isPartOf('قانون في صفنا', arabic)).toBe(false)
  })

  it('leaves words out only where the editor says so', () => {
    for (const part of [
      'Platforms must act … not after',
      'Platforms must act... not after',
      'Platforms must act […] not after',
      'Platforms must act [...] not after',
      'Platforms must act (…) not after',
      '… must act before harm …',
      'We have asked … must act … the law is on our side',
    ]) {
      expect({ part, faithful: isFaithfulExcerpt(part, whole) }).toEqual({ part, faithful: false })
      expect({ part, faithful: isFaithfulExcerpt(part, whole, { brackets: true }) }).toEqual({
        part,
        faithful: false,
      })
      expect({ part, faithful: isFaithfulExcerpt(part, whole, { ellipsis: true }) }).toEqual({
        part,
        faithful: true,
      })
    }
    expect(isFaithfulExcerpt('على المنصات […] وقوع الضرر', arabic, { ellipsis: true })).toBe(true)
  })

  it('keeps the order of the words around an ellipsis, and no word twice', () => {
    const ellipsis = true
    expect(isFaithfulExcerpt('not after … must act', whole, { ellipsis })).toBe(false)
    expect(isFaithfulExcerpt('must act … must act', whole, { ellipsis })).toBe(false)
    expect(isFaithfulExcerpt('must act … act before', whole, { ellipsis })).toBe(false)
    expect(isFaithfulExcerpt('must act … or else', whole, { ellipsis })).toBe(false)
    expect(isFaithfulExcerpt('…', whole, { ellipsis })).toBe(false)
  })

  it('finds a later place where the first one leads nowhere', () => {
    const text = 'a b x; a b c'
    expect(isFaithfulExcerpt('a [very] b c', text, { brackets: true })).toBe(true)
    expect(isFaithfulExcerpt('a b […] c', text, { ellipsis: true })).toBe(true)
  })

  it('has words of the desk’s in brackets only where the editor says so', () => {
    for (const part of [
      'Platforms [such as this one] must act',
      '[The companies] must act before harm',
      'the law is on [the victims’] side',
      'act before harm is done [to a child]',
    ]) {
      expect({ part, faithful: isFaithfulExcerpt(part, whole) }).toEqual({ part, faithful: false })
      expect(isFaithfulExcerpt(part, whole, { ellipsis: true })).toBe(false)
      expect({ part, faithful: isFaithfulExcerpt(part, whole, { brackets: true }) }).toEqual({
        part,
        faithful: true,
      })
    }
    expect(isFaithfulExcerpt('على [الشركات] أن تتحرك', arabic, { brackets: true })).toBe(true)
  })

  it('does not hide a long passage behind a bracket', () => {
    const long = `Platforms ${'and every company that knows them '.repeat(5)}must act`
    expect(isFaithfulExcerpt('Platforms [x] must act', long, { brackets: true })).toBe(false)
    expect(isFaithfulExcerpt('Platforms [x] … must act', long, { brackets: true, ellipsis: true })).toBe(true)
  })

  it('keeps the dots and brackets that the speaker’s own text has', () => {
    const text = 'Well … we [the board] agreed.'
    expect(isPartOf('Well … we [the board]', text)).toBe(true)
    expect(isFaithfulExcerpt('Well … we [the board]', text, { brackets: true, ellipsis: true })).toBe(true)
  })

  it('that is made of words of the text, parted by ellipses, is faithful', () => {
    const words = whole.split(' ')
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(words.length - 1), { minLength: 1, maxLength: 6 }), (chosen) => {
        const picked = [...chosen].sort((a, b) => a - b).map((index) => words[index])
        expect(isFaithfulExcerpt(picked.join(' … '), whole, { ellipsis: true })).toBe(true)
      }),
    )
  })

  it('of any kind is answered at once, and without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        isFaithfulExcerpt(one, other, { ellipsis: true, brackets: true })
      }),
    )
    const start = performance.now()
    for (const hostile of ['['.repeat(5000), '…a'.repeat(2500), 'a'.repeat(5000), '[a]'.repeat(1600)])
      isFaithfulExcerpt(hostile, 'a'.repeat(10_000), { ellipsis: true, brackets: true })
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('gives the words that are the speaker’s', () => {
    expect(spokenWords('[We] must act … now', { ellipsis: true, brackets: true })).toBe('must act now')
    expect(spokenWords('[We] must act … now', {})).toBe('[We] must act … now')
  })

  it('is found wherever it stands in whole words, also in a text that repeats itself', () => {
    const text = (most: number) => fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: most })
    const standsIn = (part: string, whole: string): boolean =>
      Array.from(whole, (_, at) => at).some(
        (at) =>
          whole.startsWith(part, at) &&
          (at === 0 || whole[at - 1] === ' ') &&
          [undefined, ' '].includes(whole[at + part.length]),
      )
    const plain = (words: string): string => words.replace(/ +/g, ' ').trim()
    fc.assert(
      fc.property(text(6), text(30), (part, whole) => {
        fc.pre(plain(part) !== '')
        expect(isPartOf(part, whole)).toBe(standsIn(plain(part), plain(whole)))
      }),
    )
    const again = 'a '.repeat(20_000)
    expect(isPartOf(`${'a '.repeat(10_000)}b`, again)).toBe(false)
    expect(isPartOf('a '.repeat(10_000), again)).toBe(true)
  })
})
