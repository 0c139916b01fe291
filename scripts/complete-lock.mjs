/**
 * Adds to package-lock.json the packages for other platforms that a registry did not have when the lock was made.
 * `npm ci` refuses a lock that names an optional package without an entry; an entry with its platform is skipped
 * everywhere else. Run it after a change of dependencies where `npm ci` says "Missing: … from lock file".
 */
import { readFileSync, writeFileSync } from 'node:fs'

const SYSTEMS = [
  'darwin',
  'linux',
  'win32',
  'android',
  'freebsd',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'aix',
  'wasi',
  'cygwin',
]
const PROCESSORS = [
  'x64',
  'arm64',
  'arm',
  'ia32',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'mips64el',
  'wasm32',
]

/** `@swc/core-win32-x64-msvc` is for win32 on x64. */
function platformOf(name) {
  const words = name
    .replace(/^@/, '')
    .replace('linuxmusl', 'linux')
    .split(/[-/]/)
    .map((word) => (word === 'ppc64le' ? 'ppc64' : word === 'armv7' ? 'arm' : word))
  const os = SYSTEMS.filter((system) => words.includes(system))
  const cpu = PROCESSORS.filter((processor) => words.includes(processor))
  if (words.some((word) => word.startsWith('wasm32'))) cpu.push('wasm32')
  return { ...(os.length ? { os } : {}), ...(cpu.length ? { cpu: [...new Set(cpu)] } : {}) }
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const { packages } = lock

/** Where Node would find `name` from the package at `from`; undefined where nowhere. */
function found(from, name) {
  for (let at = from; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    const place = `${at ? `${at}/` : ''}node_modules/${name}`
    if (packages[place]) return place
    if (!at.includes('/node_modules/'))
      return at === '' ? undefined : packages[`node_modules/${name}`] && `node_modules/${name}`
  }
}

let added = 0
for (const [place, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const platform = platformOf(name)
    const known = found(place, name)
    if (!platform.os && !platform.cpu) continue
    if (known && (packages[known].version === version || !/^\d/.test(version))) continue
    const target = known ? `${place}/node_modules/${name}` : `node_modules/${name}`
    packages[target] = {
      version: version.replace(/^[~^]/, ''),
      ...platform,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    }
    added += 1
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} packages for other platforms added to package-lock.json`)
