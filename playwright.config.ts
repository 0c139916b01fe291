import { defineConfig } from '@playwright/test'
import chromium from '@sparticuz/chromium'

/**
 * Drives the real `npm start` (see tests/browser/support/desk.ts). The browser comes from npm; AMANA_CHROMIUM names another
 * one. What that package sets for servers without a display but what would change a browser's answers is left out.
 */
const CHANGES_ANSWERS = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]
const system = process.env.AMANA_CHROMIUM

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  globalSetup: './tests/browser/support/global-setup.ts',
  outputDir: '.test-results/playwright',
  reporter: [['line'], ['json', { outputFile: '.test-results/playwright.json' }]],
  use: {
    baseURL: process.env.AMANA_TEST_URL ?? '',
    viewport: { width: 1280, height: 900 },
    headless: true,
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: system ?? (await chromium.executablePath()),
      args: system
        ? ['--no-sandbox']
        : chromium.args.filter((arg) => !CHANGES_ANSWERS.includes(arg) && !arg.startsWith('--headless')),
    },
  },
})
