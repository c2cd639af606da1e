import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { vi } from '../../src/locales/vi';
import { launchBrowser } from './browser';
import { printSummary } from './print-summary';
import { startSite } from './site';
import type { OpenedPage } from './opened-page';
import { openBrowserPage } from './opened-page';

const PICTURES = join(__dirname, '../../assets/pictures');

/** The page at work, as the README shows it. Give a folder to get every picture, for looking through. */
async function takePictures(folder: string | undefined): Promise<void> {
  mkdirSync(folder ?? PICTURES, { recursive: true });
  const site = await startSite();
  const browser = await launchBrowser();
  const take = async (
    name: string,
    work: (browserPage: OpenedPage) => Promise<void>,
    options: BrowserContextOptions,
  ) => {
    const browserPage = await openBrowserPage(browser, site, { reducedMotion: 'reduce', ...options });
    await work(browserPage);
    await browserPage.page.screenshot({
      path: join(folder ?? PICTURES, `${name}.png`),
      animations: 'disabled',
      caret: 'hide',
    });
    await browserPage.close();
  };
  try {
    await take('pane', checked, {});
    if (folder === undefined) return;
    await take('pane-dark', checked, { colorScheme: 'dark' });
    await take('preview', previewed, {});
    await take('applied', applied, {});
    await take('summary', summarized, {});
    await take('narrow', narrow, { colorScheme: 'dark' });
  } finally {
    await browser.close();
    site.stop();
  }
}

async function checked(browserPage: OpenedPage): Promise<void> {
  await browserPage.press(vi.pane.buttons.check);
  await browserPage.mark('L26', 'error').waitFor();
  await browserPage.finding('L26').getByRole('button').first().click();
  await browserPage.selected('L26').waitFor();
  await browserPage.page.mouse.move(0, 0);
}

async function previewed(browserPage: OpenedPage): Promise<void> {
  await checked(browserPage);
  await browserPage.press(vi.pane.buttons.recalculate);
  await browserPage.pane.getByRole('button', { name: vi.pane.buttons.apply, exact: true }).waitFor();
}

async function applied(browserPage: OpenedPage): Promise<void> {
  await previewed(browserPage);
  await browserPage.press(vi.pane.buttons.apply);
  await browserPage.pane.getByRole('button', { name: vi.pane.buttons.undo }).waitFor();
}

async function summarized(browserPage: OpenedPage): Promise<void> {
  await applied(browserPage);
  await browserPage.press(vi.pane.buttons.summarize);
  await browserPage.page.getByRole('tab', { name: vi.summary.sheetName, selected: true }).waitFor();
}

async function narrow(browserPage: OpenedPage): Promise<void> {
  await browserPage.page.addStyleTag({ content: ':root { --pane-width: 320px }' });
  await checked(browserPage);
}

/** `npm run pictures`: every picture of the README, or all there are into a folder. */
async function takeAll(folder: string | undefined): Promise<void> {
  await takePictures(folder);
  const isPrinted = await printSummary(folder ?? PICTURES);
  if (!isPrinted) console.warn('No picture of the printed summary: it takes LibreOffice and Poppler on this machine.');
}

void takeAll(process.argv[2]);
