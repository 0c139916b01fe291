import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { buildBundle, bundleFile, endBuilding, findBundle } from '../../src/server/bundle.mjs'

const ENTRY = 'src/server/hello.ts'
const WORD = 'src/words/word.ts'

const FILES: Record<string, string> = {
  'package.json': '{ "type": "module" }',
  'package-lock.json': '{}',
  'tsconfig.json': '{}',
  [ENTRY]: `import { word } from '../words/word'\nconst said: string = word()\nconsole.log(said)\n`,
  [WORD]: `export const word = (): string => 'one'\n`,
}

describe('The bundle of a process', () => {
  let root: string
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true })
    await writeFile(path.join(root, file), text)
  }
  const find = (): string | null => findBundle(root, ENTRY)
  const build = (): Promise<string> => buildBundle(root, ENTRY)
  const inDist = (): Promise<string[]> => readdir(path.join(root, 'dist/server')).catch(() => [])
  const run = (): { stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['--enable-source-maps', bundleFile(root, ENTRY)], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'test' },
    })

  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'amana-bundle-'))
    for (const [file, text] of Object.entries(FILES)) await write(file, text)
  })
  afterEach(() => rm(root, { recursive: true }))
  afterAll(endBuilding)

  it('is not there before it is built, and then runs as the sources would', async () => {
    expect(find()).toBeNull()
    expect(await build()).toBe(bundleFile(root, ENTRY))
    expect(find()).toBe(bundleFile(root, ENTRY))
    expect(run()).toMatchObject({ stdout: 'one\n', stderr: '' })
    expect(await inDist()).toEqual(['hello.mjs'])
  })

  it('is found again in a copy or after a checkout, which change places and times and not a word', async () => {
    await build()
    const copy = `${root}-copy`
    await rename(root, copy)
    await cp(copy, root, { recursive: true })
    const tomorrow = new Date(Date.now() + 86_400_000)
    for (const file of [ENTRY, WORD, 'package-lock.json'])
      await utimes(path.join(copy, file), tomorrow, tomorrow)
    expect(findBundle(copy, ENTRY)).toBe(bundleFile(copy, ENTRY))
    await rm(copy, { recursive: true })
    expect(run().stdout).toBe('one\n')
  })

  it('is old when one letter of a source changed, though its length and its times did not', async () => {
    await build()
    const { atime, mtime } = await stat(path.join(root, WORD))
    await write(WORD, FILES[WORD]?.replace('one', 'two') ?? '')
    await utimes(path.join(root, WORD), atime, mtime)
    expect(find()).toBeNull()
    await build()
    expect(find()).not.toBeNull()
    expect(run().stdout).toBe('two\n')
  })

  it.each(['package.json', 'package-lock.json', 'tsconfig.json'])(
    'is old when %s changed',
    async (setting) => {
      await build()
      await write(setting, `${FILES[setting]}\n`)
      expect(find()).toBeNull()
    },
  )

  it('is old when a source is gone', async () => {
    await build()
    await rm(path.join(root, WORD))
    expect(find()).toBeNull()
    await expect(build()).rejects.toThrow('../words/word')
  })

  it.each([
    ['beside the file that was meant', 'src/words/word.tsx', 'src/words/word.ts'],
    ['in the place of a folder with an index', 'src/words.ts', 'src/words/index.ts'],
  ])('is old when an import means a new file %s', async (_, appears, meant) => {
    await rm(path.join(root, WORD))
    await write(meant, FILES[WORD] ?? '')
    const named = meant.endsWith('index.ts') ? '../words' : '../words/word'
    await write(ENTRY, FILES[ENTRY]?.replace('../words/word', named) ?? '')
    await build()
    expect(find()).not.toBeNull()
    await write(appears, `export const word = (): string => 'new'\n`)
    expect(find()).toBeNull()
    await build()
    expect(run().stdout).toBe('new\n')
  })

  it('is none when it was cut short anywhere, or when a byte of it is another', async () => {
    const file = await build()
    const whole = await readFile(file)
    for (const length of [0, 10, whole.length >> 1, whole.lastIndexOf('\n'), whole.length - 1]) {
      await writeFile(file, whole.subarray(0, length))
      expect(find()).toBeNull()
    }
    const other = Buffer.from(whole)
    other.write('two', whole.indexOf('one'))
    await writeFile(file, other)
    expect(find()).toBeNull()
    await build()
    expect(run().stdout).toBe('one\n')
  })

  it('may be built twice at the same moment, and leaves nothing half done', async () => {
    const files = await Promise.all([build(), build(), build()])
    expect(new Set(files).size).toBe(1)
    expect(find()).toBe(files[0])
    expect(await inDist()).toEqual(['hello.mjs'])
  })

  it('is left as it was when a source is wrong, with the place of the mistake in the error', async () => {
    await build()
    const before = await readFile(bundleFile(root, ENTRY))
    await write(WORD, 'export const word = (: string => 1\n')
    await expect(build()).rejects.toThrow(/src\/words\/word\.ts:1:\d+: ERROR/)
    expect((await readFile(bundleFile(root, ENTRY))).equals(before)).toBe(true)
    expect(await inDist()).toEqual(['hello.mjs'])
    expect(find()).toBeNull()
  })

  it('names the source and its line in a trace', async () => {
    await write(
      WORD,
      `interface Nothing {\n  at: null\n}\nexport const word = (n?: Nothing): string => {\n  throw new Error(String(n?.at))\n}\n`,
    )
    await build()
    const { stderr } = run()
    expect(stderr).toContain(`${path.join(root, WORD)}:5:9`)
    expect(stderr).toContain(`${path.join(root, ENTRY)}:2:22`)
    expect(stderr).not.toContain('hello.mjs:')
  })

  it('lets a source find the files beside itself', async () => {
    await write(
      WORD,
      `import { readFileSync } from 'node:fs'\nexport const word = (): string => readFileSync(new URL('./word.txt', import.meta.url), 'utf8')\n`,
    )
    await write('src/words/word.txt', 'from a file')
    await build()
    expect(run()).toMatchObject({ stdout: 'from a file\n', stderr: '' })
  })
})
