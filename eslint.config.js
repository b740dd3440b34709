import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/test/**', 'e2e/**', 'bench/**', 'apps/chaos/**'];

/** What may know neither clock nor chance nor the world: the same events give the same state, anywhere, for ever. */
const pure = ['packages/core/src/**/*.ts', 'packages/game/src/**/*.ts', 'packages/rounds/src/**/*.ts'];

const ambient = [
  ['setTimeout', 'Deadlines are data: return them.'],
  ['setInterval', 'Deadlines are data: return them.'],
  ['setImmediate', 'Rules do not wait.'],
  ['queueMicrotask', 'Rules do not wait.'],
  ['performance', 'Time is handed in.'],
  ['crypto', 'Chance is handed in.'],
  ['fetch', 'Rules reach nowhere.'],
  ['process', 'Rules know no process.'],
  ['console', 'Rules say nothing.'],
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only.',
};

const noAbsentTest = {
  selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fixme)$/]',
  message: 'A test runs, or goes.',
};

const noFixedWait = {
  selector: 'MemberExpression[property.name="waitForTimeout"]',
  message: 'Wait for what it means, not for time.',
};

export default defineConfig(
  globalIgnores(['**/dist/', '**/.turbo/', '.cache/', '**/test-results/']),
  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser }, globals: globals.browser },
    rules: { 'no-undef': 'off' },
  },
  {
    // Types in components are svelte-check's: to lint with them doubles the time, and reports what is not there.
    files: ['**/*.svelte'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    // A new event or command must be placed by hand wherever it matters, and first of all in who may see it.
    files: ['packages/*/src/**/*.ts'],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
    },
  },
  {
    files: pure,
    ignores: [...tests, '**/*.svelte.ts'],
    rules: {
      'no-restricted-globals': ['error', ...ambient.map(([name, message]) => ({ name, message }))],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is handed in.' },
        { object: 'Math', property: 'random', message: 'Chance is handed in.' },
      ],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        { selector: 'NewExpression[callee.name="Date"]', message: 'Time is handed in.' },
        { selector: 'CallExpression[callee.name="Date"]', message: 'Time is handed in.' },
      ],
    },
  },
  {
    // Maths runs over lists whose lengths were checked at the door: `!` says so, where `?? 0` would hide a mistake.
    files: ['packages/core/src/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noAbsentTest, noFixedWait],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['**/*.config.{js,ts}', '**/.*.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
);
