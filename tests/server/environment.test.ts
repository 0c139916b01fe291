import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { EnvironmentError, payloadSecret, readEnvironment } from '../../src/server/environment'

const SECRET = '0123456789abcdef0123456789abcdef'
const DATABASE = 'postgresql://desk:hidden@db.example.org:5432/desk'

function read(env: Record<string, string | undefined>) {
  return readEnvironment(env, { cwd: '/srv/amana' })
}

describe('the environment', () => {
  it('needs nothing: every value has its default', () => {
    expect(read({ PATH: '/usr/bin' })).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: '/srv/amana/.data',
      databaseUrl: null,
      databaseReplicaUrl: null,
      payloadSecret: null,
      seed: 'demo',
      demoPassword: null,
      publicUrl: null,
      s3: null,
      smtpUrl: null,
      serverTiming: false,
      metrics: null,
    })
  })

  it('takes what is given', () => {
    const environment = read({
      PORT: '8080',
      HOST: '::1',
      DATA_DIR: '/var/lib/desk',
      DATABASE_URL: DATABASE,
      DATABASE_REPLICA_URL: 'postgres:///desk?host=/run/postgresql',
      PAYLOAD_SECRET: SECRET,
      SEED: 'demo',
      DEMO_PASSWORD: ' a password ',
      PUBLIC_URL: 'https://desk.example.org/',
      S3_BUCKET: 'desk-media',
      S3_ENDPOINT: 'http://127.0.0.1:9000',
      S3_ACCESS_KEY_ID: 'key',
      S3_SECRET_ACCESS_KEY: 'hidden',
      SMTP_URL: 'smtps://desk:hidden@mail.example.org',
      SERVER_TIMING: 'on',
      METRICS_PORT: '9464',
      METRICS_HOST: '10.0.0.7',
    })
    expect(environment).toEqual({
      port: 8080,
      host: '::1',
      dataDir: '/var/lib/desk',
      databaseUrl: DATABASE,
      databaseReplicaUrl: 'postgres:///desk?host=/run/postgresql',
      payloadSecret: SECRET,
      seed: 'demo',
      demoPassword: ' a password ',
      publicUrl: 'https://desk.example.org',
      s3: {
        bucket: 'desk-media',
        region: 'us-east-1',
        endpoint: 'http://127.0.0.1:9000',
        credentials: { accessKeyId: 'key', secretAccessKey: 'hidden' },
      },
      smtpUrl: 'smtps://desk:hidden@mail.example.org',
      serverTiming: true,
      metrics: { port: 9464, host: '10.0.0.7' },
    })
  })

  it('says what the worker counts on this machine only, unless another address is given', () => {
    expect(read({ METRICS_PORT: '9464' }).metrics).toEqual({ port: 9464, host: '127.0.0.1' })
    expect(read({ METRICS_PORT: '', SERVER_TIMING: 'off' })).toMatchObject({
      metrics: null,
      serverTiming: false,
    })
  })

  it('puts no demo desk into a database of somebody else unless it is told to', () => {
    expect(read({ DATABASE_URL: DATABASE, PAYLOAD_SECRET: SECRET }).seed).toBe('none')
    expect(read({ SEED: 'none' }).seed).toBe('none')
  })

  it('takes an empty value as none, as a compose file leaves it', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ', SEED: '', S3_BUCKET: '' })).toEqual(read({}))
  })

  const database = 'must look like postgresql://user:password@host:5432/database.'
  const host = 'HOST must be a host name or an IP address, such as 127.0.0.1.'
  const site = 'PUBLIC_URL must be the address of the site without a path, such as https://desk.example.org.'
  const port = 'PORT must be a whole number from 0 to 65535.'
  const bucket = 'S3_BUCKET must be a bucket name: 3 to 63 small letters, digits, dots and hyphens.'

  it.each<[Record<string, string>, string]>([
    [{ PORT: 'http' }, port],
    [{ PORT: '65536' }, port],
    [{ PORT: '-1' }, port],
    [{ PORT: '3000.5' }, port],
    [{ PORT: '0x10' }, port],
    [{ PORT: '٣٠٠٠' }, port],
    [{ HOST: 'http://127.0.0.1' }, host],
    [{ HOST: '127.0.0' }, host],
    [{ HOST: 'a host' }, host],
    [{ DATABASE_URL: 'mysql://db/desk', PAYLOAD_SECRET: SECRET }, `DATABASE_URL ${database}`],
    [{ DATABASE_URL: 'db.example.org', PAYLOAD_SECRET: SECRET }, `DATABASE_URL ${database}`],
    [{ DATABASE_URL: 'postgresql://db.example.org', PAYLOAD_SECRET: SECRET }, `DATABASE_URL ${database}`],
    [{ DATABASE_URL: 'postgresql:///desk', PAYLOAD_SECRET: SECRET }, `DATABASE_URL ${database}`],
    [
      { DATABASE_URL: DATABASE, DATABASE_REPLICA_URL: 'none', PAYLOAD_SECRET: SECRET },
      `DATABASE_REPLICA_URL ${database}`,
    ],
    [
      { DATABASE_REPLICA_URL: DATABASE },
      'DATABASE_URL is missing: it is required when DATABASE_REPLICA_URL is set.',
    ],
    [{ DATABASE_URL: DATABASE }, 'PAYLOAD_SECRET is missing: it is required when DATABASE_URL is set.'],
    [{ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET must have at least 32 characters.'],
    [{ SEED: 'yes' }, 'SEED must be "demo" or "none".'],
    [{ PUBLIC_URL: 'desk.example.org' }, site],
    [{ PUBLIC_URL: 'ftp://desk.example.org' }, site],
    [{ PUBLIC_URL: 'https://desk.example.org/news' }, site],
    [{ PUBLIC_URL: 'https://desk:hidden@desk.example.org' }, site],
    [{ S3_BUCKET: 'My Bucket' }, bucket],
    [{ S3_BUCKET: 'ab' }, bucket],
    [{ S3_REGION: 'eu-west-1' }, 'S3_BUCKET is missing: it is required when S3_REGION is set.'],
    [{ S3_BUCKET: 'desk', S3_ENDPOINT: 's3.example.org' }, 'S3_ENDPOINT must be an http or https address.'],
    [
      { S3_BUCKET: 'desk', S3_ACCESS_KEY_ID: 'key' },
      'S3_SECRET_ACCESS_KEY is missing: it is required when S3_ACCESS_KEY_ID is set.',
    ],
    [
      { S3_BUCKET: 'desk', S3_SECRET_ACCESS_KEY: 'hidden' },
      'S3_ACCESS_KEY_ID is missing: it is required when S3_SECRET_ACCESS_KEY is set.',
    ],
    [{ SERVER_TIMING: 'yes' }, 'SERVER_TIMING must be "on" or "off".'],
    [{ METRICS_PORT: 'http' }, 'METRICS_PORT must be a whole number from 0 to 65535.'],
    [
      { METRICS_PORT: '9464', METRICS_HOST: '10.0.0' },
      'METRICS_HOST must be a host name or an IP address, such as 127.0.0.1.',
    ],
    [{ METRICS_HOST: '0.0.0.0' }, 'METRICS_PORT is missing: it is required when METRICS_HOST is set.'],
    [{ SMTP_URL: 'mail.example.org:587' }, 'SMTP_URL must look like smtp://user:password@host:587.'],
    [{ PORT: 'http', SEED: 'yes' }, port],
  ])('stops at %j with one line that names the variable', (env, line) => {
    let stopped: unknown
    try {
      read(env)
    } catch (error) {
      stopped = error
    }
    expect(stopped).toBeInstanceOf(EnvironmentError)
    expect((stopped as Error).message).toBe(line)
    expect(line).not.toContain('hidden')
  })
})

