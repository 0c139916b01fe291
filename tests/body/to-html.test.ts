import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fromLexical } from '../../src/body/from-lexical'
import type { AssembledQuote, HtmlContext } from '../../src/body/html-context'
import { bodyToHtml } from '../../src/body/to-html'
import type { Block, Body } from '../../src/body/types'
import { channel, context, helpline, quote } from './html-samples'
import { wholeTree } from './lexical'
import { readTags } from './tag-balance'

const BLOCKS = new Set('p h2 h3 h4 ul ol li hr figure blockquote figcaption aside'.split(' '))

const html = (body: Body, more: Partial<HtmlContext> = {}, locale: 'ar' | 'en' = 'ar'): string => {
  const out = bodyToHtml(body, context(locale, more))
  const tags = readTags(out)
  for (const { name, attributes } of tags)
    if (BLOCKS.has(name))
      expect(attributes).toMatchObject({
        lang: expect.any(String),
        dir: expect.stringMatching(/^(rtl|ltr)$/),
      })
  return out
}
const words = (text: string, locale: 'ar' | 'en' = 'ar'): string =>
  html([{ type: 'paragraph', children: [{ type: 'text', text }] }], {}, locale).replace(
    /^<p[^>]*>|<\/p>$/g,
    '',
  )
const withQuote = (more: Partial<AssembledQuote>, block: Partial<Block> = {}): string =>
  html([{ type: 'quote', quote: 'q1', ...block } as Block], { quotes: new Map([['q1', quote(more)]]) })
const inlineQuote = (more: Partial<AssembledQuote>, excerpt?: string): string =>
  html([{ type: 'paragraph', children: [{ type: 'quote', quote: 'q1', excerpt }] }], {
    quotes: new Map([['q1', quote(more)]]),
  })
const withHelpline = (more: Parameters<typeof helpline>[0], locale: 'ar' | 'en' = 'ar'): string =>
  html([{ type: 'helplines', helplines: ['h1'] }], { helplines: new Map([['h1', helpline(more)]]) }, locale)

describe('bodyToHtml', () => {
  it('gives well-formed, deterministic HTML with language and direction on every block', () => {
    for (const locale of ['ar', 'en'] as const) {
      const out = html(fromLexical(wholeTree), {}, locale)
      expect(out).toBe(bodyToHtml(fromLexical(wholeTree), context(locale)))
      expect(out).toContain(locale === 'ar' ? '<h2 lang="ar" dir="rtl">' : '<h2 lang="en" dir="ltr">')
    }
  })

  it('leaves nothing for what the context does not have', () => {
    const empty = {
      quotes: new Map(),
      documents: new Map(),
      helplines: new Map(),
      media: new Map(),
      related: new Map([['a2', null]]),
    }
    const out = html(
      [
        { type: 'quote', quote: 'q1' },
        { type: 'helplines', helplines: ['h1'] },
        { type: 'media', media: 'm1', caption: 'من في الصورة' },
        { type: 'related', article: 'a2' },
      ],
      empty,
    )
    expect(out).toBe('')
  })

  it('numbers citations and links them to the list of sources', () => {
    const out = html([
      { type: 'paragraph', children: [{ type: 'citation', document: 'd1', locator: 'ص 4' }] },
    ])
    expect(out).toContain(
      '<sup class="citation"><a href="#source-1" aria-label="المصدر 1، تقرير، ص 4" title="ص 4">1</a></sup>',
    )
  })

  it('drops an address that is not allowed and keeps its words', () => {
    const link = (href: string) =>
      html([
        { type: 'paragraph', children: [{ type: 'link', href, children: [{ type: 'text', text: 'هنا' }] }] },
      ])
    expect(link('javascript:alert(1)')).not.toContain('<a')
    expect(link('https://example.org/?a=1&b="')).toContain(
      'href="https://example.org/?a=1&amp;b=&quot;" rel="noopener">هنا</a>',
    )
  })

  it('shows a picture with the rendition for a column and all the others to choose from', () => {
    const out = html([{ type: 'media', media: 'm1' }])
    expect(out).toContain('src="/media/m1/medium.jpg" alt="بناية" width="960" height="540"')
    expect(out).toContain(
      'srcset="/media/m1/small.jpg 480w, /media/m1/medium.jpg 960w, /media/m1/large.jpg 1600w"',
    )
    expect(out).toContain('loading="lazy"')
    const gone = new Map([['m1', { ...context('ar').media.get('m1')!, available: false }]])
    expect(html([{ type: 'media', media: 'm1' }], { media: gone })).toBe('')
  })
})

