import { join } from 'node:path';

import { vi } from '../../locales/vi';
import { openInDesktopBrowser } from './desktop-browser';
import { serveFolder } from './static-server';

const DEFAULT_PORT = 3000;
const HIGHEST_PORT = 65_535;
const { server: words } = vi.browserPage;

void start(process.env['PORT']);

async function start(wanted: string | undefined): Promise<void> {
  const port = wanted === undefined || wanted === '' ? DEFAULT_PORT : Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) {
    fail(words.invalidPort(wanted ?? ''));
    return;
  }
  try {
    const listening = (await serveFolder(join(__dirname, '..'), port)).address();
    const address = `http://localhost:${typeof listening === 'object' && listening ? listening.port : port}/`;
    process.stdout.write(`${words.ready(address)}\n`);
    if (process.stdout.isTTY) openInDesktopBrowser(address, (cause) => process.stderr.write(`${cause.message}\n`));
  } catch (cause) {
    if (!isTaken(cause)) throw cause;
    fail(words.portTaken(port));
  }
}

function isTaken(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === 'EADDRINUSE' || cause.code === 'EACCES');
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}
