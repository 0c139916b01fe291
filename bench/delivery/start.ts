/**
 * `npm run bench:delivery`: what the public side costs, each figure beside its reference in the same run, on this machine
 * and over its own network. `npm run bench:delivery -- hit scale` measures only what is named.
 */
import { cpus, loadavg } from 'node:os'

import { measureCorrections } from './correction'
import { openDatabase, type BenchDatabase } from './database'
import { table, type Figure } from './figures'
import { measureHits } from './hit'
import { measureMemory } from './memory'
import { measureMisses } from './miss'
import { measurePayload } from './payload'
import { measureScale } from './scale'
import { measureStart } from './start-up'
import { measureVisibility } from './visible'

const MEASUREMENTS: Record<string, (database: BenchDatabase) => Promise<Figure[]>> = {
  hit: measureHits,
  payload: measurePayload,
  miss: measureMisses,
  visible: measureVisibility,
  correction: measureCorrections,
  scale: measureScale,
  start: measureStart,
  memory: measureMemory,
}

const named = process.argv.slice(2)
const unknown = named.filter((name) => !(name in MEASUREMENTS))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}: ${Object.keys(MEASUREMENTS).join(', ')}.`)
  process.exit(2)
}
const loadNow = (): string =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' ')

console.log(`${cpus().length} cores, Node ${process.version}, load ${loadNow()}`)
const database = await openDatabase()
try {
  for (const [name, measure] of Object.entries(MEASUREMENTS)) {
    if (named.length > 0 && !named.includes(name)) continue
    console.log(`\n${name}`)
    console.log(table(await measure(database)))
    console.log(`load ${loadNow()}`)
  }
} finally {
  await database.stop()
}
