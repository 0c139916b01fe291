/**
 * Adds up what Jest and Playwright say in .test-results and prints one line at the end: `Tests: N passed, N failed`.
 * Ends with 1 where a result is missing or unreadable, a test failed, or none ran. With --begin it makes the folder
 * empty instead, so that no result of an earlier run is counted and Jest, which makes no folder, has one.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve('.test-results')

if (process.argv.includes('--begin')) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  process.exit(0)
}

/** A suite that could not even be loaded has no tests to fail: it counts as one. */
const jest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  skipped: report.numPendingTests + report.numTodoTests,
})

/** A test that passed only when it was tried again counts as passed, and is named. */
const playwright = (report) => ({
  passed: report.stats.expected + report.stats.flaky,
  failed: report.stats.unexpected + report.errors.length,
  skipped: report.stats.skipped,
  flaky: report.stats.flaky,
})

const RUNNERS = [
  ['Jest', 'jest.json', jest],
  ['Playwright', 'playwright.json', playwright],
]

let passed = 0
let failed = 0
let complete = true
for (const [name, file, countsOf] of RUNNERS) {
  let counts
  try {
    counts = countsOf(JSON.parse(readFileSync(path.join(folder, file), 'utf8')))
    if (![counts.passed, counts.failed].every(Number.isInteger)) throw new Error('it holds no counts')
  } catch (error) {
    complete = false
    console.log(
      `${name}: no result (.test-results/${file}: ${error.code === 'ENOENT' ? 'missing' : error.message})`,
    )
    continue
  }
  passed += counts.passed
  failed += counts.failed
  const rest = ['skipped', 'flaky'].filter((key) => counts[key] > 0).map((key) => `, ${counts[key]} ${key}`)
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed${rest.join('')}`)
}
console.log(`Tests: ${passed} passed, ${failed} failed`)
process.exit(complete && failed === 0 && passed > 0 ? 0 : 1)
