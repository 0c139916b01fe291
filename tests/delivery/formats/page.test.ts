import { createHash } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { defaultTreeAdapter as dom, parse, type DefaultTreeAdapterTypes } from 'parse5'

import { openDesk, type TestDesk } from '../desk'
import { editionContent, IDS, newId, picture, publish, putNode, REFS, withdraw } from '../fixtures'
import { fill, formatAddress, ISOLATED, NUMBER, textAt } from './stories'

type Element = DefaultTreeAdapterTypes.Element

function elements(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : []
  return dom.isElementNode(node) ? [node, ...children] : children
}

const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((each) => each.name === name)?.value

const textIn = (element: Element | undefined): string =>
  (element?.childNodes ?? [])
    .map((child) => (dom.isTextNode(child) ? child.value : dom.isElementNode(child) ? textIn(child) : ''))
    .join('')

describe('A story as a page and as plain text', () => {
  let desk: TestDesk
  const article = newId()
  const words = { ar: 'اتصلوا على 0808 157 0123 الآن', en: 'Call 0808 157 0123 now' }

  beforeAll(async () => {
    desk = await openDesk()
    await fill(desk)
    for (const locale of ['ar', 'en'] as const)
      await publish(desk.admin, {
        article,
        locale,
        content: {
          contentNote: locale === 'ar' ? 'تذكر إساءة' : 'Mentions abuse',
          body: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', text: words[locale] },
                { type: 'citation', document: IDS.article },
              ],
            },
            ...editionContent(locale).body,
          ],
        },
        corrections: [
          {
            kind: 'correction',
            at: '2026-03-26T10:00:00.000Z',
            note: locale === 'ar' ? 'صُحّح العدد' : 'The number',
            edition: 1,
          },
        ],
      })
  })
  afterAll(() => desk.close())

  const page = async (locale: 'ar' | 'en', slug?: string) =>
    elements(parse(await textAt(desk, formatAddress(locale, '.html', slug))))

  const links = (all: Element[], rel: string) =>
    all.filter(
      ({ tagName, attrs }) =>
        tagName === 'link' && attrs.some(({ name, value }) => name === 'rel' && value === rel),
    )

  it('says its language and direction, and stands alone', async () => {
    for (const [locale, direction] of [
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ] as const) {
      const all = await page(locale)
      const html = all.find(({ tagName }) => tagName === 'html')
      expect([attribute(html, 'lang'), attribute(html, 'dir')]).toEqual([locale, direction])
      expect(textIn(all.find(({ tagName }) => tagName === 'title'))).toContain(
        locale === 'ar' ? 'المرسى' : 'The Quay',
      )
      expect(all.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1)
    }
  })

  it('allows its own style by hash and nothing that runs', async () => {
    const { headers, text } = await desk.get(formatAddress('ar', '.html')).expect(200)
    const style = /<style>([^]*?)<\/style>/.exec(text)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain(`style-src 'sha256-${hash}'`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/script-src|unsafe/)
    expect(text).not.toMatch(/ style=| on\w+=/)
    expect(style).not.toMatch(/\b(?:left|right)\b/)
  })

  it('names each live language on both pages, and none that is not published', async () => {
    for (const locale of ['ar', 'en'] as const) {
      const all = await page(locale)
      const alternates = links(all, 'alternate').filter((link) => attribute(link, 'hreflang'))
      expect(alternates.map((link) => attribute(link, 'href'))).toEqual(
        (locale === 'ar' ? (['ar', 'en'] as const) : (['en', 'ar'] as const)).map(
          (each) => `https://news.example${formatAddress(each, '.html')}`,
        ),
      )
      expect(links(all, 'canonical').map((link) => attribute(link, 'href'))).toEqual([
        `https://news.example${formatAddress(locale, '.html')}`,
      ])
    }
    const half = newId()
    await publish(desk.admin, { article: half, locale: 'en', slug: 'half' })
    await publish(desk.admin, { article: half, locale: 'ar', slug: 'نصف' })
    await withdraw(desk.admin, half, 'ar', 'unpublished')
    const fresh = await desk.another()
    const text = await textAt(fresh, formatAddress('en', '.html', 'half'))
    expect(text).not.toContain('hreflang')
    expect(text).not.toContain(encodeURIComponent('نصف'))
  })

  it('carries its JSON-LD as data that no word of the story can break out of', async () => {
    const headline = '</script><script>alert(1)</script><!-- "&'
    await publish(desk.admin, { article: newId(), locale: 'en', slug: 'sharp', content: { headline } })
    const all = await page('en', 'sharp')
    const scripts = all.filter(({ tagName }) => tagName === 'script')
    expect(scripts.map((script) => attribute(script, 'type'))).toEqual(['application/ld+json'])
    expect(JSON.parse(textIn(scripts[0]))).toMatchObject({ headline })
    expect(textIn(all.find(({ tagName }) => tagName === 'h1'))).toBe(headline)
  })

  it('warns and corrects before it tells, and puts the sources where the citations lead', async () => {
    const all = await page('en')
    const order = all
      .map((element) => attribute(element, 'class') ?? element.tagName)
      .filter((name) => ['content-note', 'corrections', 'standfirst', 'quote', 'sources'].includes(name))
    expect(order).toEqual(['content-note', 'corrections', 'standfirst', 'quote', 'sources'])
    const ids = all.flatMap((element) => attribute(element, 'id') ?? [])
    const targets = all.flatMap((element) => /^#(.+)/.exec(attribute(element, 'href') ?? '')?.[1] ?? [])
    expect(targets).toEqual(['source-1'])
    expect(ids).toEqual(['source-1', 'source-2'])
    const first = all.find((element) => attribute(element, 'id') === 'source-1')
    expect(textIn(first)).toContain('Regulator warns platforms')
  })

  it('has each helpline once, its number to be dialled and isolated', async () => {
    for (const locale of ['ar', 'en'] as const) {
      const html = await textAt(desk, formatAddress(locale, '.html'))
      expect(html).toContain(`<a href="tel:+448081570123"><bdi dir="ltr">${NUMBER}</bdi></a>`)
      expect(html.match(/tel:\+448081570123/g)).toHaveLength(1)
      expect(html.match(/tel:\+448081570456/g)).toHaveLength(1)
      expect(html).toContain(`<bdi dir="ltr">${NUMBER}</bdi> ${locale === 'ar' ? 'الآن' : 'now'}`)
    }
  })

  it('shows the lead picture once, and not after its consent has ended', async () => {
    const id = newId()
    await putNode(desk.admin, 'media', id, picture({ availableUntil: '2026-12-01T00:00:00.000Z' }))
    await publish(desk.admin, {
      article: newId(),
      locale: 'en',
      slug: 'pictured',
      content: { leadMedia: `media:${id}`, body: [] },
      refs: [...REFS, `media:${id}`],
    })
    const before = await desk.another({ now: () => Date.parse('2026-11-30T23:59:59Z') })
    const answer = await before.get(formatAddress('en', '.html', 'pictured')).expect(200)
    expect(answer.text.match(/<img /g)).toHaveLength(1)
    expect(answer.headers['cache-control']).toContain('max-age=1,')
    const after = await desk.another({ now: () => Date.parse('2026-12-01T00:00:01Z') })
    expect(await textAt(after, formatAddress('en', '.html', 'pictured'))).not.toContain('<img ')
  })

  it('is only a notice where the story was recalled, and is not to be indexed', async () => {
    const id = newId()
    await publish(desk.admin, { article: id, locale: 'ar', slug: 'مسحوبة' })
    await withdraw(desk.admin, id, 'ar', 'recalled', 'الرقم 0808 157 0123 خاطئ <9>')
    const html = await textAt(desk, formatAddress('ar', '.html', 'مسحوبة'), 410)
    expect(html).toContain('سُحبت هذه المادة')
    expect(html).toContain(`<bdi dir="ltr">${NUMBER}</bdi> خاطئ &lt;9&gt;`)
    expect(html).toContain('noindex')
    expect(await textAt(desk, formatAddress('ar', '.txt', 'مسحوبة'), 410)).toContain(
      `الرقم ${ISOLATED} خاطئ <9>`,
    )
  })

  it('says the same as plain text: attribution, helplines and sources spelled out, numbers isolated', async () => {
    const arabic = await textAt(desk, formatAddress('ar', '.txt'))
    for (const line of [
      'تحذير من جماعات تستدرج الأطفال عبر الإنترنت',
      'تنبيه عن المحتوى: تذكر إساءة',
      '- تصحيح، 26 مارس 2026: صُحّح العدد',
      `اتصلوا على ${ISOLATED} الآن [1]`,
      '«على المنصات أن تتحرك اليوم، لا بعد أن يقع الضرر.»',
      'سلمى الخطيب، المديرة العامة، هيئة سلامة الطفل الرقمية، 24 مارس 2026',
      'التحقق: طابقنا النص بمصدره حرفيًّا',
      '- خط الأمان للأطفال، جمعية الأمان',
      `  - هاتف: ${ISOLATED} على مدار الساعة طوال أيام الأسبوع؛ مجانًا`,
      'ترجمة نور حداد عن الإنجليزية',
    ])
      expect(arabic.split('\n')).toContain(line)
    expect(arabic).not.toMatch(/<\/?\w+|&(?:amp|lt|#)/)
    const english = await textAt(desk, formatAddress('en', '.txt'))
    expect(english).toContain(`Call ${ISOLATED} now [1]`)
    expect(english).toContain(
      'Salma Al-Khatib, Director general, Digital Child Safety Authority, 24 March 2026',
    )
    expect(english).toContain('1. The Harbour Gazette, Regulator warns platforms')
    expect(english.trimEnd().split('\n').at(-1)).toContain(
      'https://news.example/v1/en/articles/groups-luring-children.html',
    )
  })
})
