import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'

import { findingOf, makeBlockedStory, override, setPolicy } from '../acts/blocked-story'
import { countRows, makeStory, publish, untilStatus, whileLocked } from '../acts/story'
import { openDesk, type TestDesk } from '../support/desk'
import { makeRecords, type Records } from '../support/records'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

describe('a process that is killed in the middle of an act', () => {
  let desk: TestDesk
  let records: Records
  const children: ChildProcess[] = []

  beforeAll(async () => {
    desk = await openDesk()
    records = await makeRecords(desk)
  })
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
  })
  afterAll(() => desk.close())

  interface Act {
    child: ChildProcess
    ended: Promise<unknown>
    said: () => string
  }

  type ActName = 'publish' | 'withdraw' | 'override'

  /** The last lock that an act takes: once it waits there, it has written everything else. */
  const LAST_LOCK: Record<ActName, string> = {
    publish: 'delivery.changes',
    withdraw: 'delivery.changes',
    override: 'newsroom.audit',
  }

  const start = (act: ActName, article: string, more: string[] = []): Act => {
    const child = spawn(
      process.execPath,
      [
        '-C',
        'production',
        '--import',
        'tsx',
        'tests/faults/support/act.ts',
        act,
        article,
        desk.people[act === 'override' ? 'safeguarding' : 'editor'].id,
        ...more,
      ],
      { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    children.push(child)
    let said = ''
    child.stdout?.on('data', (part: Buffer) => (said += part.toString()))
    child.stderr?.on('data', (part: Buffer) => (said += part.toString()))
    return { child, ended: once(child, 'exit'), said: () => said }
  }

  /** A session that waits for the log that the act writes last. */
  const untilBeforeTheEnd = async ({ child, said }: Act): Promise<void> => {
    for (const deadline = Date.now() + 40_000; ;) {
      const { rows } = await desk.pool.query(
        `select 1 from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
      )
      if (rows.length > 0) return
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error(`The act did not get there: ${said()}`)
    }
  }

  /** The server notices a client's death when it has something to say to it, or at once where the lock is let go. */
  const untilNobodyIsInATransaction = async (): Promise<void> => {
    for (const deadline = Date.now() + 20_000; ;) {
      const { rows } = await desk.pool.query(
        `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
         and xact_start is not null`,
      )
      if (rows.length === 0) return
      if (Date.now() > deadline) throw new Error('A transaction of the dead process is still open')
    }
  }

  const killBeforeTheEnd = async (act: ActName, article: string, more: string[] = []): Promise<void> => {
    await whileLocked(desk, `select pg_advisory_lock(hashtext('${LAST_LOCK[act]}'))`, async (letGo) => {
      const running = start(act, article, more)
      await untilBeforeTheEnd(running)
      running.child.kill('SIGKILL')
      await running.ended
      expect(running.said()).not.toContain('done')
      // Dead while its session still waits: the server must not carry on with what nobody asks for any more.
      const { rows } = await desk.pool.query<{ pid: number }>(
        `select pid from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
      )
      await letGo()
      expect(rows.length).toBeLessThanOrEqual(1)
    })
    await untilNobodyIsInATransaction()
  }

  it('leaves nothing of a publication, and the story can be published as edition 1', async () => {
    const { article } = await makeStory(desk, records, 'killed-publication')
    const draft = async (): Promise<unknown> =>
      (await desk.people.editor.get(`/api/articles/${article}?locale=en&draft=true&depth=0`)).body
    const before = { rows: await countRows(desk), draft: await draft() }

    await killBeforeTheEnd('publish', article)

    expect({ rows: await countRows(desk), draft: await draft() }).toEqual(before)
    await desk.anyone.get('/v1/en/articles/killed-publication').expect(404)
    expect(await publish(desk, article)).toBe(1)
    await untilStatus(() => desk.anyone.get('/v1/en/articles/killed-publication'), 200)
    await desk.anyone.get('/v1/en/articles/killed-publication').expect(200)
  })

  it('leaves a live story live where it was withdrawing it, and it can be withdrawn', async () => {
    const { article } = await makeStory(desk, records, 'killed-withdrawal')
    await publish(desk, article)
    const story = async (): Promise<unknown> =>
      (await desk.pool.query('select * from delivery.stories where article = $1', [article])).rows
    const before = { rows: await countRows(desk), story: await story() }

    await killBeforeTheEnd('withdraw', article)

    expect({ rows: await countRows(desk), story: await story() }).toEqual(before)
    await desk.anyone.get('/v1/en/articles/killed-withdrawal').expect(200)
    await desk.people.editor
      .post(`/api/articles/${article}/withdraw`, { locale: 'en', kind: 'unpublished', reason: 'x' })
      .expect(200)
    expect((await untilStatus(() => desk.anyone.get('/v1/en/articles/killed-withdrawal'), 410)).status).toBe(
      410,
    )
  })

  it('leaves nothing of an override: the story is stopped as before, and can be overridden', async () => {
    await setPolicy(desk, { overridable: ['document-captured'] })
    const { article } = await makeBlockedStory(desk, records, 'killed-override')
    const finding = await findingOf(desk, article)
    const before = await countRows(desk)

    await killBeforeTheEnd('override', article, [finding.rule, finding.key])

    expect(await countRows(desk)).toEqual(before)
    expect(await findingOf(desk, article)).toEqual(finding)
    await desk.people.editor.post(`/api/articles/${article}/publish`, { locale: 'en' }).expect(422)
    await override(desk, article)
    expect(await publish(desk, article)).toBe(1)
  })

  it('does the whole act where nobody kills it', async () => {
    const { article } = await makeStory(desk, records, 'not-killed')
    const running = start('publish', article)
    await running.ended
    expect(running.said()).toContain('done')
    await untilStatus(() => desk.anyone.get('/v1/en/articles/not-killed'), 200)
    await desk.anyone.get('/v1/en/articles/not-killed').expect(200)
  })
})
