import { test as base, expect, type APIRequestContext, type Page, type Request } from '@playwright/test'

export type Language = 'ar' | 'en'
export type Who = 'admin' | 'editor' | 'reporter' | 'checker' | 'safeguarding'

export const LANGUAGES: Language[] = ['ar', 'en']

type Cookies = Awaited<ReturnType<APIRequestContext['storageState']>>['cookies']
const signedIn = new Map<Who, Cookies>()

const QUIET_MS = 200
const watches = new WeakMap<Page, Watch>()

/** What a page asked of other hosts, and what it wrote to the console. */
export class Watch {
  readonly foreign: string[] = []
  readonly complaints: string[] = []

  /** Lines that the test itself brings about, by their exact text. */
  readonly tolerated: string[] = []

  /** Requests that have no answer yet. */
  private readonly open = new Set<Request>()
  private lastChange = Date.now()

  constructor(page: Page, home: string) {
    watches.set(page, this)
    const moved = (): void => {
      this.lastChange = Date.now()
    }
    page.on('request', (request) => {
      this.open.add(request)
      moved()
    })
    for (const event of ['requestfinished', 'requestfailed'] as const) {
      page.on(event as 'requestfinished', (request) => {
        this.open.delete(request)
        moved()
      })
    }
    page.on('framenavigated', () => this.open.clear())
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== home) this.foreign.push(request.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        this.complaints.push(`${new URL(page.url()).pathname}: ${message.text()}`)
      }
    })
    page.on('pageerror', (error) => this.complaints.push(`${new URL(page.url()).pathname}: ${error.message}`))
  }

  /** True where nothing was asked or answered for a moment. */
  get isQuiet(): boolean {
    return this.open.size === 0 && Date.now() - this.lastChange > QUIET_MS
  }
}

interface Fixtures {
  /** Signs the page's browser in and sets the language of the admin. */
  signIn: (who: Who, language: Language) => Promise<void>
  watch: Watch
}

/** Every test fails where a page asked another host for something or the console was not silent. */
export const test = base.extend<Fixtures>({
  signIn: async ({ page, baseURL }, use) => {
    await use(async (who, language) => {
      const url = baseURL ?? ''
      if (!signedIn.has(who)) {
        const answer = await page.request.post('/api/users/login', {
          data: { email: `${who}@example.org`, password: process.env.AMANA_TEST_PASSWORD },
        })
        expect(answer.status(), 'signing in').toBe(200)
        const { cookies } = await page.request.storageState()
        signedIn.set(who, cookies)
      }
      // The cookie below is the choice of this test; the account's own language would be put in its place.
      await page.addInitScript(() => localStorage.removeItem('amana-language-of'))
      await page.context().addCookies(signedIn.get(who) ?? [])
      await page.context().addCookies([{ name: 'payload-lng', value: language, url }])
    })
  },
  watch: [
    async ({ page, baseURL }, use) => {
      const watch = new Watch(page, baseURL ?? '')
      await use(watch)
      expect(watch.foreign, 'requests to other hosts').toEqual([])
      const complaints = watch.complaints.filter((line) => !watch.tolerated.includes(line))
      expect(complaints, 'lines on the console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

interface Listed {
  id: string
  headline?: string | null
  slug?: string | null
}

/** The stories of the demo desk, oldest first: the main one is the first, the one that must not go out the last. */
export async function stories(page: Page, locale: Language): Promise<Listed[]> {
  const query = `locale=${locale}&draft=true&depth=0&limit=50&sort=createdAt&fallback-locale=null`
  const answer = await page.request.get(`/api/articles?${query}`)
  return ((await answer.json()) as { docs: Listed[] }).docs
}

/** By how many pixels the page can be scrolled sideways. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

const waitingInView = (): number =>
  [...document.querySelectorAll('.shimmer-effect')].filter((part) => {
    const { top, bottom } = part.getBoundingClientRect()
    return bottom > 0 && top < window.innerHeight
  }).length

/** Waits until the page has what it shows and its editor, if it has one. */
export async function settled(page: Page): Promise<void> {
  // Rows further down are drawn when somebody scrolls to them.
  await expect.poll(() => page.evaluate(waitingInView), { intervals: [50] }).toBe(0)
  await expect.poll(() => watches.get(page)?.isQuiet, { intervals: [50] }).toBe(true)
}
