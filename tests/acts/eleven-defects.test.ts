import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { fromLexical } from '../../src/body/from-lexical'
import { bodyTexts } from '../../src/body/to-text'
import type { Locale } from '../../src/body/types'
import type { Finding, Level } from '../../src/preflight/types'
import { loadDemo } from '../../src/seed/load'
import type { Made } from '../../src/seed/resolve'
import { sweep } from '../../src/worker/sweep'
import { openDesk, type TestDesk } from '../support/desk'

interface Expected {
  rule: string
  level: Level
  /** The words found, to the letter. */
  text?: string
  /** Beginning of the place, where no words stand for the fault. */
  path?: string
  /** What the English message has to name. */
  says?: string
}

const block = (rule: string, more: Partial<Expected>): Expected => ({ rule, level: 'block', ...more })
const warn = (rule: string, more: Partial<Expected>): Expected => ({ rule, level: 'warn', ...more })

/** The faults that the desk has met in one published story, by number, and what has to catch each. */
const DEFECTS: Record<Locale, Record<string, Expected[]>> = {
  ar: {
    '1. a direct quote without an original': [
      block('quote-verified', { path: 'quotes.', says: 'من يختبئ خلف شاشة' }),
    ],
    '2. a quote that the government said': [block('quote-attributed', { says: 'على الشركات أن توقف' })],
    '3. a person’s words, altered and credited to the report': [
      block('quote-recorded', { text: '«لا يختبئون في مكان آخر فقط، بل على التطبيقات أيضًا»' }),
      block('quote-altered', { text: '«لا يختبئون في مكان آخر فقط، بل على التطبيقات أيضًا»' }),
    ],
    '4. a minister’s title': [warn('role-in-text', { text: 'وزيرة حماية الطفولة' })],
    '5. figures without a source': [
      block('figure-sourced', { text: 'خمسة أضعاف' }),
      block('figure-sourced', { text: '12 عامًا' }),
      block('figure-sourced', { text: '2019 و2021' }),
    ],
    '6. helplines in prose': [
      block('bare-phone', { text: '08081570111' }),
      block('bare-phone', { text: '8005550199' }),
      block('helpline-required', { path: 'helplines', says: 'for children' }),
      block('helpline-required', { path: 'helplines', says: 'worried about a child' }),
      block('helpline-required', { path: 'helplines', says: 'survivors' }),
      block('directory-as-phone', { text: 'Child Helplines International' }),
    ],
    '7. no crisis line': [block('helpline-required', { text: 'إيذاء النفس', says: 'crisis' })],
    '8. terms and a name against house style': [
      { rule: 'wording-terms', level: 'note', text: 'تتصيّد القاصرين' },
      { rule: 'wording-terms', level: 'note', text: 'القاصرون' },
      { rule: 'wording-terms', level: 'note', text: 'استدراج القاصرين' },
      { rule: 'name-spelling', level: 'note', text: 'وكالة الجريمة الوطنية' },
    ],
    '9. a month that is counted from nothing': [
      { rule: 'relative-date', level: 'note', text: 'الشهر المقبل' },
    ],
    '10. charities’ lines credited to the authorities': [
      warn('helplines-credited', { text: 'سلطات إيستمير' }),
    ],
    '11. no translator': [block('quote-translated', { path: 'translation.translator' })],
  },
  en: {
    '1. a direct quote without an original, back in English': [
      block('quote-verified', { path: 'quotes.' }),
      block('quote-back-translated', {
        text: 'Whoever hides behind a screen will find that the law can see them, and we have begun already.',
      }),
    ],
    '2. a quote that the government said': [block('quote-attributed', { says: 'nobody is named' })],
    '3. a person’s words, altered and credited to the report': [
      block('quote-recorded', {
        text: '“They are not only hiding somewhere else, they are on the apps too”',
      }),
      block('quote-altered', { text: '“They are not only hiding somewhere else, they are on the apps too”' }),
    ],
    '4. a minister’s title': [warn('role-in-text', { text: 'Minister for Child Protection' })],
    '5. figures without a source': [
      block('figure-sourced', { text: 'fivefold' }),
      block('figure-sourced', { text: '12 years old' }),
      block('figure-sourced', { text: '2019 and 2021' }),
    ],
    '6. helplines in prose': [
      block('bare-phone', { text: '08081570111' }),
      block('bare-phone', { text: '8005550199' }),
      block('helpline-required', { path: 'helplines', says: 'for children' }),
      block('helpline-required', { path: 'helplines', says: 'worried about a child' }),
      block('helpline-required', { path: 'helplines', says: 'survivors' }),
      block('directory-as-phone', { text: 'Child Helplines International' }),
    ],
    '7. no crisis line': [block('helpline-required', { text: 'self-harm', says: 'crisis' })],
    '8. terms and a name against house style': [
      { rule: 'wording-terms', level: 'note', text: 'minors' },
      { rule: 'wording-terms', level: 'note', text: 'Minors' },
      { rule: 'name-spelling', level: 'note', text: 'National Criminal Agency' },
    ],
    '9. a month that is counted from nothing': [{ rule: 'relative-date', level: 'note', text: 'next month' }],
    '10. charities’ lines credited to the authorities': [
      warn('helplines-credited', { text: 'Eastmere authorities' }),
    ],
    '11. no translator': [block('quote-translated', { path: 'translation.translator' })],
  },
}

