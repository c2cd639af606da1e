import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { launchBrowser } from './browser';
import { openWorkbench } from './workbench-page';
import type { Site } from './site';
import { startSite } from './site';

/** What Microsoft's own React template for task panes loads before its one button shows. */
const LIMIT = 169_000;

jest.setTimeout(60_000);

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser.close();
  site.stop();
});

test('all scripts that the pane loads before anybody touches it fit into 169 kB', async () => {
  const scripts: Response[] = [];
  const workbench = await openWorkbench(browser, site, {
    onResponse: (response) => {
      const ofPane = response.frame().url().endsWith('/workbench-pane.html');
      const ofStandIn = new URL(response.url()).pathname.startsWith('/workbench/');
      if (ofPane && !ofStandIn && response.request().resourceType() === 'script') scripts.push(response);
    },
  });
  await workbench.verdict.waitFor();
  const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body()).byteLength));
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
});
