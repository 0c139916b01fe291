import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

import { openDesk, type TestDesk } from './desk'
import { newId, publish, putAllNodes } from './fixtures'

function start(env: Record<string, string>): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, ['-C', 'production', 'src/server/launch.mjs', 'delivery'], {
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'test', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return { child, output: () => output }
}

async function addressOf({ child, output }: ReturnType<typeof start>): Promise<string> {
  for (;;) {
    const address = /Public API: (http:\/\/[^/\s]+)/.exec(output())?.[1]
    if (address) return address
    if (child.exitCode !== null) throw new Error(output())
    await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), once(child, 'exit')])
  }
}

describe('The delivery process on its own', () => {
  let desk: TestDesk
  let env: Record<string, string>

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    await publish(desk.admin, { article: newId(), locale: 'en' })
    env = {
      DATABASE_URL: String(desk.admin.options.connectionString),
      PAYLOAD_SECRET: 'a-secret-for-tests-only-0123456789',
      PORT: '0',
    }
  })
  afterAll(() => desk.close())

  it('serves the stories, says 404 to all else, and ends cleanly when it is told to', async () => {
    const running = start(env)
    const address = await addressOf(running)
    const story = await fetch(`${address}/v1/en/articles/groups-luring-children`)
    expect(story.status).toBe(200)
    expect(((await story.json()) as { url: string }).url).toBe(
      `${address}/v1/en/articles/groups-luring-children`,
    )
    for (const path of ['/', '/admin', '/api/articles']) {
      const nothing = await fetch(address + path)
      expect(nothing.status).toBe(404)
      expect(nothing.headers.get('content-type')).toContain('problem+json')
      expect(nothing.headers.get('x-powered-by')).toBeNull()
    }
    running.child.kill('SIGTERM')
    expect(await once(running.child, 'exit')).toEqual([0, null])
    expect(running.output()).not.toContain(desk.admin.options.password ?? 'no password')
  })

  it('runs beside another one of its kind', async () => {
    const both = [start(env), start(env)]
    const addresses = await Promise.all(both.map(addressOf))
    const etags = await Promise.all(
      addresses.map(async (address) => (await fetch(`${address}/v1/changes`)).headers.get('etag')),
    )
    expect(etags[0]).toBe(etags[1])
    for (const { child } of both) child.kill('SIGTERM')
    await Promise.all(both.map(({ child }) => once(child, 'exit')))
  })

  it('says in one line what is wrong with its environment', async () => {
    const running = start({ ...env, PORT: 'many' })
    expect(await once(running.child, 'exit')).toEqual([1, null])
    expect(running.output()).toBe('PORT must be a whole number from 0 to 65535.\n')
  })

  it('says in one line that its port is taken', async () => {
    const first = start(env)
    const port = new URL(await addressOf(first)).port
    const second = start({ ...env, PORT: port })
    expect(await once(second.child, 'exit')).toEqual([1, null])
    expect(second.output()).toBe(`PORT ${port} is in use on 127.0.0.1.\n`)
    first.child.kill('SIGTERM')
    await once(first.child, 'exit')
  })
})
