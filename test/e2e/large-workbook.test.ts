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
  const workbench = await open();
  await workbench.verdict.filter({ hasText: vi.pane.verdict.blocked(3) }).waitFor();
  expect(workbench.page.workers()).toHaveLength(1);
  await workbench.open(largeWorkbook());
  await workbench.verdict.filter({ hasText: vi.pane.verdict.blocked(1) }).waitFor({ timeout: 60_000 });
  expect(workbench.page.workers()).toHaveLength(1);
  await workbench.finding('H1237').waitFor();
  await workbench.press(vi.pane.buttons.check);
  await workbench.finding('H1237').waitFor();
  expect(workbench.page.workers()).toHaveLength(1);
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});

test('checking that takes long is stopped, leaves the workbook as it was, and can be asked for again', async () => {
  const workbench = await open();
  await workbench.verdict.filter({ hasText: vi.pane.verdict.blocked(3) }).waitFor();
  // The next workbook's first reading does not reach the thread, which is at work for as long as the test likes.
  await workbench.page.addInitScript(() => {
    const hand = Reflect.get(Worker.prototype, 'postMessage');
    Worker.prototype.postMessage = () => {
      Worker.prototype.postMessage = hand;
    };
  });
  await workbench.open(largeWorkbook());
  const stop = workbench.pane.getByRole('button', { name: vi.pane.buttons.stop });
  await stop.waitFor({ timeout: 30_000 });
  const before = await workbench.contents();
  await stop.click();
  await workbench.pane.getByText(vi.failures.workbook.cancelled('')).waitFor();
  expect(await workbench.contents()).toEqual(before);
  await workbench.press(vi.pane.buttons.check);
  await workbench.verdict.filter({ hasText: vi.pane.verdict.blocked(1) }).waitFor({ timeout: 30_000 });
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});
