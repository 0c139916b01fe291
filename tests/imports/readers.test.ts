import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { checkLexical } from '../../src/body/lexical-schema'
import { fromLexical } from '../../src/body/from-lexical'
import { bodyToText } from '../../src/body/to-text'
import { decodeText } from '../../src/imports/decode'
import { fromDocx, refuseBomb } from '../../src/imports/from-docx'
import { fromHtml } from '../../src/imports/from-html'
import { fromText } from '../../src/imports/from-text'
import { toLexical } from '../../src/imports/to-lexical'
import type { ImportedText } from '../../src/imports/types'
import { docx, zip } from './docx'

const plain = ({ body }: ImportedText): string => bodyToText(body, () => '')
const whatIsLeftOut = ({ leftOut }: ImportedText): [string, number][] =>
  leftOut.map(({ what, count }) => [what.en, count])

describe('text read from a file', () => {
  it('has its headline in a first short line, and a paragraph to each group of lines', () => {
    const text = fromText('تحذير من مجموعات على الإنترنت\n\nبدأت الهيئة مراجعتها.\nوتستمر شهرين.\n\nلا جديد.')
    expect(text.headline).toBe('تحذير من مجموعات على الإنترنت')
    expect(plain(text)).toBe('بدأت الهيئة مراجعتها. وتستمر شهرين.\n\nلا جديد.')
  })

  it('has a paragraph to each line where no line is blank, and no headline where the first is a sentence', () => {
    const text = fromText('The authority began its review.\r\nIt goes on.\r\n')
    expect(text.headline).toBeNull()
    expect(text.body).toHaveLength(2)
  })

  it('has a list where lines begin with a bullet or a number of either digits', () => {
    const text = fromText('Headline\n\nWhat to do:\n- call\n- write\n\n١. اتصل\n٢. اكتب')
    expect(
      text.body.map((block) => (block.type === 'list' ? [block.ordered, block.items.length] : block.type)),
    ).toEqual(['paragraph', [false, 2], [true, 2]])
  })

  it('loses what nobody sees: byte order marks, soft hyphens, overrides of direction, controls', () => {
    const text = fromText('\uFEFFنص\u00AD عن ال\u202Eأطفال\u0007.\u200B')
    expect(plain(text)).toBe('نص عن الأطفال.')
  })

  it('keeps the joiners that spelling needs', () => {
    expect(plain(fromText('می\u200Cخواهم.'))).toContain('\u200C')
  })
})

