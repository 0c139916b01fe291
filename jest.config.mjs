const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
  },
]

/** Needs `NODE_OPTIONS=--experimental-vm-modules`; packages in node_modules are loaded as they are. */
export default {
  testEnvironment: 'node',
  // See docs/adr/0008: the editor's modules wait for each other where Node picks them by its own condition.
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
  roots: ['<rootDir>/tests'],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  // Browser tests have a runner of their own.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  moduleNameMapper: { '^@payload-config$': '<rootDir>/payload.config.ts' },
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
  testTimeout: 60_000,
  maxWorkers: 2,
  // Modules loaded as ESM are not given back between test files.
  workerIdleMemoryLimit: '1GB',
}
