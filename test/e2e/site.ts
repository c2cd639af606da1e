import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const START = join(__dirname, '../../src/browser-page/start.mjs');

/** The page as `npm start` serves it, on a free port. */
export interface Site {
  readonly address: string;
  readonly stop: () => void;
}

/** Starts what `npm start` starts; resolves once it has printed its address. */
export async function startSite(): Promise<Site> {
  const server = spawn(process.execPath, [START], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { address: await printedAddress(server), stop: () => server.kill() };
}

async function printedAddress({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The server has no output');
  for await (const line of createInterface(stdout)) {
    const address = /http:\/\/localhost:\d+\//.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('The server ended without an address');
}
