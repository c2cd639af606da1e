import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { servePage } from './served-page';

/** Seven tenths of what Microsoft's own React template for task panes loads before its one button shows (169 kB). */
const LIMIT = 118_000;

const open = servePage();

test('the pane loads 118 kB of scripts before anybody touches it, and its thread no more beside it', async () => {
  const scripts: Response[] = [];
  const browserPage = await open({
    onResponse: (response) => {
      const isInPane = response.frame().url().endsWith('/browser-page-pane.html');
      const { pathname } = new URL(response.url());
      const isOfStandIn = pathname.startsWith('/browser-page/');
      if (isInPane && !isOfStandIn && pathname.endsWith('.js')) scripts.push(response);
    },
  });
  await browserPage.verdict.waitFor();
  await browserPage.page.waitForLoadState('networkidle');
  const threads = browserPage.page.workers().map((worker) => worker.url());
  expect(threads).toHaveLength(1);
  const loadedByPane = await browserPage.pane
    .locator('html')
    .evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  // A script that both ask for travels once: its name holds its hash, so that a server lets it be kept.
  const sizes = new Map(
    await Promise.all(scripts.map(async (script) => [script.url(), gzipSync(await script.body()).byteLength] as const)),
  );
  const sizeOf = (isCounted: (url: string) => boolean): number =>
    [...sizes].filter(([url]) => isCounted(url)).reduce((sum, [, size]) => sum + size, 0);
  const isOfPane = (url: string): boolean => loadedByPane.includes(url) && !threads.includes(url);
  const ofPane = sizeOf(isOfPane);
  const ofThread = sizeOf((url) => !isOfPane(url));
  expect(ofPane).toBeGreaterThan(0);
  expect(ofPane).toBeLessThanOrEqual(LIMIT);
  expect(ofThread).toBeGreaterThan(0);
  expect(ofThread).toBeLessThanOrEqual(ofPane);
});
