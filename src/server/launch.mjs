/**
 * `node src/server/launch.mjs delivery`: starts a process from its bundle, in this very process. A bundle that is not
 * there, not whole or not of the sources as they are is made first; where nothing can be written the sources are run.
 * With `--build` the bundle is made, if need be, and nothing is started.
 */
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { buildBundle, endBuilding, ENTRIES, findBundle } from './bundle.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const [name = '', option] = process.argv.slice(2)
const entry = Object.hasOwn(ENTRIES, name) ? ENTRIES[/** @type {keyof typeof ENTRIES} */ (name)] : null
if (!entry || (option !== undefined && option !== '--build')) {
  process.stderr.write(`Usage: launch.mjs ${Object.keys(ENTRIES).join('|')} [--build]\n`)
  process.exit(2)
}

if (option === '--build') {
  findBundle(root, entry) ?? (await build(entry))
} else {
  await start(entry)
}

async function start(/** @type {string} */ file) {
  const bundle = findBundle(root, file) ?? (await build(file).catch(tellWhyNot))
  if (bundle) {
    process.setSourceMapsEnabled(true)
    await import(pathToFileURL(bundle).href)
  } else {
    const { register } = await import('tsx/esm/api')
    register()
    await import(pathToFileURL(path.join(root, file)).href)
  }
}

async function build(/** @type {string} */ file) {
  try {
    return await buildBundle(root, file)
  } finally {
    await endBuilding()
  }
}

/** Starting slowly is better than not starting; a source that is wrong is told of again when it is run. */
function tellWhyNot(/** @type {Error} */ error) {
  process.stderr.write(
    `The sources are run as they are, which starts slower and takes more memory: dist/server could not be made (${error.message}).\n`,
  )
  return null
}
