import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { loadDemo } from '../../src/seed/load'
import type { Made } from '../../src/seed/resolve'
import { openDesk, type TestDesk } from '../support/desk'

describe('the demo desk, loaded through the same doors as anybody’s work', () => {
  let desk: TestDesk
  let made: Made

  beforeAll(async () => {
    desk = await openDesk()
    made = await loadDemo(desk.payload, { password: 'a long demo password', now: new Date() })
  })
  afterAll(() => desk.close())

  const statesOf = async (article: string) => {
    const { body } = await desk.people.editor.get(`/api/articles/${made.get(`articles/${article}`)}/state`)
    return {
      ar: body.ar.state,
      en: body.en.state,
      scheduled: Boolean(body.ar.scheduledFor ?? body.en.scheduledFor),
    }
  }

  it('has a story live in both languages, one live in Arabic only, one that waits for its hour, and a draft', async () => {
    expect(await statesOf('main-story')).toEqual({ ar: 'live', en: 'live', scheduled: false })
    expect(await statesOf('arabic-only')).toMatchObject({ ar: 'live', en: 'absent' })
    expect(await statesOf('scheduled')).toMatchObject({ scheduled: true })
    expect(await statesOf('defects')).toEqual({ ar: 'draft', en: 'draft', scheduled: false })
  })

  it('gives the same quotes and helplines to the readers of both languages', async () => {
    const read = async (locale: 'ar' | 'en') => {
      const { body: list } = await desk.anyone.get(`/v1/${locale}/articles`)
      const stories: { id: string; slug: string }[] = list.items
      const main = stories.find((story) => story.id === made.get('articles/main-story'))
      const { body } = await desk.anyone
        .get(`/v1/${locale}/articles/${encodeURIComponent(main?.slug ?? '')}`)
        .expect(200)
      return body as {
        quotes: { id: string; form: string; original: unknown }[]
        helplines: { id: string }[]
      }
    }
    const [ar, en] = [await read('ar'), await read('en')]
    const ids = (list: { id: string }[]) => list.map(({ id }) => id).sort()
    expect(ids(ar.quotes)).toEqual(ids(en.quotes))
    expect(ids(ar.helplines)).toEqual(ids(en.helplines))
    expect(ar.quotes.length).toBeGreaterThan(5)
  })

  it('puts nothing in quotation marks whose original was not located', async () => {
    const { rows } = await desk.pool.query<{ quotes: { form: string; original: unknown }[] }>(
      `select content -> 'quotes' as quotes from delivery.editions`,
    )
    const verbatim = rows
      .flatMap(({ quotes }) => quotes)
      .filter(({ form }) => form === 'direct' || form === 'partial')
    expect(verbatim.length).toBeGreaterThan(0)
    for (const quote of verbatim) expect(quote.original).not.toBeNull()
  })

  it('is refused where anything of the draft with the eleven defects is asked to go out', async () => {
    const id = made.get('articles/defects')
    for (const locale of ['ar', 'en']) {
      const { body } = await desk.people.editor.post(`/api/articles/${id}/publish`, { locale }).expect(422)
      const rules: string[] = body.findings.map((finding: { rule: string }) => finding.rule)
      expect(rules).toEqual(expect.arrayContaining(['quote-attributed', 'quote-verified', 'bare-phone']))
    }
  })
})
