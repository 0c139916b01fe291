import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Locale } from '../../../src/body/types'
import { PUBLICATION_ID } from '../../../src/delivery/content'
import { eventually, openDesk, type TestDesk } from '../desk'
import { childLine, IDS, newId, publication, publish, putNode, SLUG, withdraw } from '../fixtures'
import { fill, formatAddress, SUFFIXES, textAt } from './stories'

const LOCALES: Locale[] = ['ar', 'en']

describe('The addresses of a story in its other formats', () => {
  let desk: TestDesk
  const article = newId()

  beforeAll(async () => {
    desk = await openDesk()
    await fill(desk)
    for (const locale of LOCALES) await publish(desk.admin, { article, locale })
    await publish(desk.admin, { article: newId(), locale: 'en', slug: 'only-english' })
  })
  afterAll(() => desk.close())

  it('answer with the type, the language, an ETag and the tags of all that they depend on', async () => {
    const types = ['application/ld+json', 'application/json', 'text/html', 'text/plain']
    for (const locale of LOCALES) {
      for (const [index, suffix] of SUFFIXES.entries()) {
        const { headers } = await desk.get(formatAddress(locale, suffix)).expect(200)
        expect(headers['content-type']).toContain(types[index])
        expect(headers['content-language']).toBe(locale)
        expect(headers.etag).toMatch(/^"[\w-]+"$/)
        for (const tag of [
          `article:${article}`,
          `helpline:${IDS.childLine}`,
          `publication:${PUBLICATION_ID}`,
        ])
          expect(headers['cache-tag']?.split(',')).toContain(tag)
        await desk.get(formatAddress(locale, suffix), { 'If-None-Match': String(headers.etag) }).expect(304)
      }
    }
  })

  it('cost one statement when nothing is kept, and none after that', async () => {
    const other = await desk.another()
    for (const suffix of SUFFIXES) {
      await other.get(formatAddress('ar', suffix)).expect(200)
      expect(other.statements()).toHaveLength(1)
      await other.get(formatAddress('ar', suffix)).expect(200)
      expect(other.statements()).toHaveLength(0)
    }
  })

  it('take a slug of any script, and no parameter', async () => {
    await desk.get(`${formatAddress('en', '.html')}?page=2`).expect(400)
    await desk.get(formatAddress('en', '.html', 'nothing-here')).expect(404)
    await desk.get(formatAddress('en', '.pdf')).expect(404)
    await desk.get('/v1/fr/articles/x.html').expect(404)
  })

  it('never answer with the other language, and say where the story is', async () => {
    for (const suffix of SUFFIXES) {
      const { body } = await desk.get(formatAddress('ar', suffix, 'only-english')).expect(404)
      expect(body).toMatchObject({
        status: 404,
        alternates: [{ locale: 'en', url: `https://news.example/v1/en/articles/only-english${suffix}` }],
      })
    }
  })

  it('lead from an old slug to the same format at the new one', async () => {
    const moved = newId()
    await publish(desk.admin, { article: moved, locale: 'ar', slug: 'عنوان-قديم' })
    await publish(desk.admin, { article: moved, locale: 'ar', number: 2, slug: 'عنوان-جديد' })
    for (const suffix of SUFFIXES) {
      const { headers } = await desk.get(formatAddress('ar', suffix, 'عنوان-قديم')).expect(301)
      expect(headers.location).toBe(formatAddress('ar', suffix, 'عنوان-جديد'))
    }
  })

  it('say of a recalled story why, each in its own way, and of an unpublished one nothing', async () => {
    const notice = 'A number in this story was wrong: 0808 157 0999.'
    for (const state of ['recalled', 'unpublished'] as const) {
      const gone = newId()
      await publish(desk.admin, {
        article: gone,
        locale: 'en',
        slug: state,
        content: { headline: 'SECRET WORDS' },
      })
      await withdraw(desk.admin, gone, 'en', state, state === 'recalled' ? notice : null)
      for (const suffix of SUFFIXES) {
        const address = formatAddress('en', suffix, state)
        const text = await textAt(desk, address, 410)
        expect(text).not.toContain('SECRET')
        expect(text.includes('A number in this story was wrong')).toBe(state === 'recalled')
        expect((await desk.get(address)).headers['content-language']).toBe('en')
      }
    }
  })

  it('show a changed helpline and a changed publication at once', async () => {
    const line = childLine()
    const [phone] = line.channels
    for (const suffix of SUFFIXES) await textAt(desk, formatAddress('en', suffix))
    await putNode(desk.admin, 'helpline', IDS.childLine, {
      ...line,
      channels: phone ? [{ ...phone, e164: '+448081570777', display: '0808 157 0777' }] : [],
    })
    await putNode(
      desk.admin,
      'publication',
      PUBLICATION_ID,
      publication({ name: { ar: null, en: 'The Pier' } }),
    )
    await eventually(async () => {
      for (const suffix of SUFFIXES) {
        const text = await textAt(desk, formatAddress('en', suffix))
        expect(text).toMatch(/0808 157 0777|\+448081570777/)
        expect(text).not.toMatch(/0808 157 0123|\+448081570123/)
        expect(text).toContain('The Pier')
      }
    })
  })

  it('have a name where the desk entered none', async () => {
    const bare = await openDesk()
    await publish(bare.admin, { article: newId(), locale: 'ar', slug: SLUG.ar })
    await publish(bare.admin, { article: newId(), locale: 'en', slug: SLUG.en })
    expect(await textAt(bare, formatAddress('ar', '.txt'))).toContain('أمانة')
    expect(await textAt(bare, formatAddress('en', '.html'))).toContain('| Amana</title>')
    await bare.close()
  })
})
