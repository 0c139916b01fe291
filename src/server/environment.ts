import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import path from 'node:path'

import { z } from 'zod'

/** A variable of the environment is missing or malformed; `message` is one line that names it. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/** Where media go when not to the disk. */
export interface ObjectStore {
  bucket: string
  region: string
  endpoint: string | null
  credentials: { accessKeyId: string; secretAccessKey: string } | null
}

/** What Amana is told from outside; every absent value is null or has its default. */
export interface Environment {
  /** 0: the system chooses. */
  port: number
  host: string
  /** Absolute. */
  dataDir: string
  /** Null: the embedded database is used. */
  databaseUrl: string | null
  databaseReplicaUrl: string | null
  /** Null: `payloadSecret` makes and keeps one. */
  payloadSecret: string | null
  /** `demo` fills an empty database with the demo desk. */
  seed: 'demo' | 'none'
  /** Null: made at random. */
  demoPassword: string | null
  /** An origin, without a slash at its end. */
  publicUrl: string | null
  s3: ObjectStore | null
  smtpUrl: string | null
  /** Whether public answers say in `Server-Timing` how they were come by. */
  serverTiming: boolean
  /** Where the worker says what it counts; null: nowhere. */
  metrics: { port: number; host: string } | null
}

const SECRET_LENGTH = 32

const text = z.string().trim().optional()

/** Messages follow the variable's name. Values are never repeated where they may hold a password. */
const schema = z.object({
  PORT: text.refine(isPort, { error: 'must be a whole number from 0 to 65535' }),
  HOST: text.refine(isHost, { error: 'must be a host name or an IP address, such as 127.0.0.1' }),
  DATA_DIR: text,
  DATABASE_URL: text.refine(isDatabase, {
    error: 'must look like postgresql://user:password@host:5432/database',
  }),
  DATABASE_REPLICA_URL: text.refine(isDatabase, {
    error: 'must look like postgresql://user:password@host:5432/database',
  }),
  PAYLOAD_SECRET: text.refine((value) => value === undefined || value.length >= SECRET_LENGTH, {
    error: `must have at least ${SECRET_LENGTH} characters`,
  }),
  SEED: text.refine((value) => value === undefined || value === 'demo' || value === 'none', {
    error: 'must be "demo" or "none"',
  }),
  DEMO_PASSWORD: z.string().optional(),
  PUBLIC_URL: text.refine(isOrigin, {
    error: 'must be the address of the site without a path, such as https://desk.example.org',
  }),
  S3_BUCKET: text.refine((value) => value === undefined || /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(value), {
    error: 'must be a bucket name: 3 to 63 small letters, digits, dots and hyphens',
  }),
  S3_REGION: text,
  S3_ENDPOINT: text.refine((value) => value === undefined || hasProtocol(value, ['http:', 'https:']), {
    error: 'must be an http or https address',
  }),
  S3_ACCESS_KEY_ID: text,
  S3_SECRET_ACCESS_KEY: text,
  SMTP_URL: text.refine((value) => value === undefined || hasProtocol(value, ['smtp:', 'smtps:']), {
    error: 'must look like smtp://user:password@host:587',
  }),
  SERVER_TIMING: text.refine((value) => value === undefined || value === 'on' || value === 'off', {
    error: 'must be "on" or "off"',
  }),
  METRICS_PORT: text.refine(isPort, { error: 'must be a whole number from 0 to 65535' }),
  METRICS_HOST: text.refine(isHost, { error: 'must be a host name or an IP address, such as 127.0.0.1' }),
})

type Variables = z.infer<typeof schema>

/** Variables that mean nothing without another one: [variable, what it needs]. */
const COMPANIONS: [keyof Variables, keyof Variables][] = [
  ['DATABASE_URL', 'PAYLOAD_SECRET'],
  ['DATABASE_REPLICA_URL', 'DATABASE_URL'],
  ['S3_REGION', 'S3_BUCKET'],
  ['S3_ENDPOINT', 'S3_BUCKET'],
  ['S3_ACCESS_KEY_ID', 'S3_BUCKET'],
  ['S3_SECRET_ACCESS_KEY', 'S3_BUCKET'],
  ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
  ['S3_SECRET_ACCESS_KEY', 'S3_ACCESS_KEY_ID'],
  ['METRICS_HOST', 'METRICS_PORT'],
]

