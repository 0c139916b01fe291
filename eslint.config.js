import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

import { amana } from './eslint-rules/index.js'

const TYPESCRIPT = ['**/*.ts', '**/*.tsx']

/** Refuses imports of these packages, with everything below them. */
const withoutPackages = (packages, message) => ({
  'no-restricted-imports': [
    'error',
    { patterns: [{ group: packages.flatMap((name) => [name, `${name}/*`]), message }] },
  ],
})

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      '.data/**',
      '.test-results/**',
      'coverage/**',
      'dist/**',
      'media/**',
      'playwright-report/**',
      'test-results/**',
      'next-env.d.ts',
      // Generated: `npm run generate`.
      'src/payload-types.ts',
      'src/app/(payload)/admin/importMap.js',
      'src/migrations/*_*.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommended],
    plugins: { amana },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'amana/explicit-override-access': 'error',
      'amana/isolated-locale': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Prettier writes a semicolon wherever two lines would be read as one.
      'no-unexpected-multiline': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'A named export keeps its name wherever it is used.',
        },
      ],
    },
  },
  {
    // Next, Payload and the tools ask for a default export here.
    files: ['*.config.ts', 'src/app/**', 'tests/support/global-*.ts', 'tests/browser/**/*setup.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // A stand-in for an access rule may well be async.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }] },
  },
  {
    files: ['src/admin/**/*.{ts,tsx}', 'src/app/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    // A panel of the admin loads what it shows when it opens: that is what its effect is for.
    rules: { 'react-hooks/set-state-in-effect': 'off' },
  },
  { files: ['src/preflight/rules/**'], plugins: { amana }, rules: { 'amana/no-clock': 'error' } },
  {
    files: ['src/delivery/**'],
    rules: withoutPackages(
      ['payload', '@payloadcms', 'next', 'react'],
      'Delivery runs without Payload and Next: it reads what the acts wrote to the schema `delivery`.',
    ),
  },
  {
    files: ['src/preflight/**', 'src/body/**', 'src/language/**'],
    rules: withoutPackages(
      ['payload', '@payloadcms', 'next', 'react', 'pg', 'express'],
      'This code knows no database and no request: hand it facts.',
    ),
  },
)
