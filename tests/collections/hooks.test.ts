import { createHash } from 'node:crypto'

import { describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'

import { sealCapture } from '../../collections/Captures/hooks/seal-capture'
import { slugFromHeadline } from '../../collections/Articles/hooks/slug-from-headline'
import { changedSides, stampEdits } from '../../collections/Articles/hooks/stamp-edits'
import { bilingualTitle, titleOf } from '../../src/hooks/bilingual-title'
import { sha256Of } from '../../src/hooks/hash-capture'
import { sameValue } from '../../src/hooks/same-value'
import { say } from '../../src/hooks/say'

const FIELDS = [
  { name: 'headline', type: 'text', localized: true },
  { name: 'body', type: 'richText', localized: true },
  { name: 'topics', type: 'relationship' },
  { name: 'embargo', type: 'group' },
  { name: 'edited', type: 'group' },
  { name: 'lastEditedBy', type: 'relationship' },
  { name: '_status', type: 'select' },
] as never

const stamp = (operation: 'create' | 'update', data: object, originalDoc: object, locale = 'ar') =>
  stampEdits({
    data,
    originalDoc,
    operation,
    collection: { flattenedFields: FIELDS },
    req: { locale, user: { id: 'me' } },
  } as never) as { edited: Record<string, string | null>; createdBy: string; lastEditedBy: string }

describe('the stamps of an edit', () => {
  const before = {
    headline: 'عنوان',
    topics: ['a'],
    edited: { ar: '2026-01-01T00:00:00.000Z', en: null, shared: '2026-01-01T00:00:00.000Z' },
    createdBy: 'first',
    lastEditedBy: 'second',
  }

  it('move for the language whose words changed, and for no other', () => {
    const after = stamp('update', { ...before, headline: 'عنوان آخر' }, before)
    expect(after.edited.ar).not.toBe(before.edited.ar)
    expect(after.edited.shared).toBe(before.edited.shared)
    expect(after.edited.en).toBeNull()
    expect(after).toMatchObject({ createdBy: 'first', lastEditedBy: 'me' })
  })

  it('move for what both languages share', () => {
    const after = stamp('update', { ...before, topics: ['a', 'b'] }, before, 'en')
    expect(after.edited.shared).not.toBe(before.edited.shared)
    expect(after.edited.ar).toBe(before.edited.ar)
    expect(after.edited.en).toBeNull()
  })

  it('stay where nothing changed, whatever a client sends for them', () => {
    const sent = {
      ...before,
      _status: 'published',
      edited: { ar: '1999-01-01' },
      createdBy: 'x',
      lastEditedBy: 'x',
    }
    expect(stamp('update', sent, before)).toMatchObject({
      edited: before.edited,
      createdBy: 'first',
      lastEditedBy: 'second',
    })
  })

  it('begin with the record', () => {
    const after = stamp('create', { headline: 'Headline' }, {}, 'en')
    expect(after.edited.en).toBeDefined()
    expect(after.edited.ar).toBeUndefined()
    expect(after.edited.shared).toBeDefined()
    expect(after).toMatchObject({ createdBy: 'me', lastEditedBy: 'me' })
  })

  it('see no change in how a value is written', () => {
    const sides = changedSides(
      FIELDS,
      { headline: null, topics: [], embargo: { until: '2026-01-01T00:00:00.000Z', zone: null } },
      { headline: '', topics: null, embargo: { until: '2026-01-01T00:00:00Z' } },
    )
    expect(sides).toEqual({ localized: false, shared: false })
  })
})

describe('sameness of values', () => {
  it('holds for every value and itself, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const again = JSON.parse(JSON.stringify(value)) as unknown
        const turned =
          again && typeof again === 'object' && !Array.isArray(again)
            ? Object.fromEntries(Object.entries(again).reverse())
            : again
        return sameValue(value, turned)
      }),
    )
  })

  it('does not hold for different words', () => {
    expect(sameValue('أ', 'ا')).toBe(false)
    expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(false)
    expect(sameValue({ a: 1 }, { a: 1, b: 2 })).toBe(false)
    expect(sameValue(false, null)).toBe(false)
  })
})

