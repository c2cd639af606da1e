import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import type { Site } from './site';
import { startSite } from './site';
import type { OpenOptions, OpenedPage } from './opened-page';
import { openBrowserPage } from './opened-page';

/** A first build, and a browser unpacked, on a busy machine. */
const LONGEST_START = 240_000;

/** Serves the page and starts a browser before the tests of a suite, and ends both after them; answers how to open the page. */
export function servePage(): (options?: OpenOptions) => Promise<OpenedPage> {
  let site: Site;
  let browser: Browser;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    site = await startSite();
    browser = await launchBrowser();
  }, LONGEST_START);
  afterAll(async () => {
    await browser.close();
    site.stop();
  });
  return (options) => openBrowserPage(browser, site, options);
}
