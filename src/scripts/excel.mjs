/**
 * `npm run excel`: the add-in as it is built now in the Excel of this machine. Installs and builds what is missing,
 * makes a certificate that this person's account trusts, serves the add-in over https and opens Excel with it.
 * `npm run excel:stop` takes it out again. `serve` only serves, for an Excel on the web in this machine's browser.
 * Nothing of it needs an administrator.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveOverHttps } from './https-server.mjs';
import { prepare } from './prepare.mjs';

const { DEVELOPMENT_URL } = createRequire(import.meta.url)('./hosted-manifest.cjs');
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = join(PROJECT, 'dist');
const MANIFEST = join(DIST, 'manifest.xml');
/** Which process serves, so that another terminal can end it. */
const SERVING = join(PROJECT, 'node_modules', '.cache', 'excel-server');
/** Where office-addin-dev-certs puts what it makes. */
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');
/** Microsoft's tools, fetched when they are wanted: they are large, and only a machine with Excel can use them. */
const CERTIFICATE_TOOL = 'office-addin-dev-certs@3';
const SIDELOADING_TOOL = 'office-addin-debugging@7';
const CERTIFICATE_DAYS = 365;
/** Where a Mac keeps its programs. */
const MAC_EXCEL = ['/Applications/Microsoft Excel.app', join(homedir(), 'Applications/Microsoft Excel.app')];
const WINDOWS_EXCEL = String.raw`Software\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;

async function start() {
  if (!hasExcel()) {
    fail(
      'There is no desktop Excel on this machine: npm start shows the pane in the browser, over a stand-in of Excel, and "node src/scripts/excel.mjs serve" serves it to Excel on the web.',
    );
    return;
  }
  buildForThisMachine();
  if (!(await succeeds(CERTIFICATE_TOOL, 'install', '--days', String(CERTIFICATE_DAYS)))) return;
  const server = await serveHere();
  if (!server) return;
  if (!(await succeeds(SIDELOADING_TOOL, 'start', MANIFEST, 'desktop', '--app', 'excel'))) server.close();
  else {
    say('Excel opens with the add-in. Ctrl+C ends the server; npm run excel:stop takes the add-in out of Excel.');
  }
}

async function stop() {
  if (existsSync(SERVING)) {
    endProcess(Number(readFileSync(SERVING, 'utf8')));
    rmSync(SERVING);
  }
  if (!hasExcel()) say('There is no desktop Excel on this machine to take the add-in out of.');
  else await succeeds(SIDELOADING_TOOL, 'stop', existsSync(MANIFEST) ? MANIFEST : join(PROJECT, 'manifest.xml'));
}

async function serve() {
  buildForThisMachine();
  await serveHere();
}

function hasExcel() {
  if (process.platform === 'darwin') return MAC_EXCEL.some((path) => existsSync(path));
  if (process.platform !== 'win32') return false;
  return ['HKCU', 'HKLM'].some((root) => spawnSync('reg', ['query', `${root}\\${WINDOWS_EXCEL}`]).status === 0);
}

/** Builds again, too, where dist/ was built for another address. */
function buildForThisMachine() {
  prepare(['addin'], say);
  if (readFileSync(MANIFEST, 'utf8').includes(DEVELOPMENT_URL)) return;
  rmSync(join(DIST, '.built', 'addin'), { force: true });
  prepare(['addin'], say);
}

/** Serves dist/ on the port of the manifest; null, and said why, where that cannot be. */
async function serveHere() {
  const [cert, key] = ['localhost.crt', 'localhost.key'].map((name) => join(CERTIFICATES, name));
  if (!existsSync(cert) || !existsSync(key)) {
    fail(`There is no certificate in ${CERTIFICATES}: npx ${CERTIFICATE_TOOL} install makes one.`);
    return null;
  }
  const { port } = new URL(DEVELOPMENT_URL);
  try {
    const server = await serveOverHttps(DIST, Number(port), { cert: readFileSync(cert), key: readFileSync(key) });
    mkdirSync(dirname(SERVING), { recursive: true });
    writeFileSync(SERVING, String(process.pid));
    server.once('close', () => rmSync(SERVING, { force: true }));
    say(`Serving ${DEVELOPMENT_URL}/taskpane.html`);
    return server;
  } catch (cause) {
    if (cause.code !== 'EADDRINUSE') throw cause;
    fail(`Port ${port} is taken, perhaps by an earlier npm run excel: npm run excel:stop ends it.`);
    return null;
  }
}

/**
 * Runs a tool of Microsoft, beside the server; false, and the exit code set, where it fails: it has said why.
 * @returns {Promise<boolean>}
 */
function succeeds(name, ...options) {
  const quoted = options.map((option) => `"${option}"`).join(' ');
  const running = spawn(`npx --yes ${name} ${quoted}`, { cwd: PROJECT, shell: true, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    running.once('error', reject).once('exit', (status) => {
      if (status !== 0) fail(`${name} ${options[0]} did not succeed.`);
      resolve(status === 0);
    });
  });
}

function endProcess(id) {
  try {
    process.kill(id);
  } catch (cause) {
    if (cause.code !== 'ESRCH') throw cause;
  }
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function fail(sentence) {
  say(sentence);
  process.exitCode = 2;
}

/** Ctrl+C ends the server; the note of it goes with it. */
process.once('SIGINT', () => {
  rmSync(SERVING, { force: true });
  process.exit();
});

const command = { start, stop, serve }[process.argv[2] ?? 'start'];
if (command) await command();
else fail(`There is no ${process.argv[2]}: start, stop or serve.`);
