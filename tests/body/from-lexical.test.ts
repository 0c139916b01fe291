import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { numberCitations } from '../../src/body/citations'
import { fromLexical } from '../../src/body/from-lexical'
import { quoteUses } from '../../src/body/references'
import { bodyTexts, bodyToText } from '../../src/body/to-text'
import type { Body, Inline } from '../../src/body/types'
import { block, item, link, list, paragraph, text, tree, wholeTree } from './lexical'

describe('fromLexical', () => {
  it('turns every part into its neutral form and drops empty paragraphs', () => {
    expect(fromLexical(wholeTree)).toEqual([
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'عنوان فرعي' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'قالت ' },
          { type: 'text', text: 'NCA', marks: ['bold'] },
          { type: 'text', text: ' إن' },
          { type: 'break' },
          { type: 'link', href: 'https://example.org/a', children: [{ type: 'text', text: 'التقرير' }] },
        ],
      },
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [{ type: 'text', text: 'أول' }],
            sub: { type: 'list', ordered: true, items: [{ children: [{ type: 'text', text: 'داخلي' }] }] },
          },
          { children: [{ type: 'text', text: 'ثان' }] },
        ],
      },
      { type: 'rule' },
      {
        type: 'paragraph',
        children: [
          { type: 'quote', quote: 'q1', excerpt: 'كلمات' },
          { type: 'text', text: '.' },
          { type: 'citation', document: 'd1', locator: 'p. 4' },
        ],
      },
      { type: 'quote', quote: 'q1' },
      { type: 'helplines', helplines: ['h1', 'h2'], heading: 'للمساعدة' },
      { type: 'media', media: 'm1', caption: 'شرح' },
      {
        type: 'factbox',
        title: 'ما هي؟',
        children: [{ type: 'paragraph', children: [{ type: 'text', text: 'داخل الإطار' }] }],
      },
      { type: 'related', article: 'a2' },
    ])
  })

  it('joins text that the editor cut in pieces, and keeps every mark', () => {
    expect(fromLexical(tree(paragraph(text('a'), text('b'), text('c', 127))))).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'ab' },
          { type: 'text', text: 'c', marks: ['bold', 'italic', 'underline', 'strike', 'sub', 'sup', 'code'] },
        ],
      },
    ])
  })

  it('keeps the words of a link with an address that is not allowed, without the link', () => {
    expect(fromLexical(tree(paragraph(link('javascript:alert(1)', text('هنا')))))).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'هنا' }] },
    ])
  })

  it('leaves out blocks whose relation is missing, and empty lists', () => {
    expect(fromLexical(tree(block('quote'), block('helplines'), list('bullet', item(text(' ')))))).toEqual([])
    expect(fromLexical(null)).toEqual([])
  })

  it('never throws, whatever the JSON, nor however deep', () => {
    let deep: Record<string, unknown> = tree()
    for (let i = 0; i < 2000; i += 1) deep = tree(block('factbox', { title: 'x', content: deep }))
    expect(bodyTexts(fromLexical(deep)).length).toBeLessThan(30)
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        fromLexical(value)
        fromLexical({ root: { children: [value, { type: 'paragraph', children: [value] }] } })
      }),
    )
  })
})

describe('bodyTexts', () => {
  it('gives every running text with the path of its place', () => {
    expect(bodyTexts(fromLexical(wholeTree)).map(({ path, text }) => ({ path, text }))).toEqual([
      { path: 'body.0', text: 'عنوان فرعي' },
      { path: 'body.1', text: 'قالت NCA إن\nالتقرير' },
      { path: 'body.2.items.0', text: 'أول' },
      { path: 'body.2.items.0.sub.items.0', text: 'داخلي' },
      { path: 'body.2.items.1', text: 'ثان' },
      { path: 'body.4', text: '.' },
      { path: 'body.6.heading', text: 'للمساعدة' },
      { path: 'body.7.caption', text: 'شرح' },
      { path: 'body.8.title', text: 'ما هي؟' },
      { path: 'body.8.children.0', text: 'داخل الإطار' },
    ])
  })

  it('keeps the marks of an excerpt, where there is an excerpt and they are set', () => {
    const marks = { ellipsis: true, brackets: true }
    const quote = { type: 'quote', quote: 'q1' }
    expect(fromLexical(tree(block('quote', { quote: 'q1', excerpt: 'كلمات', ...marks })))).toEqual([
      { ...quote, excerpt: 'كلمات', ...marks },
    ])
    expect(fromLexical(tree(block('quote', { quote: 'q1', ...marks })))).toEqual([quote])
    expect(
      fromLexical(tree(block('quote', { quote: 'q1', excerpt: 'x', ellipsis: false, brackets: null }))),
    ).toEqual([{ ...quote, excerpt: 'x' }])
    expect(
      quoteUses(fromLexical(tree(block('quote', { quote: 'q1', excerpt: 'x', ellipsis: true })))),
    ).toEqual([{ quote: 'q1', path: 'body.0', excerpt: 'x', ellipsis: true }])
  })

  it('says between which characters a quote or a citation stands', () => {
    const words = (text: string): Inline => ({ type: 'text', text })
    const body: Body = [
      {
        type: 'paragraph',
        children: [
          words('She said '),
          { type: 'quote', quote: 'q1' },
          { type: 'link', href: 'https://example.org', children: [words(' in May')] },
          { type: 'citation', document: 'd1' },
          words('.'),
        ],
      },
    ]
    const anchors = [
      { at: 9, kind: 'quote', id: 'q1' },
      { at: 16, kind: 'citation', id: 'd1' },
    ]
    expect(bodyTexts(body)).toEqual([{ path: 'body.0', text: 'She said  in May.', anchors }])
  })
})

describe('bodyToText', () => {
  it('puts the given words in the place of quotes and other parts', () => {
    const words = bodyToText(fromLexical(wholeTree), (id, excerpt) => `«${excerpt ?? id}»`, {
      helplines: (ids) => ids.join(' + '),
      related: (id) => `→ ${id}`,
    })
    expect(words).toBe(
      [
        'عنوان فرعي',
        'قالت NCA إن\nالتقرير',
        '- أول\n  1. داخلي\n- ثان',
        '«كلمات».',
        '«q1»',
        'للمساعدة\nh1 + h2',
        'شرح',
        'ما هي؟\n\nداخل الإطار',
        '→ a2',
      ].join('\n\n'),
    )
    expect(bodyToText(fromLexical(wholeTree), () => '')).not.toContain('q1')
  })
})

describe('numberCitations', () => {
  it('numbers documents in the order of reading, once, and passes over those that cannot be shown', () => {
    const cite = (document: string) => ({ type: 'citation' as const, document })
    const body = [
      { type: 'paragraph' as const, children: [cite('b'), cite('x'), cite('a')] },
      {
        type: 'factbox' as const,
        title: 't',
        children: [{ type: 'paragraph' as const, children: [cite('b'), cite('c')] }],
      },
    ]
    expect([...numberCitations(body, (id) => id !== 'x')]).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ])
  })
})
