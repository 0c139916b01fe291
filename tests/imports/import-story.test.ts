import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { fromText } from '../../src/imports/from-text'
import { importStory } from '../../src/imports/import-story'
import { readStoryFile } from '../../src/imports/read-file'
import { reportLines } from '../../src/imports/report'
import { openDesk, type TestDesk } from '../support/desk'

const ARABIC = 'مراجعة جديدة لقواعد المنصات\n\nبدأت الهيئة مراجعة القواعد. اتصلوا على الرقم 020 7946 0123.'
const ENGLISH = 'New review of the rules for platforms\n\nThe authority began its review of the rules.'

describe('importing a file', () => {
  let desk: TestDesk
  let folder: string

  beforeAll(async () => {
    desk = await openDesk()
    folder = await mkdtemp(path.join(tmpdir(), 'amana-import-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
    await desk.close()
  })

  const reporter = (): string => desk.people.reporter.email
  const articles = async (): Promise<number> => {
    const { body } = await desk.people.admin.get('/api/articles?limit=1&draft=true')
    return body.totalDocs as number
  }
  const read = async (id: string, locale: string) => {
    const { body } = await desk.people.admin.get(
      `/api/articles/${id}?locale=${locale}&fallback-locale=none&draft=true&depth=0`,
    )
    return { headline: null, body: null, ...body } as Record<string, unknown>
  }

  it('makes a draft in the language of the text, in the name of the account, and publishes nothing', async () => {
    const { article, locale } = await importStory(desk.payload, { text: fromText(ARABIC), as: reporter() })
    expect(locale).toBe('ar')
    expect(await read(article, 'ar')).toMatchObject({
      headline: 'مراجعة جديدة لقواعد المنصات',
      _status: 'draft',
      createdBy: desk.people.reporter.id,
    })
    expect(await read(article, 'en')).toMatchObject({ headline: null, body: null })
    const { rows } = await desk.pool.query('select 1 from delivery.editions')
    expect(rows).toEqual([])
  })

  it('says what preflight finds, in the language of the account', async () => {
    const text = fromText(ARABIC)
    const outcome = await importStory(desk.payload, { text, as: reporter() })
    const lines = reportLines(outcome, text, 'https://desk.example.org')
    expect(outcome.findings.map(({ rule }) => rule)).toContain('bare-phone')
    expect(lines.join('\n')).toContain('020 7946 0123')
    expect(lines.at(-1)).toBe(
      `https://desk.example.org/admin/collections/articles/${outcome.article}?locale=ar`,
    )
  })

  it('adds the other language to an article and leaves the first as it was', async () => {
    const { article } = await importStory(desk.payload, { text: fromText(ARABIC), as: reporter() })
    const before = await read(article, 'ar')
    await importStory(desk.payload, { text: fromText(ENGLISH), as: reporter(), into: article })
    expect(await read(article, 'en')).toMatchObject({ headline: 'New review of the rules for platforms' })
    const after = await read(article, 'ar')
    expect([after.headline, after.body]).toEqual([before.headline, before.body])
  })

  it.each([
    ['an account that does not exist', { as: 'nobody@desk.test' }, 'no account'],
    ['an article that does not exist', { into: '6e9e8fd4-7f3e-4dbb-9d25-0a3f5f1f5c11' }, 'no article'],
    ['an id that is none', { into: '../articles' }, 'no article'],
    ['a text in no language', { text: fromText('1234 5678') }, 'cannot be told'],
    [
      'a headline that is too long',
      { text: { ...fromText(ENGLISH), headline: 'a'.repeat(301) } },
      'headline',
    ],
  ])('refuses %s and writes nothing', async (_name, more, why) => {
    const before = await articles()
    await expect(
      importStory(desk.payload, { text: fromText(ENGLISH), as: reporter(), ...more }),
    ).rejects.toThrow(why)
    expect(await articles()).toBe(before)
  })

  it('never writes over words that stand in that language', async () => {
    const { article } = await importStory(desk.payload, { text: fromText(ENGLISH), as: reporter() })
    await expect(
      importStory(desk.payload, {
        text: fromText('Another text\n\nof the story.'),
        as: reporter(),
        into: article,
      }),
    ).rejects.toThrow('not written over')
    expect(await read(article, 'en')).toMatchObject({ headline: 'New review of the rules for platforms' })
  })

  it("lets an account do only what it may: a checker cannot write to a reporter's story", async () => {
    const { article } = await importStory(desk.payload, { text: fromText(ARABIC), as: reporter() })
    await expect(
      importStory(desk.payload, { text: fromText(ENGLISH), as: desk.people.checker.email, into: article }),
    ).rejects.toThrow('may not write')
    expect(await read(article, 'en')).toMatchObject({ headline: null, body: null })
  })

  it.each([
    ['empty.txt', ' \n', 'no words'],
    ['story.pdf', '%PDF', 'Only .txt'],
    ['picture.txt', 'a\u0000b', 'no text file'],
  ])('refuses the file %s', async (name, content, why) => {
    const file = path.join(folder, name)
    await writeFile(file, content)
    await expect(readStoryFile(file)).rejects.toThrow(why)
  })

  it('refuses a folder, a missing file, and one that is too large', async () => {
    const large = path.join(folder, 'large.txt')
    await writeFile(large, Buffer.alloc(5 * 1024 * 1024 + 1, 'a'))
    await expect(readStoryFile(large)).rejects.toThrow('larger than 5 MB')
    await expect(readStoryFile(`${folder}.txt`)).rejects.toThrow('no such file')
  })
})
