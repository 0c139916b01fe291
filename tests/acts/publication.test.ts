import { readFile } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { PUBLICATION_ID } from '../../src/delivery/content'
import { eventually } from '../delivery/desk'
import { openDesk, type TestDesk } from '../support/desk'

const ENTERED = {
  name: { ar: ' صحيفة المرسى ', en: 'The Quay' },
  description: { ar: '', en: 'News of the safety of children' },
  publicUrl: 'https://quay.example',
  contactEmail: 'desk@quay.example',
  policies: { corrections: 'https://quay.example/corrections', ethics: 'https://quay.example/ethics' },
}

const NODE = {
  name: { ar: 'صحيفة المرسى', en: 'The Quay' },
  description: { ar: null, en: 'News of the safety of children' },
  publicUrl: 'https://quay.example',
  contactEmail: 'desk@quay.example',
  policies: {
    corrections: 'https://quay.example/corrections',
    ethics: 'https://quay.example/ethics',
    verification: null,
    unnamedSources: null,
  },
}

describe('What the desk says of itself', () => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  const node = async () =>
    (
      await desk.pool.query<{ data: unknown; version: number }>(
        `select data, version from delivery.nodes where kind = 'publication' and id = $1`,
        [PUBLICATION_ID],
      )
    ).rows
  const count = async (statement: string) =>
    (await desk.pool.query<{ count: number }>(`select count(*)::int as count from ${statement}`)).rows[0]
      ?.count

  const changes = () => count(`delivery.changes where node = 'publication:${PUBLICATION_ID}'`)

  it('is public as soon as it is saved, whatever the client asked to see', async () => {
    await desk.anyone.get('/.well-known/trust.txt').expect(404)
    await desk.people.safeguarding
      .post('/api/globals/publication?select[updatedAt]=true', ENTERED)
      .expect(200)
    expect(await node()).toEqual([{ data: NODE, version: 1 }])
    expect(await changes()).toBe(1)
    expect(await count(`newsroom.audit where subject_collection = 'publication'`)).toBe(1)
    expect(await count(`delivery.node_history where kind = 'publication'`)).toBe(1)
    const { text } = await desk.anyone.get('/.well-known/trust.txt').expect(200)
    expect(text).toContain('contact=mailto:desk@quay.example')
  })

  it('changes for readers at once, and a save that changes nothing is no event', async () => {
    await desk.people.admin
      .post('/api/globals/publication', { contactEmail: 'desk@quay.example' })
      .expect(200)
    expect(await changes()).toBe(1)
    await desk.people.admin
      .post('/api/globals/publication', { contactEmail: 'news@quay.example' })
      .expect(200)
    expect(await changes()).toBe(2)
    await eventually(async () => {
      expect((await desk.anyone.get('/.well-known/trust.txt')).text).toContain('news@quay.example')
    })
  })

  it('is not for reporters, editors or strangers to say', async () => {
    await desk.people.reporter
      .post('/api/globals/publication', { contactEmail: 'x@quay.example' })
      .expect(403)
    await desk.people.editor.post('/api/globals/publication', { contactEmail: 'x@quay.example' }).expect(403)
    await desk.anyone.post('/api/globals/publication').send({ contactEmail: 'x@quay.example' }).expect(403)
    expect(await changes()).toBe(2)
  })

  it('becomes public by the migration where it was entered before, as a save would write it', async () => {
    await desk.people.admin.post('/api/globals/publication', ENTERED).expect(200)
    await desk.pool.query(`delete from delivery.nodes where kind = 'publication'`)
    await desk.pool.query('alter table delivery.node_history disable trigger user')
    await desk.pool.query(`delete from delivery.node_history where kind = 'publication'`)
    await desk.pool.query('alter table delivery.node_history enable trigger user')
    await desk.pool.query(await readFile('src/migrations/sql/publication-backfill.sql', 'utf8'))
    expect(await node()).toEqual([{ data: NODE, version: 1 }])
    expect(await count(`delivery.node_history where kind = 'publication'`)).toBe(1)
    expect(await changes()).toBe(4)
  })
})
