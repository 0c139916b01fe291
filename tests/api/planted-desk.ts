import { createHmac, createHash } from 'node:crypto'

import type { SanitizedCollectionConfig } from 'payload'
import sharp from 'sharp'
import request from 'supertest'

import { makeStory, publish } from '../acts/story'
import { openDesk, PASSWORD, type TestDesk } from '../support/desk'
import { paragraph, tree } from '../support/lexical'
import { make, makeRecords, quoteData } from '../support/records'

/** Stands in everything that is not public. Wherever it can be read without signing in, the desk has leaked. */
export const CANARY = 'kingfisher'
export const ARABIC_CANARY = 'رفراف'

export interface Door {
  method: 'get' | 'post' | 'patch' | 'put' | 'delete'
  path: string
  body?: object
}

/** A desk with a canary in everything that is not public, and what is needed to look for it. */
export interface PlantedDesk {
  desk: TestDesk
  /** From the configuration itself: a new collection is covered without a line in a test. */
  collections: SanitizedCollectionConfig[]
  globals: { slug: string }[]
  /** Ids of a planted record, and of a version, by collection. */
  ids: Record<string, string>
  versions: Record<string, string>
  /** Addresses of uploaded files that no story shows. */
  files: string[]
  /** What looks like a session and is none, by its fault. */
  tokens: Record<string, string>
  ask: (door: Door, authorization?: string) => request.Test
}

