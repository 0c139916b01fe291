import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { eventually, openDesk, type Process, type TestDesk } from '../delivery/desk'
import { childLine, IDS, newId, publish, putAllNodes, putNode, type Queryable } from '../delivery/fixtures'

const WRITER = fileURLToPath(new URL('support/writer.ts', import.meta.url))
/** Nothing is healed by the heartbeat within a test. */
const NEVER = 3_600_000

describe('a change that was committed', () => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await openDesk({ heartbeatMs: NEVER })
    await putAllNodes(desk.admin)
  })
  afterAll(() => desk.close())

  /** A story of its own with a helpline of its own. */
  const makeStory = async (name: string): Promise<{ helpline: string; address: string }> => {
    const helpline = newId()
    await putNode(desk.admin, 'helpline', helpline, childLine({ subdivision: 'GB-OLD' }))
    await publish(desk.admin, {
      article: newId(),
      locale: 'en',
      slug: name,
      content: {
        helplines: [`helpline:${helpline}`],
        body: [{ type: 'helplines', helplines: [helpline], heading: 'Who can help' }],
      },
      refs: [`helpline:${helpline}`, `desk:${IDS.desk}`],
    })
    return { helpline, address: `/v1/en/articles/${name}` }
  }
  const subdivision = async ({ get }: Pick<Process, 'get'>, address: string) => {
    const { body } = await get(address).expect(200)
    return (body as { helplines: { subdivision: string | null }[] }).helplines[0]?.subdivision
  }
  const cutListeners = () =>
    desk.admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'amana_changes'`,
    )

  it('is not missed by what is kept, where the listening connection is cut again and again while 50 commit', async () => {
    const stories = await Promise.all(Array.from({ length: 50 }, (_, n) => makeStory(`cut-${n}`)))
    const processes = [await desk.another(), await desk.another()]
    for (const process of processes) {
      for (const { address } of stories) expect(await subdivision(process, address)).toBe('GB-OLD')
    }
    let isOver = false
    const cutting = (async () => {
      while (!isOver) await cutListeners()
    })()
    for (const [n, { helpline }] of stories.entries()) {
      await putNode(desk.admin, 'helpline', helpline, childLine({ subdivision: `GB-${n}` }))
    }
    isOver = true
    await cutting
    for (const process of processes) {
      await eventually(async () => {
        await process.get('/readyz').expect(200, { status: 'ready', changes: 'connected' })
        for (const [n, { address }] of stories.entries()) {
          expect(await subdivision(process, address)).toBe(`GB-${n}`)
        }
      }, 10_000)
    }
  })

  const write = async (moment: 'before' | 'after', helpline: string, value: string): Promise<void> => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', WRITER, moment, helpline, JSON.stringify(childLine({ subdivision: value }))],
      {
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          DATABASE_URL: String(desk.admin.options.connectionString),
        },
        stdio: 'inherit',
      },
    )
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
  }

  it('is heard of though its writer was killed the moment after: notice and commit are one', async () => {
    const { helpline, address } = await makeStory('killed-after')
    const other = await desk.another()
    expect(await subdivision(other, address)).toBe('GB-OLD')
    await write('after', helpline, 'GB-NEW')
    await eventually(async () => expect(await subdivision(other, address)).toBe('GB-NEW'))
  })

  it('is none where its writer was killed the moment before: nothing is written and nobody is told', async () => {
    const { helpline, address } = await makeStory('killed-before')
    const other = await desk.another()
    expect(await subdivision(other, address)).toBe('GB-OLD')
    const newest = async () =>
      (await desk.admin.query<{ id: string }>('select max(id)::text as id from delivery.changes')).rows[0]?.id
    const before = await newest()
    await write('before', helpline, 'GB-NEW')
    // The dead writer's session lets go of its lock before the next one can have it.
    await desk.admin.query(`select pg_advisory_lock(hashtext('delivery.changes')), pg_advisory_unlock_all()`)
    expect(await newest()).toBe(before)
    other.statements()
    expect(await subdivision(other, address)).toBe('GB-OLD')
    expect(other.statements()).toEqual([])
    await putNode(desk.admin, 'helpline', helpline, childLine({ subdivision: 'GB-LATER' }))
    await eventually(async () => expect(await subdivision(other, address)).toBe('GB-LATER'))
  })

  it('is found in the log with the next heartbeat where its notice is lost', async () => {
    const { helpline, address } = await makeStory('lost')
    const silently: Queryable = {
      query: (text, values) => desk.admin.query(text.replace('pg_notify', 'concat'), values),
    }
    const deaf = await desk.another()
    const beating = await desk.another({ heartbeatMs: 30 })
    for (const each of [deaf, beating]) expect(await subdivision(each, address)).toBe('GB-OLD')
    await putNode(silently, 'helpline', helpline, childLine({ subdivision: 'GB-NEW' }))
    await eventually(async () => expect(await subdivision(beating, address)).toBe('GB-NEW'))
    // The notice was indeed lost: who has no heartbeat still has the old one.
    expect(await subdivision(deaf, address)).toBe('GB-OLD')
  })
})
