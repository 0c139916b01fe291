import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'

import { openDesk, type TestDesk } from '../delivery/desk'
import { newId, publish, SLUG, withdraw } from '../delivery/fixtures'
import { fillForExamples } from '../delivery/openapi-examples'
import { serve, type Served } from './server'

const FILE = 'docs/examples/front-end.mjs'

describe('The example of a front end', () => {
  let desk: TestDesk
  let served: Served
  let child: ChildProcess
  let site = ''

  beforeAll(async () => {
    desk = await openDesk()
    await fillForExamples(desk)
    const hostile = '<script>alert("x")</script>'
    await publish(desk.admin, {
      article: newId(),
      locale: 'en',
      slug: 'hostile',
      content: { headline: hostile },
    })
    const gone = newId()
    await publish(desk.admin, { article: gone, locale: 'ar', slug: 'gone' })
    await withdraw(desk.admin, gone, 'ar', 'recalled', 'لم نعد نثق بأرقام هذه المادة.')
    served = await serve(desk.app)
    child = spawn(process.execPath, [FILE], {
      env: { NODE_ENV: 'test', PATH: process.env.PATH ?? '', API: served.baseUrl, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
    site = /http:\/\/localhost:\d+/.exec(line.toString())?.[0].replace('localhost', '127.0.0.1') ?? ''
  })
  afterAll(async () => {
    child.kill()
    await once(child, 'exit')
    await served.close()
    await desk.close()
  })

  const page = async (path: string, status = 200): Promise<string> => {
    const answer = await fetch(site + path)
    expect({ path, status: answer.status }).toEqual({ path, status })
    return answer.text()
  }

  it('is shorter than forty lines and needs nothing but Node', async () => {
    const source = await readFile(FILE, 'utf8')
    expect(source.trimEnd().split('\n').length).toBeLessThan(40)
    expect([...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from)).toEqual(['node:http'])
  })

  it('lists the stories of each language in its own direction, and who can help a child', async () => {
    const arabic = await page('/ar')
    expect(arabic).toContain('<html lang="ar" dir="rtl">')
    expect(arabic).toContain(`href="/ar/${encodeURIComponent(SLUG.ar)}"`)
    expect(arabic).toContain('تحذير من جماعات')
    expect(arabic).toContain('خط الأمان للأطفال')
    const english = await page('/en')
    expect(english).toContain('<html lang="en" dir="ltr">')
    expect(english).toContain(`href="/en/${SLUG.en}"`)
    expect(english).not.toContain('خط الأمان للأطفال')
  })

  it('shows a story with its corrections and helplines, and leads to it in the other language', async () => {
    const story = await page(`/ar/${encodeURIComponent(SLUG.ar)}`)
    expect(story).toContain('<h1>تحذير من جماعات تستدرج الأطفال عبر الإنترنت</h1>')
    expect(story).toContain('على المنصات أن تتحرك اليوم')
    expect(story).toContain('<h2>تصحيحات</h2><ul><li>2026-03-26: صُحّح عدد البلاغات.</li></ul>')
    expect(story).toContain('<h2>من يساعدكم</h2>')
    expect(story).toContain('<a href="tel:+448081570456">\u20660808 157 0456\u2069</a>')
    expect(story).toContain(`<a href="/en/${SLUG.en}">English</a>`)
  })

  it('lets no headline become markup', async () => {
    for (const path of ['/en', '/en/hostile']) {
      const html = await page(path)
      expect(html).not.toContain('<script')
      expect(html).toContain('&#60;script&#62;')
    }
  })

  it('says what was recalled and why, what is not there, and leads who asks for nothing to the list', async () => {
    const recalled = await page('/ar/gone', 410)
    expect(recalled).toContain('سُحبت هذه المادة')
    expect(recalled).toContain('لم نعد نثق بأرقام هذه المادة.')
    expect(await page('/en/nothing', 404)).toContain('There is nothing at this address')
    for (const path of ['/', '/fr', '/constructor', '//']) {
      const answer = await fetch(site + path, { redirect: 'manual' })
      expect([answer.status, answer.headers.get('location')]).toEqual([302, '/ar'])
    }
  })

  it('stays up while the desk cannot be reached', async () => {
    const lonely = spawn(process.execPath, [FILE], {
      env: { NODE_ENV: 'test', PATH: process.env.PATH ?? '', API: 'http://127.0.0.1:9', PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(lonely.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
    const port = /:(\d+)/.exec(line.toString())?.[1]
    for (let n = 0; n < 2; n += 1) expect((await fetch(`http://127.0.0.1:${port}/ar`)).status).toBe(503)
    lonely.kill()
    await once(lonely, 'exit')
  })
})