export async function openPlantedDesk(): Promise<PlantedDesk> {
  const desk = await openDesk()
  const records = await makeRecords(desk)
  const collections = Object.values(desk.payload.collections).map(({ config }) => config)
  const globals = desk.payload.globals.config
  const ids: Record<string, string> = {}
  const versions: Record<string, string> = {}
  const files: string[] = []

  const plant = async (): Promise<void> => {
    const { admin, editor, safeguarding, reporter, checker } = desk.people
    const live = await makeStory(desk, records, 'live-story', { internalNotes: `Internal ${CANARY}` })
    await publish(desk, live.article)
    await editor
      .patch(`/api/articles/${live.article}?locale=en&draft=true`, { standfirst: `Draft ${CANARY}` })
      .expect(200)
    await editor
      .patch(`/api/articles/${live.article}?locale=ar&draft=true`, {
        headline: `مسودة ${ARABIC_CANARY}`,
        slug: ARABIC_CANARY,
        body: tree(paragraph(ARABIC_CANARY)),
      })
      .expect(200)
    ids.articles = await make(
      reporter,
      'articles',
      { headline: `Draft ${CANARY}`, slug: CANARY, body: tree(paragraph(CANARY)), internalNotes: CANARY },
      '?locale=en&draft=true',
    )
    ids.people = await make(safeguarding, 'people', {
      name: { en: `Child ${CANARY}`, ar: ARABIC_CANARY },
      kind: 'child',
      legalName: `Legal ${CANARY}`,
      protection: { level: 'legalLifelong', reason: CANARY },
    })
    ids.quotes = await make(
      reporter,
      'quotes',
      quoteData(records, {
        originalText: `Said ${CANARY}`,
        note: CANARY,
        context: CANARY,
        person: ids.people,
      }),
    )
    await checker
      .post(`/api/quotes/${ids.quotes}/verify`, { outcome: 'primary_located', method: 'none', note: CANARY })
      .expect(200)
    await checker
      .post(`/api/quotes/${ids.quotes}/dispute`, { event: 'raised', grounds: CANARY, raisedBy: CANARY })
      .expect(200)
    ids.sources = await make(reporter, 'sources', {
      name: { en: `Secret ${CANARY}` },
      slug: `source-${CANARY}`,
      kind: 'other',
      public: false,
      nonPublicReason: CANARY,
    })
    ids.documents = await make(reporter, 'documents', {
      title: `Leak ${CANARY}`,
      titleLanguage: 'en',
      kind: 'report',
      publisher: ids.sources,
      located: 'located',
      reliability: 'primary',
      public: false,
      nonPublicReason: CANARY,
      notes: CANARY,
    })
    const evidence = await request(desk.app)
      .post('/api/captures')
      .set('Authorization', await tokenOf('reporter'))
      .field('_payload', JSON.stringify({ document: ids.documents, method: 'text', text: CANARY }))
      .attach('file', Buffer.from(`Evidence ${CANARY}`), {
        filename: 'evidence.txt',
        contentType: 'text/plain',
      })
      .expect(201)
    ids.captures = evidence.body.doc.id as string
    files.push(evidence.body.doc.url as string)
    const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    const media = await request(desk.app)
      .post('/api/media')
      .set('Authorization', await tokenOf('reporter'))
      .field('_payload', JSON.stringify({ alt: { en: CANARY }, credit: CANARY }))
      .attach('file', picture, { filename: 'unpublished.png', contentType: 'image/png' })
      .expect(201)
    ids.media = media.body.doc.id as string
    files.push(media.body.doc.url as string)
    ids.helplines = await make(editor, 'helplines', {
      organisation: { en: CANARY },
      name: { en: CANARY },
      slug: `line-${CANARY}`,
      kind: 'child',
      countries: ['GB'],
      languages: ['en'],
      channels: [{ type: 'phone', e164: '+442079460999' }],
      verification: { checkedBy: CANARY },
      status: 'suspended',
    })
    ids.desks = await make(admin, 'desks', {
      name: { en: CANARY },
      slug: `desk-${CANARY}`,
      email: `${CANARY}@desk.test`,
    })
    ids.topics = await make(admin, 'topics', { name: { en: CANARY }, slug: `topic-${CANARY}` })
    ids.users = await make(admin, 'users', {
      email: `${CANARY}@desk.test`,
      name: CANARY,
      password: PASSWORD,
      roles: ['reporter'],
    })
    ids.webhooks = await make(admin, 'webhooks', {
      name: CANARY,
      url: `https://[3ffe::1]/${CANARY}`,
      active: false,
    })
    await editor
      .post('/api/globals/house-style', {
        names: [{ kind: 'other', preferred: { en: CANARY } }],
        changeReason: CANARY,
      })
      .expect(200)
    await admin
      .post('/api/globals/desk-policy', { levels: [{ rule: 'alt-text', level: 'block' }] })
      .expect(200)
    // The policy has no field for words of one's own: planted behind its back, as a rule of another version.
    for (const table of ['desk_policy_levels', '_desk_policy_v_version_levels'])
      await desk.pool.query(`update ${table} set rule = $1`, [CANARY])
    await admin.post('/api/payload-preferences/secret', { value: CANARY })
    const withVersions = collections.filter(
      (config) => config.versions && !config.slug.startsWith('payload-'),
    )
    for (const { slug } of withVersions) {
      const { body } = await admin.get(`/api/${slug}/versions?limit=1`)
      if (body.docs?.[0]) versions[slug] = body.docs[0].id as string
    }
    const inDatabase = await desk.pool.query<{ collection: string; id: string }>(
      `select 'verifications' as collection, id::text from verifications union all select 'disputes', id::text from disputes`,
    )
    for (const { collection, id } of inDatabase.rows) ids[collection] ??= id
  }

  const tokenOf = async (role: string): Promise<string> => {
    const { body } = await request(desk.app)
      .post('/api/users/login')
      .send({ email: `${role}@desk.test`, password: PASSWORD })
    return `JWT ${body.token}`
  }

  /** What looks like a session and is none. Payload signs with the first half of its secret's hash. */
  const badTokens = async (): Promise<Record<string, string>> => {
    const good = (await tokenOf('admin')).replace('JWT ', '')
    const [head = '', claims = '', signature = ''] = good.split('.')
    const read = (part: string): Record<string, unknown> =>
      JSON.parse(Buffer.from(part, 'base64url').toString())
    const write = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
    const key = createHash('sha256')
      .update(process.env.PAYLOAD_SECRET ?? '')
      .digest('hex')
      .slice(0, 32)
    const sign = (header: object, payload: object, secret = key): string => {
      const text = `${write(header)}.${write(payload)}`
      return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
    }
    const header = read(head)
    const own = read(claims)
    // The forged ones below are only worth something where this one, made the same way, is accepted.
    await request(desk.app)
      .get('/api/articles')
      .set('Authorization', `JWT ${sign(header, own)}`)
      .expect(200)
    return {
      'a word': 'JWT nonsense',
      'another scheme': 'Bearer nonsense',
      'an API key that nobody has': 'users API-Key 00000000',
      'a token that ended': `JWT ${sign(header, { ...own, iat: 1, exp: 2 })}`,
      'a token of another secret': `JWT ${sign(header, own, 'x'.repeat(32))}`,
      'a token without a signature': `JWT ${write({ ...header, alg: 'none' })}.${claims}.`,
      'a token with the claims changed': `JWT ${head}.${write({ ...own, email: 'x' })}.${signature}`,
      'a token of nobody': `JWT ${sign(header, { ...own, id: '00000000-0000-4000-8000-000000000000' })}`,
      'a token of a session that is none': `JWT ${sign(header, { ...own, sid: 'none' })}`,
      'a token of another collection': `JWT ${sign(header, { ...own, collection: 'readers' })}`,
    }
  }

  const ask = ({ method, path, body }: Door, authorization?: string): request.Test => {
    const test = request(desk.app)[method](path).set('Accept-Language', 'en')
    if (authorization) test.set('Authorization', authorization)
    return body ? test.send(body) : test
  }

  await plant()
  return { desk, collections, globals, ids, versions, files, tokens: await badTokens(), ask }
}
