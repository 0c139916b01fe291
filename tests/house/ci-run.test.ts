import { spawnSync } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

const GOOD = {
  'jest.json': {
    numPassedTests: 3,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
    numPendingTests: 0,
    numTodoTests: 0,
  },
  'playwright.json': { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] },
}

let clone: string

beforeEach(async () => {
  clone = await mkdtemp(path.join(os.tmpdir(), 'amana-ci-'))
  await cp('.ci', path.join(clone, '.ci'), { recursive: true })
  await mkdir(path.join(clone, 'scripts'))
  await cp('scripts/test-summary.mjs', path.join(clone, 'scripts/test-summary.mjs'))
})

afterEach(() => rm(clone, { recursive: true }))

/** Runs `.ci/run` with a stand-in for npm that notes how it was called, leaves these results and ends with this code. */
async function run(
  results: object,
  code: number,
): Promise<{ status: number | null; calls: string; last: string }> {
  const npm = path.join(clone, 'bin/npm')
  await mkdir(path.dirname(npm), { recursive: true })
  const writes = Object.entries(results).map(
    ([file, report]) => `printf '%s' '${JSON.stringify(report)}' > .test-results/${file}`,
  )
  await writeFile(
    npm,
    ['#!/bin/sh', 'echo "$@ CI=$CI" >> calls', '[ "$1" = ci ] && exit 0', ...writes, `exit ${code}`].join(
      '\n',
    ),
  )
  await chmod(npm, 0o755)
  const { status, stdout } = spawnSync(path.join(clone, '.ci/run'), {
    encoding: 'utf8',
    cwd: os.tmpdir(),
    env: { ...process.env, PATH: `${path.dirname(npm)}:${process.env.PATH}` },
  })
  const { stdout: calls } = spawnSync('cat', [path.join(clone, 'calls')], { encoding: 'utf8' })
  return { status, calls, last: stdout.trim().split('\n').at(-1) ?? '' }
}

describe('.ci/run', () => {
  it("runs the README's command and ends with the totals", async () => {
    expect(await run(GOOD, 0)).toEqual({
      status: 0,
      calls: 'ci CI=true\ntest CI=true\n',
      last: 'Tests: 5 passed, 0 failed',
    })
  })

  it('hands on the failure of the tests, and says the totals all the same', async () => {
    const failing = { ...GOOD, 'jest.json': { ...GOOD['jest.json'], numFailedTests: 1 } }
    expect(await run(failing, 7)).toMatchObject({ status: 7, last: 'Tests: 5 passed, 1 failed' })
  })

  it('is no success where results are missing, or only those of an earlier run are there', async () => {
    await mkdir(path.join(clone, '.test-results'))
    await writeFile(path.join(clone, '.test-results/jest.json'), JSON.stringify(GOOD['jest.json']))
    expect(await run({}, 0)).toMatchObject({ status: 1, last: 'Tests: 0 passed, 0 failed' })
  })
})
