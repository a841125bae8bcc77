// Owns the lint rules; the import arrows of the house are rules here, not habits.
import globals from 'globals';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Forbids a folder from importing others, with the reason a person reads. */
const arrow = (files, forbidden, message, ignores = []) => ({
  files,
  ignores,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group: forbidden, message }] }],
  },
});
const officeNames = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only addin/excel, addin/functions and addin/emulator name Excel or Office.',
}));

export default tseslint.config(
  { ignores: ['node_modules', 'dist', '.build', '.wrangler', '.local', 'docs'] },
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: { ...globals.es2023 } },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='zod'] ImportSpecifier",
          message:
            "Use import * as z from 'zod': the named import bundles every locale (102 kB gz instead of 31).",
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['**/*.mjs', 'test/**', 'addin/cli/**', 'worker/local/**', '*.config.*'],
    rules: { 'no-console': 'off' },
    languageOptions: { globals: { ...globals.node } },
  },
  arrow(
    ['shared/**/*.ts'],
    ['#addin/*', '#worker/*', '**/addin/**', '**/worker/**', 'node:*', 'react', 'hono'],
    'shared imports no other folder of the project and no platform.',
  ),
  arrow(['worker/**/*.ts'], ['#addin/*', '**/addin/**', 'react'], 'worker imports only shared.'),
  arrow(
    ['addin/excel/**'],
    [
      '**/taskpane/**',
      '**/flow/**',
      '**/emulator/**',
      '#addin/taskpane/*',
      '#addin/flow/*',
      '#addin/emulator/*',
      'react',
    ],
    'addin/excel is the lowest layer: plain data out.',
  ),
  arrow(
    ['addin/flow/**'],
    ['**/taskpane/**', '**/emulator/**', '#addin/taskpane/*', '#addin/emulator/*', 'react'],
    'addin/flow knows no React and no emulator.',
  ),
  arrow(
    ['addin/taskpane/**'],
    ['**/excel/**', '**/emulator/**', '#addin/excel/*', '#addin/emulator/*'],
    'taskpane reaches Excel only through flow.',
  ),
  {
    files: ['shared/**', 'worker/**', 'addin/**'],
    ignores: ['addin/excel/**', 'addin/functions/**', 'addin/emulator/**'],
    rules: { 'no-restricted-globals': ['error', ...officeNames] },
  },
  {
    files: ['addin/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['addin/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
);
