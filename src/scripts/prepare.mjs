/**
 * Brings a checkout to the point where its doors open: packages installed, bundles built.
 * Plain Node without packages, because it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const STAMPS = join(PROJECT, 'dist', '.built');
const LOCK = join(PROJECT, '.preparing');
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', '.swcrc', 'package.json', 'package-lock.json'];
const POLL_MILLISECONDS = 200;

/**
 * Installs the packages and builds the named parts of webpack.config.js, where they are missing or stale.
 * Writes nothing to standard output; `say` is told what takes time.
 * @param {readonly string[]} parts
 * @param {(sentence: string) => void} say
 * @throws Error where npm or webpack fails, carrying what they printed.
 */
export function prepare(parts, say) {
  if (isInstalled() && areFresh(parts)) return;
  withLock(() => {
    if (!isInstalled()) {
      say('Installing packages…');
      // Not `npm ci`: it refuses a lock file made where some platform's optional packages could not be had.
      run('npm install --no-save --no-audit --no-fund');
    }
    if (areFresh(parts)) return;
    say(`Building ${parts.join(', ')}…`);
    const fingerprint = sourcesFingerprint();
    const names = parts.map((part) => `--config-name ${part}`).join(' ');
    run(`"${process.execPath}" "${join(PROJECT, 'node_modules/webpack-cli/bin/cli.js')}" ${names}`);
    mkdirSync(STAMPS, { recursive: true });
    for (const part of parts) writeFileSync(join(STAMPS, part), fingerprint);
  });
}

/** Whether every package that the lock file asks for is there in its version. */
function isInstalled() {
  const wanted = join(PROJECT, 'package-lock.json');
  const present = join(PROJECT, 'node_modules/.package-lock.json');
  if (!existsSync(present)) return false;
  if (statSync(present).mtimeMs >= statSync(wanted).mtimeMs) return true;
  const installed = JSON.parse(readFileSync(present, 'utf8')).packages;
  return Object.entries(JSON.parse(readFileSync(wanted, 'utf8')).packages).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Whether all the parts were built from the sources as they are now. */
function areFresh(parts) {
  const fingerprint = sourcesFingerprint();
  return parts.every((part) => {
    const stamp = join(STAMPS, part);
    return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
  });
}

/** Changes whenever a source is added, removed, renamed or written; reads no file, so it costs a few milliseconds. */
function sourcesFingerprint() {
  const hash = createHash('sha256');
  const visit = (path) => {
    const found = statSync(join(PROJECT, path), { throwIfNoEntry: false });
    if (found?.isDirectory()) {
      for (const name of readdirSync(join(PROJECT, path)).sort()) visit(join(path, name));
    } else if (found) {
      hash.update(`${path}\0${found.size}\0${found.mtimeMs}\n`);
    }
  };
  SOURCES.forEach(visit);
  return hash.digest('hex');
}

function run(command) {
  const { status, stdout, stderr, error } = spawnSync(command, { cwd: PROJECT, shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}\n${stdout}${stderr}`, { cause: error });
}

/** Two commands started at once would otherwise install or build into each other's files. */
function withLock(work) {
  while (!takeLock()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MILLISECONDS);
  try {
    work();
  } finally {
    rmSync(LOCK);
  }
}

function takeLock() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (cause) {
    if (cause.code !== 'EEXIST') throw cause;
    if (isAbandoned()) rmSync(LOCK, { force: true });
    return false;
  }
}

function isAbandoned() {
  try {
    const holder = Number(readFileSync(LOCK, 'utf8'));
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (cause) {
    return cause.code === 'ESRCH';
  }
}
