import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page, Response } from 'playwright-core';
import { vi } from '../../src/locales/vi';
import type { MarkLevel } from '../../src/workbook/snapshot';
import type { CellValue } from '../../src/sheet/cell';
import type { Site } from './site';

export interface OpenOptions extends BrowserContextOptions {
  /** What follows the address, such as "?excelApi=1.7". */
  readonly query?: string;
  readonly onResponse?: (response: Response) => void;
}

/** Everything that the cells of a sheet hold. */
export interface SheetContent {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** The browser page as a person uses it. */
export class OpenedPage {
  readonly pane: FrameLocator;
  /** The one element of the pane that says whether the sheet can be sent. */
  readonly verdict: Locator;

  constructor(
    readonly page: Page,
    /** Requests that wanted to leave this machine; the browser was kept from making them. */
    readonly strayRequests: readonly string[],
    /** Errors that nothing on the page has caught. */
    readonly faults: readonly Error[],
  ) {
    this.pane = page.frameLocator(`iframe[title="${vi.browserPage.title}"]`);
    this.verdict = this.pane.getByRole('status');
  }

  /** A cell of the sheet that is shown. */
  cell(address: string): Locator {
    return this.page.locator(`[data-address="${address}"]`);
  }

  /** A cell that the tool has marked so. */
  mark(address: string, level: MarkLevel): Locator {
    return this.page.locator(`[data-address="${address}"][data-mark="${level}"]`);
  }

  /** A cell that is selected. */
  selected(address: string): Locator {
    return this.page.locator(`[data-address="${address}"][aria-selected="true"]`);
  }

  /** Types into a cell as a person does: on it, and Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.cell(address).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The list item of the pane that names this cell. */
  finding(address: string): Locator {
    return this.pane.getByRole('listitem').filter({ has: this.pane.getByText(address, { exact: true }) });
  }

  async press(button: string): Promise<void> {
    await this.pane.getByRole('button', { name: button, exact: true }).click();
  }

  async open(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: vi.browserPage.openFile }).click();
    await (await chooser).setFiles(file);
  }

  async download(): Promise<Buffer> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: vi.browserPage.download }).click();
    return readFile(await (await download).path());
  }

  /** What all cells hold now, sheet by sheet. */
  async contents(): Promise<SheetContent[]> {
    return this.page.evaluate(() => {
      const document = window.browserPage.excelHost?.document;
      return (document?.sheets() ?? []).map(({ id, name }) => {
        const used = document?.usedRange(id);
        const cells = used ? document?.readRange(id, used) : undefined;
        return { name, values: [], formulas: [], numberFormats: [], ...cells };
      });
    });
  }

  /** How many round trips between Office.js and Excel an action needs. */
  async roundTripsOf(action: () => Promise<void>): Promise<number> {
    await this.page.evaluate(() => window.browserPage.excelHost?.reset());
    await action();
    return this.page.evaluate(() => window.browserPage.excelHost?.requests.length ?? 0);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** The page at the size of the officer's screen, in a context of its own. Nothing but the site can be reached from it. */
export async function openBrowserPage(
  browser: Browser,
  site: Site,
  { query = '', onResponse, ...options }: OpenOptions = {},
): Promise<OpenedPage> {
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
  const faults: Error[] = [];
  page.on('pageerror', (fault) => faults.push(fault));
  if (onResponse) page.on('response', onResponse);
  await page.goto(`${site.address}${query}`);
  return new OpenedPage(page, strayRequests, faults);
}
