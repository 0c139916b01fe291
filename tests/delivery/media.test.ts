import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { eventually, openDesk, type TestDesk } from './desk'
import { IDS, newId, picture, publish, putAllNodes, putNode, withdraw } from './fixtures'

describe('A picture', () => {
  let desk: TestDesk
  const article = newId()
  const ADDRESS = `/v1/media/${IDS.picture}/laptop-480.webp`

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    await publish(desk.admin, { article, locale: 'en' })
  })
  afterAll(() => desk.close())

  it('is served with its own type, which no browser may guess anew, and may be shown on any site', async () => {
    const answer = await desk.get(ADDRESS).expect(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': 'inline',
      'cache-tag': `media:${IDS.picture},stories:ar,stories:en`,
    })
    expect((answer.body as Buffer).toString()).toBe('RIFF....WEBP')
    await desk.get(ADDRESS, { 'If-None-Match': answer.headers.etag ?? '' }).expect(304)
  })

  it('is served from no name but those of its renditions', async () => {
    for (const file of [
      'private.webp',
      '..%2Fpackage.json',
      '%2E%2E%2F%2E%2E%2Fetc%2Fpasswd',
      'laptop-480.webp%2F..%2Fprivate.webp',
      'LAPTOP-480.webp',
    ]) {
      await desk.get(`/v1/media/${IDS.picture}/${file}`).expect(404)
    }
    await desk.get(`/v1/media/${newId()}/laptop-480.webp`).expect(404)
  })

  it('is not served where a node names a file outside the folder, or one that is no picture', async () => {
    const [rendition] = picture().renditions
    if (!rendition) throw new Error('the fixture has a rendition')
    for (const changes of [{ file: '../../etc/passwd' }, { mime: 'image/svg+xml' }, { mime: 'text/html' }]) {
      const id = newId()
      const hostile = { ...rendition, ...changes }
      await putNode(desk.admin, 'media', id, picture({ renditions: [hostile] }))
      await publish(desk.admin, { article: newId(), locale: 'en', slug: id, refs: [`media:${id}`] })
      await desk.get(`/v1/media/${id}/${encodeURIComponent(hostile.file)}`).expect(404)
    }
  })

  it('that is missing in its store is not found, and whoever runs the service reads why', async () => {
    const id = newId()
    const [rendition] = picture().renditions
    if (!rendition) throw new Error('the fixture has a rendition')
    await putNode(desk.admin, 'media', id, picture({ renditions: [{ ...rendition, file: 'lost.webp' }] }))
    await publish(desk.admin, { article: newId(), locale: 'en', slug: 'lost', refs: [`media:${id}`] })
    await desk.get(`/v1/media/${id}/lost.webp`).expect(404)
    expect(desk.logged.at(-1)?.message).toBe('a public picture is missing in its store')
  })

  it('ends with the consent to show it, even where its files still lie on the disk', async () => {
    await desk.get(ADDRESS).expect(200)
    await putNode(desk.admin, 'media', IDS.picture, picture({ available: false }))
    await eventually(async () => void (await desk.get(ADDRESS).expect(404)))
    await putNode(desk.admin, 'media', IDS.picture, picture({ availableUntil: '2020-01-01T00:00:00.000Z' }))
    await desk.get(ADDRESS).expect(404)
    await putNode(desk.admin, 'media', IDS.picture, picture())
    await eventually(async () => void (await desk.get(ADDRESS).expect(200)))
  })

  it('goes with the last live story that uses it', async () => {
    await desk.get(ADDRESS).expect(200)
    await withdraw(desk.admin, article, 'en', 'recalled', 'notice')
    await eventually(async () => void (await desk.get(ADDRESS).expect(404)))
  })
})
