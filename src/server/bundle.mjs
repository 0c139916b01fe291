/**
 * One file of each process that has to start quickly, made from its TypeScript by esbuild and kept in `dist/server`.
 * Plain JavaScript, because it runs before anything can read TypeScript. Packages stay where npm put them: what is
 * loaded only when needed stays so, and an upgraded package is never an old copy of itself.
 *
 * What is run is what the sources say: the file ends in a seal with a hash over every source that it was made from, and a
 * hash of itself. Nothing is decided by a time of change: a checkout, a copy and an image set those as they like.
 */
import { Buffer } from 'node:buffer'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {{ sources: string, self: string, inputs: string[] }} Seal */

/** The processes that have a bundle, with the file that each begins with. */
export const ENTRIES = { delivery: 'src/server/delivery.ts' }

/** What a build depends on beside the sources that esbuild reads: its version, its settings, this file. */
export const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json']
const SELF = fileURLToPath(import.meta.url)

/** A new file with such a name could be what an import means from now on. */
const COULD_BE_IMPORTED = /\.(?:[cm]?[jt]sx?|json)$/
const SEAL = '\n//# amana '

/** Where the bundle of an entry is, whether it was made or not. */
export const bundleFile = (/** @type {string} */ root, /** @type {string} */ entry) =>
  path.join(root, 'dist/server', `${path.basename(entry, path.extname(entry))}.mjs`)

/**
 * The bundle of an entry, where there is a whole one of the sources as they are now. Takes a few milliseconds.
 *
 * @param {string} root folder of package.json
 * @param {string} entry path of the TypeScript file, from there
 * @returns {string | null} absolute path
 */
export function findBundle(root, entry) {
  const file = bundleFile(root, entry)
  try {
    const whole = readFileSync(file)
    const at = whole.lastIndexOf(SEAL)
    if (at === -1) return null
    /** @type {Seal} */
    const seal = JSON.parse(whole.toString('utf8', at + SEAL.length))
    if (seal.self !== hashOf(whole.subarray(0, at))) return null
    return seal.sources === hashOfSources(root, seal.inputs) ? file : null
  } catch {
    // No bundle, no seal that can be read, or a source that is gone.
    return null
  }
}

/**
 * Makes the bundle of an entry, whole or not at all: of two builds at the same moment the later one stays.
 *
 * @param {string} root folder of package.json
 * @param {string} entry path of the TypeScript file, from there
 * @returns {Promise<string>} absolute path
 * @throws what esbuild says of a source that is wrong, or the system of a folder that cannot be written
 */
export async function buildBundle(root, entry) {
  const file = bundleFile(root, entry)
  const { text, inputs, read } = await compile(root, entry)
  const body = Buffer.from(text)
  /** @type {Seal} */
  const seal = { sources: hashOfSources(root, inputs, read), self: hashOf(body), inputs }
  mkdirSync(path.dirname(file), { recursive: true })
  const unfinished = `${file}.${randomBytes(6).toString('hex')}`
  try {
    writeFileSync(unfinished, Buffer.concat([body, Buffer.from(SEAL + JSON.stringify(seal))]))
    renameSync(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
  return file
}

/**
 * What esbuild makes of an entry.
 *
 * @param {string} root folder of package.json
 * @param {string} entry path of the TypeScript file, from there
 * @returns {Promise<{
 *   text: string
 *   inputs: string[]
 *   read: Map<string, Buffer>
 *   packages: Map<string, string[]>
 * }>} `inputs`: sources, from `root`, sorted; `read`: each as it was when esbuild got it; `packages`: what is loaded
 *   from outside and in which ways (`import-statement`, `dynamic-import`, `require-call`)
 */
export async function compile(root, entry) {
  const { build } = await import('esbuild')
  const outfile = bundleFile(root, entry)
  /** @type {Map<string, Buffer>} */
  const read = new Map()
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    tsconfig: 'tsconfig.json',
    logLevel: 'silent',
    // Traces name the sources, and lines of them are read from there.
    sourcemap: 'inline',
    sourcesContent: false,
    // A source that looks for a file beside itself must find it, wherever the bundle is.
    banner: { js: 'const amanaBundle = import.meta.url' },
    define: { 'import.meta.url': 'amanaSource' },
    plugins: [{ name: 'amana', setup: (esbuild) => handOver(esbuild, root, outfile, read) }],
  })
  const inputs = Object.keys(metafile.inputs).sort()
  const unread = inputs.find((input) => !read.has(input))
  if (unread) throw new Error(`${unread} is in the bundle and not in its seal`)
  /** @type {Map<string, string[]>} */
  const packages = new Map()
  for (const { path: name, kind, external } of Object.values(metafile.inputs).flatMap(
    ({ imports }) => imports,
  ))
    if (external) packages.set(name, [...new Set([...(packages.get(name) ?? []), kind])].sort())
  return { text: outputFiles[0]?.text ?? '', inputs, read, packages }
}

/** Ends esbuild's own process, and any build on its way with it; otherwise it lives as long as this one. */
export async function endBuilding() {
  const { stop } = await import('esbuild')
  await stop()
}

/**
 * Reads every source for esbuild, so that the seal is of the very bytes that were compiled.
 *
 * @param {import('esbuild').PluginBuild} esbuild
 * @param {string} root
 * @param {string} outfile
 * @param {Map<string, Buffer>} read
 */
function handOver(esbuild, root, outfile, read) {
  esbuild.onLoad({ filter: COULD_BE_IMPORTED }, ({ path: file }) => {
    const bytes = readFileSync(file)
    read.set(slashes(path.relative(root, file)), bytes)
    const source = bytes.toString()
    const place = slashes(path.relative(path.dirname(outfile), file))
    const prefix = source.includes('import.meta.url')
      ? `const amanaSource = new URL(${JSON.stringify(place)}, amanaBundle).href;`
      : ''
    return { contents: prefix + source, loader: 'default' }
  })
}

/**
 * A hash over sources, over the names of what else could be imported from their folders, and over the settings.
 *
 * @param {string} root
 * @param {string[]} inputs
 * @param {Map<string, Buffer>} [read] what the inputs were; otherwise they are read now
 */
function hashOfSources(root, inputs, read) {
  const hash = createHash('sha256')
  const add = (/** @type {string} */ name, /** @type {Buffer} */ bytes) =>
    hash.update(`${name}\0${bytes.length}\0`).update(bytes)
  for (const input of inputs) add(input, read?.get(input) ?? readFileSync(path.join(root, input)))
  for (const setting of SETTINGS) add(setting, readFileSync(path.join(root, setting)))
  add('bundle.mjs', readFileSync(SELF))
  for (const folder of foldersOf(inputs)) {
    const names = readdirSync(path.join(root, folder)).filter((name) => COULD_BE_IMPORTED.test(name))
    add(folder, Buffer.from(names.sort().join('\0')))
  }
  return hash.digest('hex')
}

/** The folders of some files and those above them, down from `root`, sorted. */
function foldersOf(/** @type {string[]} */ files) {
  /** @type {Set<string>} */
  const folders = new Set()
  for (const file of files)
    for (let at = path.posix.dirname(file); at !== '.' && !folders.has(at); at = path.posix.dirname(at))
      folders.add(at)
  return [...folders].sort()
}

const hashOf = (/** @type {Buffer} */ bytes) => createHash('sha256').update(bytes).digest('hex')
const slashes = (/** @type {string} */ file) => file.split(path.sep).join('/')
