import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { portableHtml } from '../../../src/delivery/formats/feed-html'
import { htmlToText, isolatedText } from '../../../src/delivery/formats/html-to-text'
import { editionUrn } from '../../../src/delivery/formats/identity'
import { element, xmlDocument } from '../../../src/delivery/formats/xml'
import { textHtml } from '../../../src/body/html/runs'
import { readXml } from './read-xml'
import { ISOLATED, NUMBER } from './stories'

const anyText = fc.string({ unit: 'binary' })
/** What XML 1.0 can carry. */
const carried = (text: string) =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')

describe('The XML writer', () => {
  it('gives back every text and every value as it was, less what XML cannot carry', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, value) => {
        const document = xmlDocument(element('a', { b: value, none: null }, element('c', {}, text), null))
        const root = readXml(document)
        expect(root.attributes).toEqual({ b: carried(value) })
        expect(root.children[0]?.text).toBe(carried(text))
      }),
    )
  })

  it('drops controls, lone surrogates and non-characters, and escapes markup', () => {
    expect(element('a', {}, 'x\u0000\u0008\uD800\uFFFE<&>"').markup).toBe('<a>x&lt;&amp;&gt;"</a>')
    expect(element('a', { b: '"\n<' }).markup).toBe('<a b="&quot;&#10;&lt;"/>')
  })
})

describe('HTML as plain text', () => {
  it('gives back what people wrote, in one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = htmlToText(`<p>${textHtml(text, 'en')}</p>`, 'en').replace(/[\u2066-\u2069]/g, '')
        const written = text
          .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\u2066-\u2069]/gu, '')
          .replace(/[ \t\n\r]+/g, ' ')
          .trim()
        expect(plain.replace(/\s+/gu, ' ').trim()).toBe(written.replace(/\s+/gu, ' ').trim())
      }),
    )
  })

  it('keeps isolates in pairs, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ب', ' ', '0', '8', '-', '+', '<', '&', '\n') }),
        (text) => {
          for (const plain of [
            isolatedText(text, 'ar'),
            htmlToText(`<p>${textHtml(text, 'ar')}</p>`, 'ar'),
          ]) {
            let open = 0
            for (const character of plain) {
              if (/[\u2066-\u2068]/.test(character)) open += 1
              else if (character === '\u2069') open -= 1
              expect(open).toBeGreaterThanOrEqual(0)
            }
            expect(open).toBe(0)
          }
        },
      ),
    )
  })

  it('isolates numbers in a short text and leaves other words as they are', () => {
    expect(isolatedText(`اتصلوا على ${NUMBER} في NCA`, 'ar')).toBe(`اتصلوا على ${ISOLATED} في NCA`)
    expect(isolatedText('Safe Line of the Trust, لندن', 'en')).toBe('Safe Line of the Trust, لندن')
    expect(isolatedText('سطر\nوسطر', 'ar')).toBe('سطر\nوسطر')
  })

  it('marks items, keeps lists in lists, and writes addresses out', () => {
    expect(
      htmlToText(
        '<h2>Head</h2><ol><li>One<ul><li>Two</li></ul></li><li>Three</li></ol><hr>' +
          '<p>See <a href="https://a.example/x">this</a> or <a href="https://b.example/">b.example</a>' +
          '<sup class="citation"><a href="#source-1">1</a></sup>.<br>Next</p>' +
          '<aside><h3>Box</h3><p>In it</p></aside><figure><img alt="A desk" src="x"></figure>',
        'en',
      ),
    ).toBe(
      [
        'Head',
        '',
        '1. One',
        '  - Two',
        '2. Three',
        '',
        '* * *',
        '',
        'See this (\u2066https://a.example/x\u2069) or b.example [1].',
        'Next',
        '',
        'Box',
        'In it',
        '',
        '[Picture: A desk]',
      ].join('\n'),
    )
  })
})

describe('Portable HTML', () => {
  it('touches only what our own code wrote', () => {
    const written = textHtml('<bdi dir="ltr">1</bdi> href="#source-1" id="source-2"', 'en')
    expect(portableHtml(`<p>${written}</p>`, { locale: 'en' }, 'https://n.example/p')).toBe(
      `<div lang="en" dir="ltr"><p>${written}</p></div>`,
    )
  })
})

describe('The name of an edition', () => {
  it('is a UUID of version 5 in the namespace of the article, as RFC 9562 makes it', () => {
    // Appendix A.4 of the RFC: the DNS namespace and a host; here a locale takes the host's place.
    expect(editionUrn('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com' as never)).toBe(
      'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2',
    )
  })
})
