import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { findBundle } from '../../src/server/bundle.mjs'
import { openDesk, type TestDesk } from './desk'
import { newId, publish, putAllNodes } from './fixtures'

const ENTRY = 'src/server/delivery.ts'
const WRONG_PORT = 'PORT must be a whole number from 0 to 65535.\n'

/** A start in a clone of the project in which nothing was built. */
describe('npm run start:delivery', () => {
  let desk: TestDesk
  let env: Record<string, string>
  let clone: string
  let words: string[]
  let running: ChildProcess[]

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    await publish(desk.admin, { article: newId(), locale: 'en' })
    env = { DATABASE_URL: String(desk.admin.options.connectionString), PORT: '0' }
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    words = scripts['start:delivery']?.split(' ') ?? []
    expect(words.slice(0, 2)).toEqual(['exec', 'node'])
  })
  afterAll(() => desk.close())

  beforeEach(async () => {
    running = []
    clone = await mkdtemp(path.join(os.tmpdir(), 'amana-clone-'))
    for (const part of ['src', 'package.json', 'package-lock.json', 'tsconfig.json'])
      await cp(part, path.join(clone, part), { recursive: true })
    await symlink(path.resolve('node_modules'), path.join(clone, 'node_modules'))
  })
  afterEach(async () => {
    for (const child of running.filter(
      ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
    )) {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    }
    await rm(clone, { recursive: true })
  })

  const start = (changed: Record<string, string> = {}): { child: ChildProcess; output: () => string } => {
    const child = spawn(process.execPath, words.slice(2), {
      cwd: clone,
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'test', ...env, ...changed },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.push(child)
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    return { child, output: () => output }
  }

  /** What a start says that cannot go on: the way to its end is short, and through the code that is looked at. */
  const said = async (): Promise<string> => {
    const { child, output } = start({ PORT: 'many' })
    expect(await once(child, 'close')).toEqual([1, null])
    return output()
  }

  /** Answers, has no other process beside it, and stops in order. */
  async function answersAndStops({ child, output }: ReturnType<typeof start>): Promise<void> {
    let address: string | undefined
    while (!(address = /Public API: (http:\/\/[^/\s]+)/.exec(output())?.[1])) {
      if (child.exitCode !== null) throw new Error(output())
      await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), once(child, 'exit')])
    }
    expect((await fetch(`${address}/v1/en/articles/groups-luring-children`)).status).toBe(200)
    // Loaded when somebody asks, from files beside its source.
    expect((await fetch(`${address}/v1/openapi.json`)).status).toBe(200)
    // Linux alone tells it in a file.
    if (process.platform === 'linux')
      expect(await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')).toBe('')
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([0, null])
  }

  const bundle = (): string | null => findBundle(clone, ENTRY)

  const change = async (file: string, from: string, to: string): Promise<void> => {
    const whole = path.join(clone, file)
    const text = await readFile(whole, 'utf8')
    expect(text).toContain(from)
    await writeFile(whole, text.replace(from, to))
  }

  it('answers in a fresh clone, where nothing was built, and says nothing of the building', async () => {
    const started = start()
    await answersAndStops(started)
    expect(started.output()).toMatch(/^Public API: \S+\n$/)
    expect(bundle()).toBe(path.join(clone, 'dist/server/delivery.mjs'))
  })

  it('runs a source that changed, not what was built of it', async () => {
    expect(await said()).toBe(WRONG_PORT)
    await change('src/server/environment.ts', 'whole number from 0 to 65535', 'port')
    expect(bundle()).toBeNull()
    expect(await said()).toBe('PORT must be a port.\n')
    expect(bundle()).not.toBeNull()
  })

  it('runs what was built while no source changed', async () => {
    await said()
    const { mtimeMs, ino } = await stat(path.join(clone, 'dist/server/delivery.mjs'))
    expect(await said()).toBe(WRONG_PORT)
    expect(await stat(path.join(clone, 'dist/server/delivery.mjs'))).toMatchObject({ mtimeMs, ino })
  })

  it('makes a half-written bundle anew', async () => {
    await said()
    const file = path.join(clone, 'dist/server/delivery.mjs')
    const whole = await readFile(file)
    await writeFile(file, whole.subarray(0, whole.length >> 1))
    expect(await said()).toBe(WRONG_PORT)
    expect((await readFile(file)).equals(whole)).toBe(true)
  })

  it('may be started twice at the same moment in a fresh clone', async () => {
    expect(await Promise.all([said(), said()])).toEqual([WRONG_PORT, WRONG_PORT])
    expect(bundle()).not.toBeNull()
  })

  it('runs the sources where nothing can be written, and says so', async () => {
    // Root may write wherever the modes forbid it; nobody can make a folder in a file.
    await writeFile(path.join(clone, 'dist'), '')
    const started = start()
    await answersAndStops(started)
    expect(started.output()).toMatch(
      /^The sources are run as they are, .*: dist\/server could not be made \(E\w+: .*\)\.\nPublic API: \S+\n$/,
    )
  })

  it('says at which place of a source it went wrong', async () => {
    await change(
      ENTRY,
      'async function start(): Promise<void> {',
      'async function start(): Promise<void> {\n  null!.x',
    )
    const { child, output } = start()
    expect(await once(child, 'close')).toEqual([1, null])
    const line = (await readFile(path.join(clone, ENTRY), 'utf8')).split('\n').indexOf('  null!.x') + 1
    expect(output()).toMatch(
      new RegExp(`^Delivery could not start: TypeError.*\\n    at start \\(\\S*${ENTRY}:${line}:\\d+\\)`),
    )
  })
})
