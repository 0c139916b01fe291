/**
 * Makes what is generated from the collections: Payload's types, the admin's import map, and a migration where the
 * schema changed. With --check nothing may differ from what is committed.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const GENERATED = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js']
const MIGRATIONS = 'src/migrations'
const check = process.argv.includes('--check')

const environment = {
  ...process.env,
  PAYLOAD_SECRET: 'used for generating only, never for a running desk',
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
  PAYLOAD_CONFIG_PATH: 'payload.config.ts',
  // See docs/adr/0008: without this condition Node 20 can wait for ever on the editor's modules.
  NODE_OPTIONS: '--conditions=production',
}
const payload = (...args) =>
  execFileSync(process.execPath, ['node_modules/payload/bin.js', ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
const read = (file) => readFileSync(file, 'utf8')

const before = GENERATED.map(read)
const migrations = new Set(readdirSync(MIGRATIONS))
const index = read(path.join(MIGRATIONS, 'index.ts'))
payload('generate:types')
payload('generate:importmap')
payload('migrate:create', 'schema', '--skip-empty')

const added = readdirSync(MIGRATIONS).filter((file) => !migrations.has(file))
const changed = GENERATED.filter((file, at) => read(file) !== before[at])
if (check) {
  if (added.length > 0) {
    const { writeFileSync } = await import('node:fs')
    for (const file of added) rmSync(path.join(MIGRATIONS, file))
    writeFileSync(path.join(MIGRATIONS, 'index.ts'), index)
  }
  for (const file of changed) console.error(`${file} is out of date: run "npm run generate"`)
  if (added.length > 0) console.error('The schema changed without a migration: run "npm run generate"')
  process.exit(changed.length + added.length > 0 ? 1 : 0)
}
for (const file of [...changed, ...added.map((name) => path.join(MIGRATIONS, name))])
  console.log(`made ${file}`)
