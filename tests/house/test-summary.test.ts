import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

const SCRIPT = path.resolve('scripts/test-summary.mjs')

const jestReport = (passed: number, failed: number, broken = 0): object => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numRuntimeErrorTestSuites: broken,
  numPendingTests: 0,
  numTodoTests: 0,
})
const playwrightReport = (
  expected: number,
  unexpected: number,
  flaky = 0,
  errors: object[] = [],
): object => ({
  stats: { expected, unexpected, flaky, skipped: 0 },
  errors,
})

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'amana-summary-'))
  await mkdir(path.join(folder, '.test-results'))
})

afterEach(() => rm(folder, { recursive: true }))

async function summary(reports: {
  jest?: unknown
  playwright?: unknown
}): Promise<{ code: number | null; lines: string[] }> {
  for (const [name, report] of Object.entries(reports)) {
    await writeFile(
      path.join(folder, '.test-results', `${name}.json`),
      typeof report === 'string' ? report : JSON.stringify(report),
    )
  }
  const { status, stdout } = spawnSync(process.execPath, [SCRIPT], { cwd: folder, encoding: 'utf8' })
  return { code: status, lines: stdout.trim().split('\n') }
}

describe('the summary of the tests', () => {
  it('adds both runners up and ends well', async () => {
    const { code, lines } = await summary({ jest: jestReport(40, 0), playwright: playwrightReport(5, 0) })
    expect(code).toBe(0)
    expect(lines).toEqual([
      'Jest: 40 passed, 0 failed',
      'Playwright: 5 passed, 0 failed',
      'Tests: 45 passed, 0 failed',
    ])
  })

  it('ends with 1 where a test failed in either', async () => {
    expect(await summary({ jest: jestReport(40, 2), playwright: playwrightReport(5, 1) })).toMatchObject({
      code: 1,
    })
    const { code, lines } = await summary({ jest: jestReport(40, 0), playwright: playwrightReport(5, 1) })
    expect([code, lines.at(-1)]).toEqual([1, 'Tests: 45 passed, 1 failed'])
  })

  it('counts a suite that cannot be loaded, and an error outside of every test, as failed', async () => {
    const broken = await summary({ jest: jestReport(40, 0, 1), playwright: playwrightReport(5, 0) })
    expect([broken.code, broken.lines.at(-1)]).toEqual([1, 'Tests: 45 passed, 1 failed'])
    const outside = await summary({ jest: jestReport(40, 0), playwright: playwrightReport(5, 0, 0, [{}]) })
    expect([outside.code, outside.lines.at(-1)]).toEqual([1, 'Tests: 45 passed, 1 failed'])
  })

  it('names what passed at a second try', async () => {
    const { lines } = await summary({ jest: jestReport(1, 0), playwright: playwrightReport(5, 0, 2) })
    expect(lines).toContain('Playwright: 7 passed, 0 failed, 2 flaky')
  })

  it.each([
    ['one result is missing', { jest: jestReport(40, 0) }],
    ['one result is damaged', { jest: '{"numPassed', playwright: playwrightReport(5, 0) }],
    ['one result holds no counts', { jest: {}, playwright: playwrightReport(5, 0) }],
    ['no test ran', { jest: jestReport(0, 0), playwright: playwrightReport(0, 0) }],
  ])('ends with 1 where %s', async (_case, reports) => {
    const { code, lines } = await summary(reports)
    expect(code).toBe(1)
    expect(lines.at(-1)).toMatch(/^Tests: \d+ passed, 0 failed$/)
  })

  it('begins with an empty folder', async () => {
    await summary({ jest: jestReport(40, 0) })
    const { status } = spawnSync(process.execPath, [SCRIPT, '--begin'], { cwd: folder })
    expect(status).toBe(0)
    expect(existsSync(path.join(folder, '.test-results'))).toBe(true)
    expect(await readdir(path.join(folder, '.test-results'))).toEqual([])
  })
})
