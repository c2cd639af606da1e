const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { version } = require('./package.json');
const { DEVELOPMENT_URL, hostedManifest } = require('./src/scripts/hosted-manifest.cjs');
const { installationPatterns } = require('./src/scripts/installation-files.cjs');
const { OwnOffice, OWN_OFFICE_PATTERNS } = require('./src/scripts/own-office.cjs');
const { PaneOverLocalOffice } = require('./src/scripts/pane-over-local-office.cjs');

const OUTPUT = path.join(__dirname, 'dist');
/** What Office.js of the npm package asks for when its host says it is Excel for Windows in Vietnamese or English. */
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'o15apptofilemappingtable.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
];

/** Office.js asks for its telemetry beside itself. */
const noTelemetry = (folder) => ({
  from: 'src/browser-page/no-telemetry.js',
  to: `${folder}/telemetry/oteljs_agave.js`,
});

/**
 * Everything that is built from the sources, as named parts:
 * `addin` and `browser-page` share `dist/`, so that one folder can be put on a server as it is.
 * `--env url=https://…` says where the add-in will be hosted, `--env share=\\server\folder` where its manifest will lie
 * for the Excels on Windows; `--env office=self` has it bring Office.js along, for machines that do not reach Microsoft.
 */
module.exports = ({ url = DEVELOPMENT_URL, share, office } = {}) => [
  addin({ url: url.replace(/\/+$/, ''), share }, office === 'self'),
  browserPage(),
  nodeProgram('server', './src/browser-page/server/index.ts', 'browser-page/server.cjs'),
  nodeProgram('command-line', './src/cli/index.ts', 'cli/cli.cjs'),
];

function addin(place, bringsOffice) {
  return {
    ...browserPart('addin'),
    entry: { taskpane: './src/taskpane/index.tsx', message: './src/taskpane/ribbon/message-window.ts' },
    output: {
      path: OUTPUT,
      filename: '[name].[contenthash].js',
      chunkFilename: '[name].[contenthash].js',
      // A build for another address must not pass for the one that `prepare` made: its stamp goes.
      clean: { keep: (file) => /^(index\.html|browser-page|cli)|^\.built\/(?!addin$)/.test(file) },
    },
    plugins: [
      ...(bringsOffice ? [new OwnOffice()] : []),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/index.html',
        chunks: ['taskpane'],
      }),
      new HtmlPlugin({
        filename: 'message.html',
        template: './src/taskpane/ribbon/message-window.html',
        chunks: ['message'],
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/{icons,samples,templates}/*.{png,xlsx}' },
          { from: 'assets/*.html' },
          { from: 'src/taskpane/old-web-view.js', info: { minimized: true } },
          { from: 'manifest.xml', transform: (text) => hostedManifest(text.toString(), { url: place.url, version }) },
          ...installationPatterns(place, bringsOffice),
          ...(bringsOffice ? [...OWN_OFFICE_PATTERNS, noTelemetry('office')] : []),
        ],
      }),
    ],
  };
}

function browserPage() {
  return {
    ...browserPart('browser-page'),
    dependencies: ['addin'],
    entry: { page: './src/browser-page/index.ts', seam: './src/stand-in-excel/browser-seam.ts' },
    output: {
      path: OUTPUT,
      filename: 'browser-page/[name].[contenthash].js',
      chunkFilename: 'browser-page/[name].[contenthash].js',
      clean: { keep: (file) => !/^browser-page\/(?!server)/.test(file) },
    },
    plugins: [
      new HtmlPlugin({
        filename: 'index.html',
        template: './src/browser-page/index.html',
        chunks: ['page'],
      }),
      new PaneOverLocalOffice({
        from: 'taskpane.html',
        to: 'browser-page-pane.html',
        office: 'browser-page/office/office.js',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'src/browser-page/page.css', to: 'browser-page/page.css' },
          noTelemetry('browser-page/office'),
          ...OFFICE_FILES.map((file) => ({
            from: path.join('node_modules/@microsoft/office-js/dist', file),
            to: path.join('browser-page/office', file),
            info: { minimized: true },
          })),
        ],
      }),
    ],
  };
}

function browserPart(name) {
  return {
    ...part(name),
    target: 'web',
    // What the pane and its thread share comes once only where both are given the same exports of it; what is named
    // most often gets the shortest names.
    optimization: { usedExports: 'global', mangleExports: 'size', moduleIds: 'size', splitChunks: { chunks: 'all' } },
    performance: { hints: false },
  };
}

function nodeProgram(name, entry, filename) {
  return {
    ...part(name),
    target: 'node20',
    entry,
    output: { path: OUTPUT, filename, chunkFormat: 'commonjs' },
    optimization: { minimize: false },
    node: { __dirname: false },
  };
}

/**
 * What the parts have in common. `.swcrc` says the language: ES2022, which Node 20 understands and so do the web views
 * of Excel 2021 on every system, Safari 15.4 among them.
 */
function part(name) {
  return {
    name,
    mode: 'production',
    context: __dirname,
    devtool: 'source-map',
    stats: 'errors-warnings',
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      parser: { javascript: { exportsPresence: 'error' } },
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader' },
        { test: /\.txt$/, type: 'asset/source' },
        // Styles become CSS at build time, so that their compiler stays out of the pane.
        { test: /\.tsx$/, exclude: /node_modules/, enforce: 'post', loader: '@griffel/webpack-loader' },
      ],
    },
  };
}
