import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { elementsOf, folderOf, permissionsOf, ROOMS } from './rooms.mjs';

const CORE_FILES = ROOMS.filter((room) => room.core).map((room) => `${folderOf(room)}/**/*.ts`);
const LONGEST_FILE = 450;
const LONGEST_FUNCTION = 60;

/** What a pure room must not reach for. */
const IMPURE_GLOBALS = [
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'alert', 'confirm', 'fetch'],
  ...['Office', 'Excel', 'OfficeExtension', 'process', 'Buffer', 'require', 'module', 'global', 'globalThis'],
  ...['console', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  ...['Date', 'performance', 'crypto'],
];

/** Safari knows no lookbehind before 16.4, and a chunk that holds one does not even load in an older Excel for Mac. */
const NO_LOOKBEHIND = [
  'Literal[regex.pattern=/\\(\\?<[=!]/]',
  'Literal[value=/\\(\\?<[=!]/]',
  'TemplateElement[value.raw=/\\(\\?<[=!]/]',
].map((selector) => ({ selector, message: 'Safari 15.4 knows no lookbehind: match what stands before, too.' }));

const strictTypes = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  // It takes the parameter that ties a key to its value, as in `words[id](details[id])`, for a needless one.
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
};

export default defineConfig(
  globalIgnores(['node_modules/', 'dist/', 'coverage/']),
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: strictTypes,
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    files: ['**/*.cjs', 'webpack.config.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { Buffer: 'readonly', require: 'readonly', module: 'writable', __dirname: 'readonly' },
    },
  },
  {
    // What an old browser must understand, to say that it is too old.
    files: ['src/taskpane/old-web-view.js', 'src/installation/*.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly', XMLHttpRequest: 'readonly' },
    },
    // It cannot leave the name of a caught error out.
    rules: { 'no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      eqeqeq: 'error',
      // A fault of the tool itself reaches the developer this way, with its cause.
      'no-console': ['error', { allow: ['error'] }],
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', ...NO_LOOKBEHIND],
      'max-lines': ['error', LONGEST_FILE],
      'max-lines-per-function': ['error', { max: LONGEST_FUNCTION, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.mjs'] } },
      'boundaries/include': ['src/**/*'],
      'boundaries/elements': elementsOf(ROOMS).map((element) => ({ ...element, partialMatch: false })),
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/no-unknown-dependencies': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: '{{from.element.type}} must not import {{dependency.kind}} from {{dependency.source}}',
          checkAllOrigins: true,
          policies: permissionsOf(ROOMS).flatMap(policiesOf),
        },
      ],
    },
  },
  {
    files: CORE_FILES,
    rules: {
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/taskpane/**/*.ts'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/hosts/office/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error'])),
      // Both look at one function at a time: walking to an object of a proxy reads nothing yet, and blocks that the
      // payload limit forces are asked for one after the other.
      'office-addins/call-sync-before-read': 'off',
      'office-addins/no-context-sync-in-loop': 'off',
    },
  },
);

/** What a room may import: the rooms it names, types from some others, and packages: a core room those it names. */
function policiesOf({ from: type, core, imports, types, packages }) {
  const from = { element: { type } };
  const rooms = (names) => ({ element: { type: names } });
  return [
    { from, allow: { to: rooms(imports) } },
    ...(types.length > 0 ? [{ from, allow: { to: rooms(types), dependency: { kind: 'type' } } }] : []),
    ...(core ? [] : [{ from, allow: { to: { module: { origin: ['external', 'core'] } } } }]),
    ...(packages.length > 0 ? [{ from, allow: { to: { module: { origin: 'external', source: packages } } } }] : []),
  ];
}
