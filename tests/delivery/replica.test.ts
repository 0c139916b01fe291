import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'

import { FreshReads } from '../../src/delivery/replica'
import type { Database } from '../../src/delivery/store'
import { eventually, openDesk, type Process, type TestDesk } from './desk'
import { childLine, IDS, newId, publish, putAllNodes, putNode } from './fixtures'

/** A database that says who answered, and how far it is. */
class Told implements Database {
  asked: string[] = []
  error: Error | null = null
  constructor(
    readonly name: string,
    public newest = 0,
  ) {}

  async query<Row extends pg.QueryResultRow>(text: string): Promise<pg.QueryResult<Row>> {
    this.asked.push(text.includes('max(id)') ? 'how far' : 'a story')
    if (this.error) throw this.error
    const row = text.includes('max(id)') ? { id: String(this.newest) } : { by: this.name }
    return { rows: [row] } as unknown as pg.QueryResult<Row>
  }
}

const refused = () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })

describe('Reads from a replica', () => {
  const open = () => {
    const primary = new Told('primary')
    const replica = new Told('replica')
    const state = { heard: 0n, now: 0, warnings: [] as string[] }
    const reads = new FreshReads({
      primary,
      replica,
      heard: () => state.heard,
      now: () => state.now,
      log: { warn: (_details, message) => void state.warnings.push(message) },
    })
    const by = async () => (await reads.query<{ by: string }>('select a story')).rows[0]?.by
    return { primary, replica, state, reads, by }
  }

  it('come from it while it has every change that was heard of, and it is not asked again how far it is', async () => {
    const { replica, primary, state, by } = open()
    replica.newest = 7
    state.heard = 7n
    expect([await by(), await by(), await by()]).toEqual(['replica', 'replica', 'replica'])
    expect(replica.asked).toEqual(['how far', 'a story', 'a story', 'a story'])
    expect(primary.asked).toEqual([])
  })

  it('come from the primary as soon as a change was heard of that it lacks, until it has it', async () => {
    const { replica, state, by } = open()
    replica.newest = 7
    state.heard = 7n
    await by()
    state.heard = 8n
    expect(await by()).toBe('primary')
    // Left alone for a moment, so that a replica that is behind is not asked at every miss.
    const asked = replica.asked.length
    expect([await by(), await by()]).toEqual(['primary', 'primary'])
    expect(replica.asked).toHaveLength(asked)
    replica.newest = 8
    state.now += 1000
    expect(await by()).toBe('replica')
  })

  it('ask it how far it is once, however many wait for the answer', async () => {
    const { replica, state, reads } = open()
    replica.newest = 3
    state.heard = 3n
    const all = await Promise.all(
      Array.from({ length: 20 }, () => reads.query<{ by: string }>('select a story')),
    )
    expect(all.map(({ rows }) => rows[0]?.by)).toEqual(Array.from({ length: 20 }, () => 'replica'))
    expect(replica.asked.filter((what) => what === 'how far')).toHaveLength(1)
  })

  it('come from the primary where it cannot be reached, before and after it was seen to be current', async () => {
    const { replica, state, by } = open()
    replica.error = refused()
    expect(await by()).toBe('primary')
    replica.error = null
    state.now += 1000
    expect(await by()).toBe('replica')
    replica.error = refused()
    expect(await by()).toBe('primary')
    expect(state.warnings).toHaveLength(2)
    replica.error = null
    state.now += 1000
    expect(await by()).toBe('replica')
  })

  it('throw what is wrong with the statement itself', async () => {
    const { replica, primary, by } = open()
    await by()
    replica.error = Object.assign(new Error('syntax'), { code: '42601' })
    await expect(by()).rejects.toThrow('syntax')
    expect(primary.asked).toEqual([])
  })
})

describe('Delivery beside a replica', () => {
  let primary: TestDesk
  let copy: TestDesk
  let replica: pg.Pool
  let process: Process
  let ahead = 0
  const STORY = '/v1/en/articles/groups-luring-children'
  const article = newId()

  const subdivision = async () => {
    const { body } = await process.get(STORY).expect(200)
    return (body as { helplines: { subdivision: string | null }[] }).helplines[0]?.subdivision
  }
  const correct = (desk: TestDesk, changes: Parameters<typeof childLine>[0]) =>
    putNode(desk.admin, 'helpline', IDS.childLine, childLine(changes))

  beforeAll(async () => {
    // A second database stands for the replica: what the test writes to it is what has arrived there.
    primary = await openDesk()
    copy = await openDesk()
    for (const { admin } of [primary, copy]) {
      await putAllNodes(admin)
      await publish(admin, { article, locale: 'en' })
    }
    // Not in the log, so that an answer shows which of the two was read.
    await copy.admin.query(
      `update delivery.nodes set data = data || '{"subdivision": "GB-SCT"}' where kind = 'helpline'`,
    )
    replica = new pg.Pool({ connectionString: String(copy.admin.options.connectionString) })
    replica.on('error', () => undefined)
    process = await primary.another({ replica, now: () => Date.now() + ahead })
  })
  afterAll(async () => {
    await primary.close()
    await copy.close()
  })

  it('reads from it while it has every change', async () => {
    process.statements()
    expect(await subdivision()).toBe('GB-SCT')
    expect(process.statements()).toEqual([])
  })

  it('never makes an answer from it that a change has just evicted', async () => {
    await correct(primary, { subdivision: 'GB-WLS' })
    await eventually(async () => expect(await subdivision()).toBe('GB-WLS'))
    // Whatever is asked now is read where the change is.
    await process.get('/v1/en/helplines').expect(200, /GB-WLS/)
    expect(process.statements().length).toBeGreaterThan(0)
  })

  it('reads from it again once it has caught up', async () => {
    await correct(copy, { subdivision: 'GB-NIR' })
    ahead += 1000
    process.statements()
    const { body } = await process.get('/v1/en/helplines?country=GB').expect(200)
    expect(JSON.stringify(body)).toContain('GB-NIR')
    expect(process.statements()).toEqual([])
  })

  it('answers from the primary when it is gone', async () => {
    await replica.end()
    process.statements()
    await process.get('/v1/en/articles').expect(200)
    expect(process.statements()).toHaveLength(1)
    await process.get('/readyz').expect(200, { status: 'ready', changes: 'connected' })
  })
})
