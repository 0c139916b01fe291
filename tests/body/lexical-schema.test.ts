import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkLexical } from '../../src/body/lexical-schema'
import {
  block,
  heading,
  inlineBlock,
  item,
  link,
  list,
  paragraph,
  text,
  tree,
  wholeTree,
  type Node,
} from './lexical'

const check = (value: unknown) => checkLexical(value, { path: 'body' })

describe('checkLexical', () => {
  it('tells a block that waits to be finished from one that is wrong', () => {
    const withQuote = (quote: unknown) => ({
      root: { type: 'root', children: [{ type: 'block', fields: { blockType: 'quote', quote } }] },
    })
    expect(check(withQuote(undefined))).toEqual([
      expect.objectContaining({ path: 'body.root.children.0.fields.quote', incomplete: true }),
    ])
    expect(check(withQuote(42))).toEqual([expect.objectContaining({ incomplete: false })])
  })

  it('accepts an absent tree, an empty one and one with every allowed part', () => {
    expect(check(null)).toEqual([])
    expect(check(undefined)).toEqual([])
    expect(check(tree())).toEqual([])
    expect(check(wholeTree)).toEqual([])
  })

  const bad: [string, unknown, string][] = [
    ['something that is no tree', {}, 'body'],
    ['a text in place of a tree', 'x', 'body'],
    ['an unknown node', tree({ type: 'upload', children: [] }), 'body.root.children.0'],
    ['a node named like a property of every object', tree({ type: 'constructor' }), 'body.root.children.0'],
    ['a root inside the text', tree({ type: 'root', children: [] }), 'body.root.children.0'],
    ['words that stand in no paragraph', tree(text('x')), 'body.root.children.0'],
    [
      'a block inside a paragraph',
      tree(paragraph(block('quote', { quote: 'q' }))),
      'body.root.children.0.children.0',
    ],
    [
      'a link inside a link',
      tree(paragraph(link('https://a.org', link('https://b.org')))),
      'body.root.children.0.children.0.children.0',
    ],
    ['a heading of level 1', tree(heading('h1', text('x'))), 'body.root.children.0'],
    ['a checklist', tree(list('check', item(text('x')))), 'body.root.children.0'],
    ['a paragraph without children', tree({ type: 'paragraph' }), 'body.root.children.0'],
    [
      'a number in place of words',
      tree(paragraph({ type: 'text', text: 5 })),
      'body.root.children.0.children.0',
    ],
    ['a format that does not exist', tree(paragraph(text('x', 128))), 'body.root.children.0.children.0'],
    [
      'a character that the database cannot keep',
      tree(paragraph(text('a\u0000'))),
      'body.root.children.0.children.0',
    ],
    ['half a character', tree(paragraph(text('a\uD800'))), 'body.root.children.0.children.0'],
    ['an unknown block', tree(block('banner')), 'body.root.children.0'],
    [
      'an inline block in place of a block',
      tree(block('citation', { document: 'd' })),
      'body.root.children.0',
    ],
    ['a block without fields', tree({ type: 'block' }), 'body.root.children.0'],
    ['a quote block without its quote', tree(block('quote')), 'body.root.children.0.fields.quote'],
    [
      'a quote that is no id',
      tree(block('quote', { quote: { text: 'x' } })),
      'body.root.children.0.fields.quote',
    ],
    [
      'a helplines block without a line',
      tree(block('helplines', { helplines: [] })),
      'body.root.children.0.fields.helplines',
    ],
    ['a picture block without a picture', tree(block('media')), 'body.root.children.0.fields.media'],
    [
      'a fact box without a title',
      tree(block('factbox', { title: ' ', content: tree() })),
      'body.root.children.0.fields.title',
    ],
    [
      'a fact box without content',
      tree(block('factbox', { title: 'x' })),
      'body.root.children.0.fields.content',
    ],
    [
      'an unknown node in a fact box',
      tree(block('factbox', { title: 'x', content: tree({ type: 'table' }) })),
      'body.root.children.0.fields.content.root.children.0',
    ],
    ['a related block without a story', tree(block('related')), 'body.root.children.0.fields.article'],
    [
      'a citation without a document',
      tree(paragraph(inlineBlock('citation'))),
      'body.root.children.0.children.0.fields.document',
    ],
    [
      'an omission that is neither marked nor unmarked',
      tree(block('quote', { quote: 'q', excerpt: 'x', ellipsis: 'yes' })),
      'body.root.children.0.fields.ellipsis',
    ],
    [
      'an addition that is neither marked nor unmarked',
      tree(paragraph(inlineBlock('inlineQuote', { quote: 'q', brackets: 1 }))),
      'body.root.children.0.children.0.fields.brackets',
    ],
    [
      'an excerpt that is no text',
      tree(paragraph(inlineBlock('inlineQuote', { quote: 'q', excerpt: 4 }))),
      'body.root.children.0.children.0.fields.excerpt',
    ],
  ]

  it.each(bad)('refuses %s and says where, in both languages', (_what, value, path) => {
    const problems = check(value)
    expect(problems.map((problem) => problem.path)).toContain(path)
    for (const { message } of problems) {
      expect(message.ar).toMatch(/\p{Script=Arabic}/u)
      expect(message.en).toMatch(/[a-z]/)
    }
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    '/relative',
    '//example.org',
    'https:example.org',
    'https://user:pw@example.org',
    'mailto:',
    'https://exa mple.org',
    '',
    undefined,
    7,
  ])('refuses a link to %j', (url) => {
    expect(check(tree(paragraph(link(url, text('x')))))).toHaveLength(1)
  })

  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'mailto:desk@example.org',
    'https://مثال.إختبار/طفل',
  ])('accepts a link to %j', (url) => {
    expect(check(tree(paragraph(link(url, text('x')))))).toEqual([])
  })

  it('refuses nesting beyond twenty levels, however deep', () => {
    const nested = (depth: number): Node =>
      depth === 0 ? item(text('x')) : item(list('bullet', nested(depth - 1)))
    expect(check(tree(list('bullet', nested(8))))).toEqual([])
    expect(check(tree(list('bullet', nested(500)))).map((problem) => problem.message.en)).toEqual([
      'The text is nested more than 20 levels deep.',
    ])
  })

  it('refuses more than 20 000 parts without reading on, and reports a handful of problems at most', () => {
    const many = check(tree(paragraph(...Array.from({ length: 30_000 }, () => text('x')))))
    expect(many).toHaveLength(1)
    expect(check(tree(...Array.from({ length: 30_000 }, () => ({ type: 'x' })))).length).toBeLessThan(60)
  })

  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.jsonValue(), (value, other) => {
        check(value)
        check({ root: { type: 'root', children: [value, { type: 'paragraph', children: [other] }] } })
        check(
          tree(
            block('factbox', { title: other, content: value }),
            link(other, { type: 'text', text: other }),
          ),
        )
      }),
      { numRuns: 500 },
    )
  })
})
