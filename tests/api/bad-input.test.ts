import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { makeVerifiedQuote } from '../acts/story'
import { block, paragraph, quoteBlock, text, tree } from '../support/lexical'
import { make } from '../support/records'
import { openInputTrial, type InputTrial } from './input-trial'

type Node = Record<string, unknown>

const nested = (depth: number): Node => {
  let list: Node = { type: 'list', version: 1, listType: 'bullet', tag: 'ul', start: 1, children: [] }
  for (let at = 0; at < depth; at += 1)
    list = {
      type: 'list',
      version: 1,
      listType: 'bullet',
      tag: 'ul',
      start: 1,
      children: [{ type: 'listitem', version: 1, value: 1, children: [list] }],
    }
  return list
}

const link = (url: unknown, type = 'link'): Node =>
  paragraph({
    type,
    version: 3,
    id: '000000000000000000000001',
    fields: { linkType: 'custom', newTab: false, url },
    children: [text('link')],
  })

describe('what cannot be right in a story', () => {
  let desk: InputTrial['desk']
  let records: InputTrial['records']
  let quote: string
  let article: string
  let send: InputTrial['send']
  let expectRefused: InputTrial['expectRefused']

  beforeAll(async () => {
    ;({ desk, records, quote, article, send, expectRefused } = await openInputTrial())
  })
  afterAll(() => desk.close())

  describe('in a story', () => {
    const bodies: Record<string, () => unknown> = {
      'a tree that is none': () => ({ nothing: true }),
      'a tree that is a text': () => 'words',
      'a tree that is a number': () => 7,
      'a root without children': () => ({ root: { type: 'root' } }),
      'children that are no list': () => ({ root: { type: 'root', children: 'x' } }),
      'children that are no nodes': () => ({ root: { type: 'root', children: [null, 1, 'x'] } }),
      'an unknown node': () => tree({ type: 'iframe', version: 1, src: 'https://evil.example' }),
      'an upload node': () => tree({ type: 'upload', version: 1, relationTo: 'media', value: quote }),
      'an unknown block': () => tree(block('html', { code: '<script>1</script>' })),
      'a block named after a prototype': () => tree(block('__proto__', {})),
      'a node named after a prototype': () => tree({ type: 'constructor', version: 1, children: [] }),
      'a javascript: link': () => tree(link('javascript:alert(1)')),
      'a javascript: link with a tab in it': () => tree(link('java\tscript:alert(1)')),
      'a data: link': () => tree(link('data:text/html,x', 'autolink')),
      'a link that is an object': () => tree(link({ href: 'https://example.org' })),
      'a quote that is no id': () => tree(quoteBlock('not-an-id')),
      'a quote that does not exist': () => tree(quoteBlock('00000000-0000-4000-8000-000000000000')),
      'a quote that is an operator': () => tree(block('quote', { quote: { not_equals: '' } })),
      'a text in a text': () => tree(paragraph({ ...text('x'), text: { $ne: 1 } as never })),
      'a NUL in the words': () => tree(paragraph('before\u0000after')),
      'a lone surrogate in the words': () => tree(paragraph('before\ud800after')),
      'a paragraph in a paragraph': () => tree(paragraph(paragraph('x') as never)),
      'lists without end': () => tree(nested(200)),
      'words without end': () => tree(...Array.from({ length: 25_000 }, () => paragraph('x'))),
      'an excerpt that is not in the quote': () => tree(quoteBlock(quote, 'Platforms will never act.')),
      'an excerpt of the other language': () => tree(quoteBlock(quote, 'على المنصات أن تتحرك')),
    }
    for (const [name, body] of Object.entries(bodies)) {
      it(`as ${name} is refused when a draft is begun and when one is saved`, async () => {
        await expectRefused(
          name,
          (language) =>
            send('post', '/api/articles?locale=en&draft=true', language, { headline: 'x', body: body() }),
          'body',
        )
        await expectRefused(
          name,
          (language) =>
            send('patch', `/api/articles/${article}?locale=en&draft=true&autosave=true`, language, {
              body: body(),
            }),
          'body',
        )
      })
    }

    it('never comes from an excerpt that is word for word in the quote, in its language or in the original', async () => {
      const whole = 'Platforms must act before harm is done, not after.'
      for (const [locale, excerpt] of [
        ['en', 'act before harm is done'],
        ['en', whole],
        ['ar', 'أن تتحرك قبل وقوع الضرر'],
        ['ar', 'act before harm is done'],
      ]) {
        await send('patch', `/api/articles/${article}?locale=${locale}&draft=true`, 'en', {
          body: tree(paragraph('x'), quoteBlock(quote, excerpt)),
        }).expect(200)
      }
    })

    it('does not keep the rest of a story from being saved when the quote was changed after it was used', async () => {
      const own = await makeVerifiedQuote(desk, records)
      const body = tree(paragraph('x'), quoteBlock(own, 'before harm is done'))
      const story = await make(
        desk.people.admin,
        'articles',
        { headline: 'x', body },
        '?locale=en&draft=true',
      )
      await desk.people.editor.patch(`/api/quotes/${own}`, { originalText: 'Other words.' }).expect(200)
      await send('patch', `/api/articles/${story}?locale=en&draft=true`, 'en', {
        headline: 'y',
        body,
      }).expect(200)
      const { body: check } = await desk.people.editor.get(`/api/articles/${story}/preflight?locale=en`)
      expect(check.findings.map((finding: { rule: string }) => finding.rule)).toContain('quote-excerpt')
    })

    const fields: [string, string, unknown][] = [
      ['a headline of a megabyte', 'headline', 'x'.repeat(1_000_000)],
      ['a headline that is a list', 'headline', ['x']],
      ['a headline that is an object', 'headline', { en: 'x' }],
      ['a headline with a NUL', 'headline', 'a\u0000b'],
      ['a headline with a lone surrogate', 'headline', 'a\udc00b'],
      ['a slug with a slash', 'slug', '../admin'],
      ['a desk that is no id', 'desk', 'not-an-id'],
      ['a desk that does not exist', 'desk', '00000000-0000-4000-8000-000000000000'],
      ['topics that are no list', 'topics', 'x'],
      [
        'ten thousand topics',
        'topics',
        Array.from({ length: 10_000 }, () => '00000000-0000-4000-8000-000000000000'),
      ],
      ['a sensitivity that is not on the list', 'sensitivity', ['nothing']],
      ['a date that is none', 'dateline.date', 'tomorrow'],
      ['a zone that is none', 'embargo.zone', 'Mars/Olympus'],
      ['a notice of a megabyte', 'contentNote', 'x'.repeat(1_000_000)],
      ['a search title with a NUL', 'seo.title', 'a\u0000b'],
      ['internal notes with a NUL', 'internalNotes', 'a\u0000b'],
    ]
    for (const [name, field, value] of fields) {
      it(`as ${name} is refused, also in a draft`, async () => {
        const [first = '', second] = field.split('.')
        const data = second ? { [first]: { [second]: value } } : { [first]: value }
        await expectRefused(
          name,
          (language) => send('post', '/api/articles?locale=en&draft=true', language, data),
          field,
        )
        await expectRefused(
          name,
          (language) => send('patch', `/api/articles/${article}?locale=en&draft=true`, language, data),
          field,
        )
      })
    }
  })
})
