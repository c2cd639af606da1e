import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Where Chromium and its kin install themselves, by platform. */
const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** The sandbox needs rights that root in a container lacks; the pages shown are our own. */
const OPTIONS = ['--no-sandbox', '--disable-dev-shm-usage', '--hide-scrollbars', '--font-render-hinting=none'];

interface PackagedBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A browser that needs no installation: the one of this machine, else the one that comes as an npm package. */
export async function launchBrowser(): Promise<Browser> {
  const installed = [process.env['CHROME_PATH'] ?? '', ...(INSTALLED[process.platform] ?? [])].find(
    (path) => path !== '' && existsSync(path),
  );
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: OPTIONS });
  // Its own arguments are for a cloud function: all in one process, which ends with the first page that is closed.
  const { executablePath, env } = packagedBrowser();
  return chromium.launch({ executablePath, args: OPTIONS, env: { ...environment(), ...env } });
}

function packagedBrowser(): PackagedBrowser {
  const printed = execFileSync(process.execPath, [join(__dirname, 'packaged-browser.mjs')], { encoding: 'utf8' });
  return JSON.parse(printed) as PackagedBrowser;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