/**
 * Reads and checks the environment. An empty value counts as absent, for so a compose file leaves a variable out.
 *
 * @param options.signsSessions false for a process that signs nobody in, and needs no secret for it
 * @throws {EnvironmentError} one line on the first wrong variable
 */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  { cwd, signsSessions = true }: { cwd: string; signsSessions?: boolean },
): Environment {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new EnvironmentError(`${String(issue?.path[0])} ${issue?.message}.`)
  }
  const values = parsed.data
  for (const [variable, needed] of COMPANIONS) {
    if (needed === 'PAYLOAD_SECRET' && !signsSessions) continue
    if (values[variable] !== undefined && values[needed] === undefined) {
      throw new EnvironmentError(`${needed} is missing: it is required when ${variable} is set.`)
    }
  }
  return {
    port: Number(values.PORT ?? 3000),
    host: values.HOST ?? '127.0.0.1',
    dataDir: path.resolve(cwd, values.DATA_DIR ?? '.data'),
    databaseUrl: values.DATABASE_URL ?? null,
    databaseReplicaUrl: values.DATABASE_REPLICA_URL ?? null,
    payloadSecret: values.PAYLOAD_SECRET ?? null,
    seed:
      values.SEED === 'demo' || (values.SEED === undefined && values.DATABASE_URL === undefined)
        ? 'demo'
        : 'none',
    demoPassword: values.DEMO_PASSWORD ?? null,
    publicUrl: values.PUBLIC_URL ? new URL(values.PUBLIC_URL).origin : null,
    s3: objectStore(values),
    smtpUrl: values.SMTP_URL ?? null,
    serverTiming: values.SERVER_TIMING === 'on',
    metrics:
      values.METRICS_PORT === undefined
        ? null
        : { port: Number(values.METRICS_PORT), host: values.METRICS_HOST ?? '127.0.0.1' },
  }
}

/**
 * The secret that signs sessions: PAYLOAD_SECRET, else the one kept in DATA_DIR/secret, made at random (mode 0600) when
 * there is none. Two starts at the same moment get the same one.
 */
export function payloadSecret(environment: Pick<Environment, 'payloadSecret' | 'dataDir'>): string {
  if (environment.payloadSecret !== null) return environment.payloadSecret
  const file = path.join(environment.dataDir, 'secret')
  try {
    keepSecret(file)
    if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600)
    const secret = readFileSync(file, 'utf8').trim()
    if (secret.length >= SECRET_LENGTH) return secret
  } catch (error) {
    throw new EnvironmentError(`DATA_DIR cannot be used: ${(error as Error).message}.`)
  }
  throw new EnvironmentError(
    `PAYLOAD_SECRET is missing and ${file} is damaged: delete the file to make a new secret (everybody must sign in again).`,
  )
}

function keepSecret(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })) return
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const whole = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(whole, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    linkSync(whole, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(whole)
  }
}

function objectStore(values: Variables): ObjectStore | null {
  if (values.S3_BUCKET === undefined) return null
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = values
  return {
    bucket: values.S3_BUCKET,
    region: values.S3_REGION ?? 'us-east-1',
    endpoint: values.S3_ENDPOINT ?? null,
    credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : null,
  }
}

function isPort(value: string | undefined): boolean {
  return value === undefined || (/^\d{1,5}$/.test(value) && Number(value) <= 65_535)
}

function isHost(value: string | undefined): boolean {
  if (value === undefined || isIP(value) !== 0) return true
  // Digits and dots alone are a broken address, not a name.
  if (/^[\d.]+$/.test(value)) return false
  return (
    value.length <= 253 && value.split('.').every((label) => /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i.test(label))
  )
}

function isDatabase(value: string | undefined): boolean {
  if (value === undefined) return true
  if (!hasProtocol(value, ['postgres:', 'postgresql:'])) return false
  const { hostname, pathname, searchParams } = new URL(value)
  // PostgreSQL's own form for a Unix socket has the host as a parameter.
  return (hostname !== '' || searchParams.has('host')) && /^\/[^/]+$/.test(pathname)
}

function isOrigin(value: string | undefined): boolean {
  if (value === undefined) return true
  if (!hasProtocol(value, ['http:', 'https:'])) return false
  const { username, password, pathname, search, hash } = new URL(value)
  return [username, password, search, hash].every((part) => part === '') && pathname === '/'
}

function hasProtocol(value: string, protocols: string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol)
}
