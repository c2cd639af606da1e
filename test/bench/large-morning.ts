import { vi } from '../../src/locales/vi';
import { steps } from '../../src/locales/vi/steps';
import { launchBrowser } from '../e2e/browser';
import { startSite } from '../e2e/site';
import type { OpenedPage } from '../e2e/opened-page';
import { openBrowserPage } from '../e2e/opened-page';
import { longestStretch } from './longest-stretch';

const { buttons } = vi.pane;
/** Milliseconds after which nothing is still to come of an action. */
const AFTERMATH = 1500;

/** An action of the officer's morning, and for how many milliseconds it keeps the pane from answering. */
export interface Held {
  readonly action: string;
  readonly milliseconds: number;
}

/** What the officer does to one workbook after opening it, step by step. */
type Course = (browserPage: OpenedPage) => readonly (readonly [action: string, act: () => Promise<void>])[];

/**
 * A course of actions in a real browser, on this workbook: how long each holds the pane's thread with the tool's own
 * scripts. What Office.js and the stand-in for Excel do is left out, its grid too: Excel works in a process of its own.
 */
export async function heldBy(course: Course, workbook: Buffer): Promise<Held[]> {
  const site = await startSite();
  const browser = await launchBrowser();
  try {
    const browserPage = await openBrowserPage(browser, site);
    await browserPage.verdict.filter({ hasText: vi.pane.verdict.blocked(3) }).waitFor();
    // A script of the pane that asks for its layout makes the browser lay out the grid beside it first.
    await browserPage.page.addStyleTag({ content: '[role=grid] { display: none }' });
    const file = { name: 'huyen.xlsx', mimeType: 'application/octet-stream', buffer: workbook };
    const held: Held[] = [];
    for (const [action, act] of [['open', () => browserPage.open(file)] as const, ...course(browserPage)]) {
      const milliseconds = await longestStretch(browserPage.page, isOfPane, async () => {
        await act();
        await atRest(browserPage);
      });
      held.push({ action, milliseconds });
    }
    return held;
  } finally {
    await browser.close();
    site.stop();
  }
}

function isOfPane(address: string): boolean {
  return address.endsWith('.js') && !new URL(address).pathname.startsWith('/browser-page/');
}

/** From the first check to an applied change and back. */
export const morning: Course = (browserPage) => {
  const press = (button: string) => () => browserPage.press(button);
  const { pane } = browserPage;
  return [
    ['check', press(buttons.check)],
    ['tables and columns', press(buttons.table)],
    ['close', press(buttons.close)],
    ['allocate', press(buttons.allocate)],
    ['type a goal', () => pane.getByRole('textbox').first().fill('5000')],
    ['preview the allocation', press(steps.allocation.preview)],
    ['discard', press(buttons.discard)],
    ['close', press(buttons.close)],
    ['recalculate', press(buttons.recalculate)],
    ['tick a row off', () => pane.getByRole('checkbox').first().click()],
    ['apply', press(buttons.apply)],
    ['undo', press(buttons.undo)],
  ];
};

/** The papers that are made of the workbook. */
export const papers: Course = (browserPage) => [
  ['make the plan', () => browserPage.press(buttons.plan)],
  ['summarize', () => browserPage.press(buttons.summarize)],
];

/** Once nothing is under way in the pane any more. */
async function atRest({ page, pane }: OpenedPage): Promise<void> {
  await page.waitForTimeout(AFTERMATH);
  await pane.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
  await page.waitForTimeout(AFTERMATH);
}