describe('running text', () => {
  it.each([
    ['قالت National Crime Agency إن', 'قالت <bdi>National Crime Agency</bdi> إن'],
    ['كتاب State of the Art هنا', 'كتاب <bdi lang="en" dir="ltr">State of the Art</bdi> هنا'],
    ['على 0800 1111 فورًا', 'على <bdi dir="ltr">0800 1111</bdi> فورًا'],
    ['على ٠٨٠٠ ١١١١', 'على <bdi dir="ltr">٠٨٠٠ ١١١١</bdi>'],
    ['في 2025-03-25', 'في <bdi dir="ltr">2025-03-25</bdi>'],
    ['خط NSPCC 0800 1111 مجاني', 'خط <bdi>NSPCC</bdi> <bdi dir="ltr">0800 1111</bdi> مجاني'],
    ['عام 2024، محـتوى', 'عام 2024، محـتوى'],
    ['(Ofcom)', '(<bdi>Ofcom</bdi>)'],
    ['<b>&"\'', '&lt;<bdi>b</bdi>&gt;&amp;&quot;&#39;'],
  ])('in Arabic isolates what runs the other way: %j', (given, wanted) => {
    expect(words(given)).toBe(wanted)
  })

  it.each([
    ['known as كوم in Arabic', 'known as <bdi lang="ar" dir="rtl">كوم</bdi> in Arabic'],
    ['the کودک fund', 'the <bdi>کودک</bdi> fund'],
    ['call 0800 1111', 'call <bdi dir="ltr">0800 1111</bdi>'],
    ['Ofcom said', 'Ofcom said'],
  ])('in English isolates what runs the other way: %j', (given, wanted) => {
    expect(words(given, 'en')).toBe(wanted)
  })
})

describe('quotes', () => {
  it('shows the words, the speaker, the document, the reporter, the translator, the status and the original', () => {
    const out = withQuote({})
    expect(out).toContain(
      '<blockquote lang="ar" dir="rtl"><p lang="ar" dir="rtl">«لن نترك هؤلاء الأطفال وحدهم»</p></blockquote>',
    )
    expect(out).toContain('<p lang="en-GB" dir="ltr">“We will not leave these children alone”</p>')
    expect(out).toContain('<span class="quote-speaker"><bdi>Robin Example</bdi></span>')
    expect(out).toContain('<span class="quote-role">المديرة العامة</span>')
    expect(out).toContain('<time datetime="2025-03-25">25 مارس 2025</time>')
    expect(out).toContain(
      '<cite lang="en" dir="ltr"><a href="https://example.org/s" rel="noopener">A statement</a></cite>',
    )
    expect(out).toContain('نقلًا عن: <a href="https://example.com/r" rel="noopener">صحيفة المثال</a>')
    expect(out).toContain('<bdi>p. 2</bdi>')
    expect(out).toContain('الترجمة: ليلى حداد')
    expect(out).toContain('التحقق: طابقنا النص بمصدره حرفيًّا')
  })

  it.each(['direct', 'partial', 'document'] as const)(
    'puts the very words of a %s quote in marks',
    (form) => {
      expect(withQuote({ form })).toContain('«لن نترك')
      expect(inlineQuote({ form })).toContain('وحدهم»')
    },
  )

  it.each(['paraphrase', 'figure'] as const)(
    'never puts a %s in marks, even where an editor typed them',
    (form) => {
      for (const text of ['ستة أضعاف', '«ستة أضعاف»', '“ستة أضعاف”'])
        for (const out of [withQuote({ form, text }), inlineQuote({ form, text })])
          expect(out).not.toMatch(/[«»“”]/)
    },
  )

  it('lets an excerpt stand in place of the text', () => {
    expect(withQuote({ original: null }, { excerpt: 'لن نترك' })).toContain('>«لن نترك»<')
    expect(inlineQuote({}, 'لن نترك')).toContain('>«لن نترك»<')
  })

  it('does not repeat marks that the text has already, and opens every paragraph of a long quote', () => {
    expect(withQuote({ text: '“كلام”', original: null })).toContain('>«كلام»<')
    expect(withQuote({ text: 'أول\n\nثان', original: null })).toContain(
      '«أول</p><p lang="ar" dir="rtl">«ثان»</p>',
    )
  })

  it('carries a notice with a quote that is disputed or retracted, in a block and in a sentence', () => {
    expect(withQuote({ status: 'disputed', notice: 'اعترض المتحدث' })).toContain(
      'role="note" lang="ar" dir="rtl">اعترض المتحدث</p>',
    )
    expect(withQuote({ status: 'retracted' })).toContain('سُحب هذا الاقتباس بعد نشره.')
    expect(inlineQuote({ status: 'retracted' })).toContain('(سُحب هذا الاقتباس بعد نشره.)')
    expect(withQuote({ notice: 'قديم' })).not.toContain('قديم')
  })

  it('shows no original where it is in the same language or was not found', () => {
    expect(withQuote({ original: null })).not.toContain('quote-original')
    expect(withQuote({ original: { text: 'نص', language: 'ar-EG' } })).not.toContain('quote-original')
  })

  it('says that a name is withheld where a person must not be named', () => {
    expect(withQuote({ speaker: { kind: 'person', name: null, role: null, organisation: null } })).toContain(
      'اسم محجوب',
    )
  })
})