describe('the secret', () => {
  let dataDir: string
  beforeEach(() => {
    dataDir = path.join(mkdtempSync(path.join(os.tmpdir(), 'amana-secret-')), 'data')
  })
  afterEach(() => rmSync(path.dirname(dataDir), { recursive: true }))

  it('is the given one, and then nothing is written', () => {
    expect(payloadSecret({ payloadSecret: SECRET, dataDir })).toBe(SECRET)
    expect(statSync(dataDir, { throwIfNoEntry: false })).toBeUndefined()
  })

  it('is made at random once and kept where only its owner can read it', () => {
    const secret = payloadSecret({ payloadSecret: null, dataDir })
    expect(secret.length).toBeGreaterThanOrEqual(32)
    expect(payloadSecret({ payloadSecret: null, dataDir })).toBe(secret)
    expect(statSync(path.join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
    expect(statSync(dataDir).mode & 0o777).toBe(0o700)
  })

  it('is closed again to others when somebody opened its file', () => {
    payloadSecret({ payloadSecret: null, dataDir })
    chmodSync(path.join(dataDir, 'secret'), 0o644)
    payloadSecret({ payloadSecret: null, dataDir })
    expect(statSync(path.join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
  })

  it('is not replaced quietly when its file is damaged', () => {
    payloadSecret({ payloadSecret: null, dataDir })
    const file = path.join(dataDir, 'secret')
    writeFileSync(file, 'short')
    expect(() => payloadSecret({ payloadSecret: null, dataDir })).toThrow(
      `PAYLOAD_SECRET is missing and ${file} is damaged`,
    )
    expect(readFileSync(file, 'utf8')).toBe('short')
  })

  it('stops with one line when DATA_DIR is not a directory', () => {
    writeFileSync(dataDir, '')
    expect(() => payloadSecret({ payloadSecret: null, dataDir })).toThrow(
      /^DATA_DIR cannot be used: ENOTDIR.*\.$/,
    )
  })
})
