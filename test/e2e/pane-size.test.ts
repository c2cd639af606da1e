import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { servePage } from './served-page';

/** What Microsoft's own React template for task panes loads before its one button shows. */
const LIMIT = 169_000;

const open = servePage();

test('all scripts that the pane and its thread load before anybody touches it fit into 169 kB', async () => {
  const scripts: Response[] = [];
  const browserPage = await open({
    onResponse: (response) => {
      const ofPane = response.frame().url().endsWith('/browser-page-pane.html');
      const { pathname } = new URL(response.url());
      const ofStandIn = pathname.startsWith('/browser-page/');
      if (ofPane && !ofStandIn && pathname.endsWith('.js')) scripts.push(response);
    },
  });
  await browserPage.verdict.waitFor();
  await browserPage.page.waitForLoadState('networkidle');
  expect(browserPage.page.workers()).toHaveLength(1);
  // A script that both ask for travels once: its name holds its hash, so that a server lets it be kept.
  const sizes = new Map(
    await Promise.all(scripts.map(async (script) => [script.url(), gzipSync(await script.body()).byteLength] as const)),
  );
  expect(sizes.size).toBeGreaterThan(0);
  expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
});