const matches = (finding: Finding, { rule, level, text, path, says }: Expected): boolean =>
  finding.rule === rule &&
  finding.level === level &&
  (text === undefined || finding.range?.text === text) &&
  (path === undefined || finding.path.startsWith(path)) &&
  (says === undefined || finding.message.en.includes(says))

describe('the story with the eleven defects', () => {
  let desk: TestDesk
  let made: Made
  let defects: string
  let mended: string

  beforeAll(async () => {
    desk = await openDesk()
    made = await loadDemo(desk.payload, { password: 'a long demo password', now: new Date() })
    defects = made.get('articles/defects') ?? ''
    mended = made.get('articles/defects-mended') ?? ''
  })
  afterAll(() => desk.close())

  const findingsOf = async (article: string, locale: Locale): Promise<Finding[]> => {
    const { body } = await desk.people.editor.get(`/api/articles/${article}/preflight?locale=${locale}`)
    return body.findings as Finding[]
  }

  for (const locale of ['ar', 'en'] as const) {
    for (const [name, expected] of Object.entries(DEFECTS[locale])) {
      it(`is caught in ${locale} for ${name}`, async () => {
        const findings = await findingsOf(defects, locale)
        const missed = expected.filter((each) => !findings.some((finding) => matches(finding, each)))
        expect({
          missed,
          found: missed.length > 0 ? findings.map(({ rule, range }) => [rule, range?.text]) : [],
        }).toEqual({
          missed: [],
          found: [],
        })
      })
    }

    it(`says in ${locale} where each thing stands: every range cuts its words out of the text`, async () => {
      const { body: article } = await desk.people.editor.get(
        `/api/articles/${defects}?locale=${locale}&draft=true&depth=0&fallback-locale=none`,
      )
      const running = new Map(
        bodyTexts(fromLexical(article.body)).map(({ path, text }): [string, string] => [path, text]),
      )
      let compared = 0
      for (const { path, range } of await findingsOf(defects, locale)) {
        const text = running.get(path) ?? (path === 'headline' ? (article.headline as string) : undefined)
        if (!range || text === undefined) continue
        expect(text.slice(range.start, range.end)).toBe(range.text)
        compared += 1
      }
      expect(compared).toBeGreaterThan(12)
    })

    it(`is mended in ${locale} by its twin, which gives no finding at all`, async () => {
      expect(
        (await findingsOf(mended, locale)).map(({ rule, path, range }) => ({ rule, path, range })),
      ).toEqual([])
    })

    it(`is refused in ${locale} with the same findings at every door`, async () => {
      const { editor } = desk.people
      const shown = await findingsOf(defects, locale)
      const endpoint = await editor.post(`/api/articles/${defects}/publish`, { locale }).expect(422)
      expect(endpoint.body.findings).toEqual(shown)
      const patch = await editor.patch(`/api/articles/${defects}?locale=${locale}`, { _status: 'published' })
      expect(patch.status).toBe(422)
      expect(patch.body.findings).toEqual(shown)
      const specific = await editor.patch(`/api/articles/${defects}?publishSpecificLocale=${locale}`, {
        _status: 'published',
      })
      expect(specific.status).toBe(422)
      expect(specific.body.findings).toEqual(shown)
      const graphql = await editor.post('/api/graphql', {
        query: `mutation { updateArticle(id: "${defects}", locale: ${locale}, data: { _status: published }) { id } }`,
      })
      expect(graphql.body.errors[0].extensions.data.findings).toEqual(shown)
      const schedule = await editor.post(`/api/articles/${defects}/schedule`, {
        locale,
        at: '2999-01-01T00:00:00Z',
        zone: 'Europe/London',
      })
      expect(schedule.status).toBe(422)
      expect(schedule.body.findings).toEqual(shown)
    })

    it(`is refused in ${locale} at the hour too, where it was scheduled before the desk knew better`, async () => {
      const shown = await findingsOf(defects, locale)
      await desk.pool.query(
        `insert into newsroom.schedules (article, locale, due_at, zone, requested_by)
         values ($1, $2, clock_timestamp(), 'Europe/London', $3)`,
        [defects, locale, desk.people.editor.id],
      )
      expect(await sweep(desk.payload)).toMatchObject({ published: 0, failed: 1 })
      const { rows } = await desk.pool.query<{ failure: { findings: Finding[] } }>(
        `select failure from newsroom.schedules where article = $1 and locale = $2 and state = 'failed'`,
        [defects, locale],
      )
      expect(rows[0]?.failure.findings).toEqual(shown)
    })
  }
})