describe('bytes read as text', () => {
  // «هذا نص عن الأطفال» in two older encodings.
  const windows = Uint8Array.from([
    0xe5, 0xd0, 0xc7, 0x20, 0xe4, 0xd5, 0x20, 0xda, 0xe4, 0x20, 0xc7, 0xe1, 0xc3, 0xd8, 0xdd, 0xc7, 0xe1,
  ])
  const iso = Uint8Array.from([
    0xe7, 0xd0, 0xc7, 0x20, 0xe6, 0xd5, 0x20, 0xd9, 0xe6, 0x20, 0xc7, 0xe4, 0xc3, 0xd7, 0xe1, 0xc7, 0xe4,
  ])
  const words = 'هذا نص عن الأطفال'

  it.each([
    ['UTF-8', new TextEncoder().encode(words)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${words}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${words}`, 'utf16le').swap16()],
    ['Windows-1256', windows],
  ])('are understood in %s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(words)
  })

  it('are understood in ISO 8859-6 where Windows-1256 makes signs of the letters', () => {
    expect(decodeText(iso)).toBe(words)
  })

  it('are understood in Windows-1252 where a text is Latin', () => {
    expect(decodeText(Uint8Array.from(Buffer.from('The café near the école', 'latin1')))).toBe(
      'The café near the école',
    )
  })

  it('are refused where they are no text', () => {
    expect(() => decodeText(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]))).toThrow('no text file')
  })
})

describe('a story read from HTML', () => {
  it('takes the article of a page: its headings, lists, links and marks of text', () => {
    const story =
      fromHtml(`<html><head><title>Site</title></head><body><nav><a href="/">Home</a></nav><article>
      <h1>Review   begins</h1><p>The <b>authority</b> began its <a href="https://authority.example.org/review">review</a>.</p>
      <h3>What follows</h3><ul><li>A report<ol><li>in spring</li></ol></li><li>A hearing</li></ul><hr></article></body></html>`)
    expect(story.headline).toBe('Review begins')
    expect(story.body).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'The ' },
          { type: 'text', text: 'authority', marks: ['bold'] },
          { type: 'text', text: ' began its ' },
          {
            type: 'link',
            href: 'https://authority.example.org/review',
            children: [{ type: 'text', text: 'review' }],
          },
          { type: 'text', text: '.' },
        ],
      },
      { type: 'heading', level: 3, children: [{ type: 'text', text: 'What follows' }] },
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [{ type: 'text', text: 'A report' }],
            sub: {
              type: 'list',
              ordered: true,
              items: [{ children: [{ type: 'text', text: 'in spring' }] }],
            },
          },
          { children: [{ type: 'text', text: 'A hearing' }] },
        ],
      },
      { type: 'rule' },
    ])
    expect(whatIsLeftOut(story)).toEqual([['what stood around the story on the page: menus and links', 1]])
  })

  it('takes no script, no hidden text and no address that a reader could be harmed by, and says so', () => {
    const story = fromHtml(
      `<h1>H</h1><p onclick="steal()">Seen<script>alert(1)</script> <a href="java&#10;script:alert(1)">words</a>
      <span style="display: none">unseen</span><img src="https://tracker.example.org/p.gif"></p><iframe src="https://x.example.org"></iframe>`,
    )
    expect(plain(story)).toBe('Seen words')
    expect(JSON.stringify(story.body)).not.toMatch(/alert|tracker|unseen|script/)
    expect(whatIsLeftOut(story)).toEqual([
      ['scripts and styles', 1],
      ['addresses of links that cannot be used (their words stay)', 1],
      ['texts hidden from readers', 1],
      ['pictures (upload them to the pictures)', 1],
      ['sound, video or embedded frames', 1],
    ])
  })

  it('makes a paragraph of each row of a table', () => {
    const story = fromHtml(
      '<h1>H</h1><table><tr><th>Year</th><th>Reports</th></tr><tr><td>2024</td><td>few</td></tr></table>',
    )
    expect(plain(story)).toBe('Year | Reports\n\n2024 | few')
  })

  it('takes the title of the page for a headline only where the story has none', () => {
    expect(fromHtml('<title>Of the page</title><p>A sentence of the story.</p>').headline).toBe('Of the page')
  })

  it('makes of any HTML a tree that the editor accepts and that says the same', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<ul>',
      '<li>',
      '</ul>',
      '<h2>',
      '</h2>',
      '<b>',
      '<a href="https://a.example.org">',
      '</a>',
      '<table><tr><td>',
      '<br>',
      'كلمة ',
      'word ',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<div hidden>',
      '\u0000',
      '&amp;',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('ar' as const, 'en' as const),
        (pieces, locale) => {
          const { body } = fromHtml(pieces.join(''))
          const tree = toLexical(body, locale)
          expect(checkLexical(tree, { path: 'body' })).toEqual([])
          expect(bodyToText(fromLexical(tree), () => '')).toBe(bodyToText(body, () => ''))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a story read from a Word document', () => {
  it('has its title for a headline, and its headings and bold words', async () => {
    const story = await fromDocx(
      docx([
        { text: 'المراجعة تبدأ', style: 'T' },
        { text: 'بدأت الهيئة مراجعتها.', bold: true },
        { text: 'ما يلي', style: 'H' },
        { text: 'جلسة.' },
      ]),
    )
    expect(story.headline).toBe('المراجعة تبدأ')
    expect(story.body.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph'])
    expect(story.body[0]).toMatchObject({ children: [{ marks: ['bold'] }] })
  })

  it('is refused where it is none', async () => {
    await expect(fromDocx(Buffer.from('not an archive'))).rejects.toThrow('no Word document')
    await expect(fromDocx(zip({ 'a.txt': Buffer.from('a') }))).rejects.toThrow('no Word document')
  })

  it('is refused where it unpacks to more than any story, whatever it says of its sizes', () => {
    const bomb = zip({ 'word/document.xml': Buffer.alloc(3_000_000) })
    bomb.writeUInt32LE(10, bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24)
    expect(() => refuseBomb(bomb, 1_000_000)).toThrow('unpacks to more')
    expect(() => refuseBomb(bomb, 4_000_000)).not.toThrow()
  })
})