describe('a slug', () => {
  const execute = jest.fn(async () => ({ rows: [] as unknown[] }))
  const run = async (data: object, originalDoc: object, locale = 'en') =>
    ((await slugFromHeadline({
      data,
      originalDoc,
      req: { locale, payload: { db: { drizzle: { execute }, sessions: {} } } },
    } as never)) ?? {}) as { slug?: string }

  it('is made from the headline in the language that is saved', async () => {
    expect((await run({ headline: 'A Safer Net' }, {})).slug).toBe('a-safer-net')
    expect((await run({ headline: 'شبكة أكثر أمانًا' }, {}, 'ar')).slug).toBe('شبكة-أكثر-أمانا')
  })

  it('follows the headline while nobody chose another one', async () => {
    const original = { id: '7f3f5a0e-0000-4000-8000-000000000000', headline: 'A Sa', slug: 'a-sa' }
    expect((await run({ headline: 'A Safer Net', slug: 'a-sa' }, original)).slug).toBe('a-safer-net')
    expect((await run({ headline: 'A Safer Net', slug: 'own-choice' }, original)).slug).toBe('own-choice')
  })

  it('stays once readers have seen it', async () => {
    execute.mockResolvedValueOnce({ rows: [{}] })
    const original = { id: '7f3f5a0e-0000-4000-8000-000000000000', headline: 'A Sa', slug: 'a-sa' }
    expect((await run({ headline: 'A Safer Net', slug: 'a-sa' }, original)).slug).toBe('a-sa')
  })

  it('is not made up where there is no headline', async () => {
    expect((await run({ standfirst: 'x' }, {})).slug).toBeUndefined()
  })
})

describe('a capture', () => {
  const seal = (data: object, file?: { data: Buffer }) =>
    sealCapture({
      data,
      req: {
        file,
        user: { id: 'me' },
        i18n: { language: 'en' },
        t: (key: string) => key,
        payload: { findByID: async () => ({ label: 'Annual review' }) },
      },
    } as never) as Promise<Record<string, unknown>>

  it('is hashed here, over the bytes of the file or the normal form of the text', async () => {
    const file = { data: Buffer.from([1, 2, 3]) }
    const hash = createHash('sha256').update(file.data).digest('hex')
    expect(await seal({ document: 'd', sha256: 'claimed', bytes: 1 }, file)).toMatchObject({
      sha256: hash,
      bytes: 3,
      capturedBy: 'me',
    })
    const decomposed = 'cafe\u0301'
    const sealed = await seal({ document: 'd', text: decomposed, sha256: 'claimed' })
    expect(sealed).toMatchObject({ text: 'café', sha256: sha256Of('café').sha256, bytes: 5 })
    expect(sealed.title).toMatch(/^Annual review · \d{4}-\d\d-\d\d$/)
  })

  it('needs a file or a text, and lies in the past', async () => {
    await expect(seal({ document: 'd', text: '  ' })).rejects.toMatchObject({ status: 400 })
    await expect(
      seal({ document: 'd', text: 'x', capturedAt: '2999-01-01T00:00:00Z' }),
    ).rejects.toMatchObject({
      status: 400,
      data: { errors: [expect.objectContaining({ path: 'capturedAt' })] },
    })
    await expect(seal({ document: 'd', text: 'x', capturedAt: 'nonsense' })).rejects.toMatchObject({
      status: 400,
    })
  })
})

describe('titles and messages', () => {
  it('join both names, and do without one that does not exist', async () => {
    expect(titleOf({ ar: 'ضوء', en: 'Daw' })).toBe('ضوء · Daw')
    expect(titleOf({ ar: null, en: ' Daw ' })).toBe('Daw')
    const made = await bilingualTitle(
      'organisation',
      'name',
    )({ data: { organisation: { ar: 'ضوء', en: 'Daw' }, name: { ar: 'خط', en: 'Line' } } } as never)
    expect(made).toMatchObject({ title: 'ضوء، خط · Daw, Line' })
  })

  it('are said in the language of the person who asked', () => {
    const message = { ar: 'لا', en: 'No' }
    expect(say({ i18n: { language: 'en' } } as never, message)).toBe('No')
    expect(say({ i18n: { language: 'ar' } } as never, message)).toBe('لا')
    expect(say({} as never, message)).toBe('لا')
  })
})
