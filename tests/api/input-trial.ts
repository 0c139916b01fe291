import { expect } from '@jest/globals'
import request from 'supertest'

import { countRows, englishWords, makeVerifiedQuote } from '../acts/story'
import { openDesk, PASSWORD, type TestDesk } from '../support/desk'
import { make, makeRecords, type Records } from '../support/records'

/** A desk to which input is sent that cannot be right. */
export interface InputTrial {
  desk: TestDesk
  records: Records
  /** A verified quote, and a draft in English that uses it. */
  quote: string
  article: string
  token: string
  send: (method: 'post' | 'patch', address: string, language: string, body: string | object) => request.Test
  /**
   * Asks in both languages and expects a client's error that names the field, in the language asked for, says nothing
   * of our insides, and leaves every table as it was.
   */
  expectRefused: (
    name: string,
    ask: (language: string) => request.Test,
    field: string | RegExp | null,
  ) => Promise<void>
}

export async function openInputTrial(): Promise<InputTrial> {
  const desk = await openDesk()
  const records = await makeRecords(desk)
  const quote = await makeVerifiedQuote(desk, records)
  const article = await make(
    desk.people.admin,
    'articles',
    englishWords('sound', quote),
    '?locale=en&draft=true',
  )
  const { body: session } = await desk.anyone
    .post('/api/users/login')
    .send({ email: 'admin@desk.test', password: PASSWORD })
  const token = session.token as string

  const send = (
    method: 'post' | 'patch',
    address: string,
    language: string,
    body: string | object,
  ): request.Test =>
    request(desk.app)
      [method](address)
      .set('Authorization', `JWT ${token}`)
      .set('Accept-Language', language)
      .set('Content-Type', 'application/json')
      .send(body)

  /** Every path that an answer names, with its words. */
  const namedIn = (body: {
    errors?: { message?: string; data?: { errors?: { path: string; message: string }[] } }[]
  }) => (body.errors ?? []).flatMap((error) => error.data?.errors ?? [])

  const expectRefused = async (
    name: string,
    ask: (language: string) => request.Test,
    field: string | RegExp | null,
  ): Promise<void> => {
    const before = await countRows(desk)
    for (const language of ['ar', 'en']) {
      const { status, body, text: raw } = await ask(language)
      const isClientError = status >= 400 && status < 500
      expect({ name, language, status, isClientError, raw: isClientError ? '' : raw }).toEqual({
        name,
        language,
        status,
        isClientError: true,
        raw: '',
      })
      const message = String(body.errors?.[0]?.message ?? '')
      expect({ name, language, message: message.trim() !== '' }).toEqual({ name, language, message: true })
      expect(raw).not.toMatch(/select |insert into|node_modules|drizzle|at \w+ \(/i)
      if (field === null) continue
      const named = namedIn(body)
      const found = named.find(({ path }) => (typeof field === 'string' ? path === field : field.test(path)))
      expect({ name, language, found: found !== undefined, named }).toEqual({
        name,
        language,
        found: true,
        named,
      })
      const isArabic = /\p{Script=Arabic}/u.test((found?.message ?? '').replace(/“[^”]*”/gu, ''))
      expect({ name, language, isArabic, message: found?.message }).toEqual({
        name,
        language,
        isArabic: language === 'ar',
        message: found?.message,
      })
    }
    expect({ name, rows: await countRows(desk) }).toEqual({ name, rows: before })
  }

  return { desk, records, quote, article, token, send, expectRefused }
}
