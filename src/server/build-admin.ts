import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** What the built admin is made from; when any of it changes, the build is old. */
const PARTS = ['src', 'collections', 'globals', 'payload.config.ts', 'next.config.ts', 'package-lock.json']

async function filesUnder(place: string): Promise<string[]> {
  const info = await stat(place)
  if (info.isFile()) return [place]
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
}

async function sourceHash(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const part of PARTS) {
    for (const file of (await filesUnder(path.join(root, part))).sort()) {
      hash.update(path.relative(root, file)).update(await readFile(file))
    }
  }
  return hash.digest('hex')
}

async function stampOf(root: string): Promise<string> {
  return readFile(path.join(root, '.next/amana-source'), 'utf8').catch(() => '')
}

/** Builds the admin where there is no build or the sources changed since; otherwise takes milliseconds. */
export async function buildAdmin(root: string, log: (line: string) => void): Promise<void> {
  const wanted = await sourceHash(root)
  if ((await stampOf(root)) === wanted) return
  log('Building the admin (once; about a minute) … نبني واجهة الإدارة')
  await run(root, ['node_modules/next/dist/bin/next', 'build'])
  await writeFile(path.join(root, '.next/amana-source'), wanted)
}

/**
 * Runs one of the project's own programs to its end.
 *
 * @throws Error with its last lines where it fails
 */
export function run(root: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let tail = ''
    const keep = (chunk: Buffer): void => {
      tail = (tail + chunk.toString()).slice(-4000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}:\n${tail}`)),
    )
  })
}
