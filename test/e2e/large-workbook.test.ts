import { vi } from '../../src/locales/vi';
import { fileOf } from '../bench/large-file';
import { sheetOf } from '../bench/large-sheet';
import { largeNumbers } from '../bench/large-table';
import { servePage } from './served-page';

const open = servePage();

/** A table of 2,000 hamlets, one of whose closings is one household too high, as a person would open it. */
function largeWorkbook() {
  const numbers = largeNumbers(2000);
  const closings = numbers.get('poor.closing.count');
  closings?.fill((closings[1234] ?? 0) + 1, 1234, 1235);
  const buffer = Buffer.from(fileOf(sheetOf(numbers)));
  return { name: 'huyen.xlsx', mimeType: 'application/octet-stream', buffer };
}

test('a workbook of thousands of lines is checked beside the pane, by the thread that checked the small one', async () => {
  const browserPage = await open();
  await browserPage.verdict.filter({ hasText: vi.pane.verdict.blocked(3) }).waitFor();
  expect(browserPage.page.workers()).toHaveLength(1);
  await browserPage.open(largeWorkbook());
  await browserPage.verdict.filter({ hasText: vi.pane.verdict.blocked(1) }).waitFor({ timeout: 60_000 });
  expect(browserPage.page.workers()).toHaveLength(1);
  await browserPage.finding('H1237').waitFor();
  await browserPage.press(vi.pane.buttons.check);
  await browserPage.finding('H1237').waitFor();
  expect(browserPage.page.workers()).toHaveLength(1);
  expect(browserPage.faults).toEqual([]);
  await browserPage.close();
});

test('checking that takes long is stopped, leaves the workbook as it was, and can be asked for again', async () => {
  const browserPage = await open();
  await browserPage.verdict.filter({ hasText: vi.pane.verdict.blocked(3) }).waitFor();
  // The next workbook's first question lies before a thread that is at work for as long as the test likes.
  await browserPage.page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    const hand = Reflect.get(Worker.prototype, 'postMessage');
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      waiting.push(() => Reflect.apply(hand, this, [message]));
    };
    Object.assign(window, {
      freeThread: () => {
        Worker.prototype.postMessage = hand;
        for (const each of waiting.splice(0)) each();
      },
    });
  });
  await browserPage.open(largeWorkbook());
  const stop = browserPage.pane.getByRole('button', { name: vi.pane.buttons.stop });
  await stop.waitFor({ timeout: 30_000 });
  const before = await browserPage.contents();
  await stop.click();
  await browserPage.pane.getByText(vi.failures.workbook.cancelled('')).waitFor();
  expect(await browserPage.contents()).toEqual(before);
  await browserPage.press(vi.pane.buttons.check);
  await Promise.all(
    browserPage.page
      .frames()
      .map((frame) => frame.evaluate(() => (window as { freeThread?: () => void }).freeThread?.())),
  );
  await browserPage.verdict.filter({ hasText: vi.pane.verdict.blocked(1) }).waitFor({ timeout: 30_000 });
  expect(browserPage.faults).toEqual([]);
  await browserPage.close();
});