describe('helplines', () => {
  it('shows service, organisation, audience, number, hours, cost and the day it was checked', () => {
    const out = withHelpline({})
    expect(out).toContain('<a href="tel:+448001111"><bdi dir="ltr">0800 1111</bdi></a>')
    expect(out).toContain('على مدار الساعة طوال أيام الأسبوع؛ مجانًا')
    expect(out).toContain('الأطفال، حتى سن 18')
    expect(out).toContain('تحققنا من هذه المعلومات في <time datetime="2025-05-03">3 مايو 2025</time>')
    expect(out).toContain('<bdi>Example Charity</bdi>')
  })

  it('gives a short code no link, but its country', () => {
    const out = withHelpline({
      countries: ['EG'],
      channels: [channel({ e164: null, shortCode: '16000', display: null })],
    })
    expect(out).not.toContain('tel:')
    expect(out).toContain('<bdi dir="ltr">16000</bdi> (من داخل: مصر)')
    expect(
      withHelpline(
        { countries: ['EG'], channels: [channel({ e164: null, shortCode: '16000', display: null })] },
        'en',
      ),
    ).toContain('<bdi dir="ltr">16000</bdi> (from within: Egypt)')
  })

  it('says in words when a line answers, and when nobody found out', () => {
    const hours = [
      { days: ['sun', 'mon', 'tue', 'wed', 'thu'], opens: '08:00', closes: '22:00' },
      { days: ['sat', 'fri'], opens: '09:00', closes: '18:00' },
    ]
    const open = channel({ alwaysOpen: false, hours })
    expect(withHelpline({ channels: [open] })).toContain(
      'من الأحد إلى الخميس، من الساعة <bdi dir="ltr">08:00</bdi> إلى <bdi dir="ltr">22:00</bdi>؛ الجمعة والسبت، من الساعة',
    )
    expect(withHelpline({ channels: [open] }, 'en')).toContain(
      'Sunday to Thursday, <bdi dir="ltr">08:00</bdi> to',
    )
    const unknown = [channel({ alwaysOpen: false, hoursKnown: false })]
    expect(withHelpline({ channels: unknown })).toContain('لم نعثر على ساعات العمل')
    expect(withHelpline({ channels: unknown }, 'en')).toContain('hours not found')
  })

  it('puts the line that took over in the place of a retired one, once, and leaves out one that nobody took over', () => {
    const lines = new Map([
      ['h1', helpline({ id: 'h1', status: 'retired', replacedBy: 'h2', name: 'القديم' })],
      ['h2', helpline({ id: 'h2', name: 'الجديد' })],
      ['h3', helpline({ id: 'h3', status: 'suspended', name: 'الموقوف' })],
      ['h4', helpline({ id: 'h4', status: 'retired', replacedBy: 'h4', name: 'الدائر' })],
    ])
    const out = html([{ type: 'helplines', helplines: ['h1', 'h2', 'h3', 'h4'] }], { helplines: lines })
    expect(out.match(/class="helpline"/g)).toHaveLength(1)
    expect(out).toContain('الجديد')
    expect(html([{ type: 'helplines', helplines: ['h3'] }], { helplines: lines })).toBe('')
  })
})

