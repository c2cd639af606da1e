import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page, Response } from 'playwright-core';
import { vi } from '../../src/locales/vi';
import type { Site } from './site';

export interface OpenOptions extends BrowserContextOptions {
  /** What follows the address, such as "?excelApi=1.7". */
  readonly query?: string;
  readonly onResponse?: (response: Response) => void;
}

/** The browser page as a person uses it. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly verdict: Locator;
  /** Requests that wanted to leave this machine; the browser was kept from making them. */
  readonly strayRequests: readonly string[];
  readonly cell: (address: string) => Locator;
  readonly press: (button: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The page at the size of the officer's screen, in a context of its own. Nothing but the site can be reached from it. */
export async function openWorkbench(
  browser: Browser,
  site: Site,
  { query = '', onResponse, ...options }: OpenOptions = {},
): Promise<WorkbenchPage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN', ...options });
  const strayRequests: string[] = [];
  await context.route(
    (address) => address.origin !== new URL(site.address).origin && !['blob:', 'data:'].includes(address.protocol),
    (route) => {
      strayRequests.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  if (onResponse) page.on('response', onResponse);
  await page.goto(`${site.address}${query}`);
  const pane = page.frameLocator(`iframe[title="${vi.workbench.title}"]`);
  return {
    page,
    pane,
    verdict: pane.getByRole('status'),
    strayRequests,
    cell: (address) => page.locator(`[data-address="${address}"]`),
    press: (button) => pane.getByRole('button', { name: button, exact: true }).click(),
    close: () => context.close(),
  };
}
