import { describe, expect, it } from '@jest/globals'

import { quoteRendered } from '../../../src/preflight/rules/quote-rendered'
import { saysInBothLanguages, soundFacts } from '../facts'

describe('a quote without words in the language of the edition', () => {
  it.each([
    ['ar', 'بالعربية', 'Arabic'],
    ['en', 'بالإنجليزية', 'English'],
  ] as const)('stops an edition in %s, and asks for them by name', (locale, arabic, english) => {
    const [finding, ...more] = quoteRendered.check(soundFacts({ locale, quote: { rendition: null } }))
    expect(finding).toMatchObject({
      path: 'quotes.q1.renditions',
      subject: { collection: 'quotes', id: 'q1' },
    })
    expect(finding?.message.ar).toContain(arabic)
    expect(finding?.message.en).toContain(english)
    expect([more.length, quoteRendered.level, quoteRendered.lowerable]).toEqual([0, 'block', false])
    if (finding) saysInBothLanguages(finding)
  })

  it('is named once however often it is used', () => {
    const uses = ['body.0', 'body.1', 'body.1'].map((path) => ({ quote: 'q1', path }))
    expect(quoteRendered.check(soundFacts({ uses, quote: { rendition: null } }))).toHaveLength(1)
  })

  it('is nobody’s concern where no text uses it, or where it has no record at all', () => {
    expect(quoteRendered.check(soundFacts({ uses: [], quote: { rendition: null } }))).toEqual([])
    expect(quoteRendered.check(soundFacts({ quotes: new Map() }))).toEqual([])
    expect(quoteRendered.check(soundFacts())).toEqual([])
  })
})
