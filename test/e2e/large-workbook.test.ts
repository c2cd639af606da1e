import type { Browser } from 'playwright-core';
import { vi } from '../../src/locales/vi';
import { fileOf } from '../bench/large-file';
import { sheetOf } from '../bench/large-sheet';
import { largeNumbers } from '../bench/large-table';
import { launchBrowser } from './browser';
import type { Site } from './site';
import { startSite } from './site';
import { openWorkbench } from './workbench-page';

jest.setTimeout(120_000);

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
}, 240_000);

afterAll(async () => {
  await browser.close();
  site.stop();
});

/** A table of 2,000 hamlets, one of whose closings is one household too high. */
function largeWorkbook(): Buffer {
  const numbers = largeNumbers(2000);
  const closings = numbers.get('poor.closing.count');
  closings?.fill((closings[1234] ?? 0) + 1, 1234, 1235);
  return Buffer.from(fileOf(sheetOf(numbers)));
}

test('a workbook of thousands of lines is checked beside the pane, by the same rules', async () => {
  const workbench = await openWorkbench(browser, site);
  await workbench.verdict.filter({ hasText: vi.pane.verdict.blocked(3) }).waitFor();
  expect(workbench.page.workers()).toHaveLength(0);
  await workbench.open({ name: 'huyen.xlsx', mimeType: 'application/octet-stream', buffer: largeWorkbook() });
  await workbench.verdict.filter({ hasText: vi.pane.verdict.blocked(1) }).waitFor({ timeout: 60_000 });
  expect(workbench.page.workers()).toHaveLength(1);
  await workbench.finding('H1237').waitFor();
  await workbench.press(vi.pane.buttons.check);
  await workbench.finding('H1237').waitFor();
  expect(workbench.page.workers()).toHaveLength(1);
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});