describe('hostile words', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<script>',
          '</p>',
          '"',
          "'",
          '>',
          '<',
          '&',
          '&lt;',
          '-->',
          '<!--',
          ']]>',
          ' onerror="x"',
          '\u0000',
        ),
        fc.constantFrom(
          '`',
          '=',
          '\uD800',
          '\u2028',
          '«',
          '”',
          'كلمة',
          'word',
          '0800 1111',
          '\n',
          'javascript:x',
          '<img src=x>',
        ),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''))

  const everything = (w: string, locale: 'ar' | 'en'): string => {
    const bad = quote({
      id: w,
      text: `a${w}`,
      original: { text: `a${w}`, language: `en${w}` },
      translation: { translator: w, basis: 'pickup', official: true },
      speaker: { kind: 'person', name: w, role: w, organisation: w },
      saidOn: w,
      primary: { title: w, publisher: w, url: w, locator: w, language: w },
      reportedBy: [{ title: w, publisher: w, url: `https://example.org/${w}` }],
      status: 'disputed',
      notice: w,
    })
    const line = helpline({
      id: w,
      name: w,
      organisation: w,
      audience: { minAge: null, maxAge: null, who: w },
      countries: [w],
      languages: [w],
      note: w,
      checkedAt: w,
      channels: [
        channel({
          display: w,
          note: w,
          timezone: w,
          alwaysOpen: false,
          hours: [{ days: ['mon', w], opens: w, closes: '10:00' }],
        }),
        channel({ e164: w, shortCode: w }),
        channel({ type: 'web', e164: null, url: `https://example.org/${w}`, display: w }),
        channel({ type: 'email', e164: null, email: w }),
      ],
    })
    const pictures = [
      { url: `/${w}`, width: 10, height: 10 },
      { url: '/x.jpg', width: 20, height: 20 },
    ]
    const body: Body = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: w, marks: ['bold', 'code'] },
          { type: 'quote', quote: 'q1', excerpt: w },
        ],
      },
      {
        type: 'paragraph',
        children: [{ type: 'link', href: `https://example.org/${w}`, children: [{ type: 'text', text: w }] }],
      },
      { type: 'paragraph', children: [{ type: 'citation', document: 'd1', locator: w }] },
      { type: 'quote', quote: 'q1' },
      { type: 'helplines', helplines: ['h1'], heading: w },
      { type: 'media', media: 'm1', caption: w },
      {
        type: 'factbox',
        title: w,
        children: [{ type: 'heading', level: 3, children: [{ type: 'text', text: w }] }],
      },
      { type: 'related', article: 'a2' },
    ]
    return bodyToHtml(
      body,
      context(locale, {
        quotes: new Map([['q1', bad]]),
        documents: new Map([['d1', { title: w, gloss: null, language: w }]]),
        helplines: new Map([['h1', line]]),
        media: new Map([['m1', { alt: w, caption: w, credit: w, renditions: pictures }]]),
        related: new Map([['a2', { headline: w, url: `https://example.org/${w}` }]]),
      }),
    )
  }

  const TAGS = new Set([
    ...BLOCKS,
    ...'strong em u s sub sup code a bdi span time cite small img br'.split(' '),
  ])
  const ATTRIBUTES = new Set(
    'lang dir class href rel role title alt width height src srcset sizes loading datetime aria-label data-quote data-form data-status data-helpline'.split(
      ' ',
    ),
  )

  it('bring in no tag, no attribute and no address of another kind', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('ar' as const, 'en' as const), (w, locale) => {
        for (const { name, attributes } of readTags(everything(w, locale))) {
          expect(TAGS).toContain(name)
          for (const key of Object.keys(attributes)) expect(ATTRIBUTES).toContain(key)
          for (const address of [attributes.href, attributes.src])
            if (address !== undefined)
              expect(address).toMatch(/^(https?:\/\/|mailto:|tel:\+\d+$|sms:\+\d+$|#source-\d+$|\/(?!\/))/)
        }
      }),
      { numRuns: 200 },
    )
  })
})
