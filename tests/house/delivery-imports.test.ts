import { afterAll, describe, expect, it } from '@jest/globals'

import { compile, endBuilding, ENTRIES } from '../../src/server/bundle.mjs'

/** What a process loads from packages, with the ways; asked of the very build that is run. */
const packagesOf = async (entry: string): Promise<Map<string, string[]>> =>
  (await compile(process.cwd(), entry)).packages

const WORKING_SIDE = /^(?:payload|next|react|react-dom|@payloadcms|@payload-config)(?:\/|$)/

describe('The delivery process', () => {
  afterAll(endBuilding)

  it('loads neither Payload nor Next nor React, not even through a file in between', async () => {
    const packages = await packagesOf(ENTRIES.delivery)
    expect([...packages.keys()].filter((name) => WORKING_SIDE.test(name))).toEqual([])
  })

  it('loads no file of the working side: no collection, no global, no hook, no part of the admin', async () => {
    const { inputs } = await compile(process.cwd(), ENTRIES.delivery)
    expect(inputs).toContain('src/delivery/app.ts')
    expect(
      inputs.filter((file) => /^(?:collections|globals|src\/(?:admin|app|hooks|acts))\//.test(file)),
    ).toEqual([])
  })

  it('loads the client of the object store at the first picture, and nothing that makes pictures', async () => {
    const packages = await packagesOf(ENTRIES.delivery)
    expect(packages.get('@aws-sdk/client-s3')).toEqual(['dynamic-import'])
    expect([...packages.keys()]).not.toContain('sharp')
    // An import that a file loaded later makes at its own beginning would come first in the one file.
    const atTheStart = [...packages].filter(([, ways]) => !ways.every((way) => way === 'dynamic-import'))
    expect(
      atTheStart
        .map(([name]) => name)
        .filter((name) => !name.startsWith('node:'))
        .sort(),
    ).toEqual(['express', 'helmet', 'parse5', 'pg', 'pino', 'prom-client', 'zod'])
  })

  it('is looked at whole', async () => {
    // The same look does find Payload where it is.
    expect([...(await packagesOf('src/server/migrate.ts')).keys()]).toContain('payload')
  })
})
