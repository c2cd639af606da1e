import { vi } from '../../src/locales/vi';
import { servePage } from './served-page';
import type { SheetContent, WorkbenchPage } from './workbench-page';

const { buttons } = vi.pane;
const { allocation } = vi.steps;

/** The morning on which the goal came: from 128 poor households to 101. Each test goes on where the one before stopped. */
const open = servePage();
let workbench: WorkbenchPage;
let asOpened: SheetContent[];

const TRUA = vi.labels.row('Trùa', 'hamlet');

beforeAll(async () => {
  workbench = await open();
  await workbench.verdict.filter({ hasText: vi.pane.verdict.blocked(3) }).waitFor();
  asOpened = await workbench.contents();
});

test('a goal of 101 poor households comes to 27 households over 19 hamlets, without a word to Excel', async () => {
  const roundTrips = await workbench.roundTripsOf(async () => {
    await workbench.press(buttons.allocate);
    await workbench.pane.getByLabel(allocation.goal).selectOption({ label: allocation.goalKinds['closing-count'] });
    await workbench.pane.getByLabel(allocation.amounts['closing-count']).fill('101');
    await workbench.pane.getByText(allocation.outcome(27, 128)).waitFor();
  });
  expect(roundTrips).toBe(0);
  expect(await workbench.pane.getByRole('textbox', { name: /^Phân bổ cho/ }).count()).toBe(19);
  await workbench.pane.getByText(allocation.shared(27, 27)).waitFor();
});

test('a number typed for one hamlet is kept, and the sum stays', async () => {
  const field = workbench.pane.getByRole('textbox', { name: allocation.proposedFor(TRUA) });
  await field.click();
  await workbench.page.keyboard.type('4');
  await workbench.pane.getByRole('button', { name: allocation.unlock(TRUA) }).waitFor();
  expect(await field.inputValue()).toBe('4');
  await workbench.pane.getByText(allocation.shared(27, 27)).waitFor();
});

test('Xem trước shows every cell before it changes one', async () => {
  await workbench.press(allocation.preview);
  await workbench.pane.getByRole('heading', { name: /^Phân bổ chỉ tiêu: \d+ ô sẽ đổi số$/ }).waitFor();
  expect(await workbench.contents()).toEqual(asOpened);
});

test('Áp dụng writes reductions and what follows from them in at most two round trips', async () => {
  const roundTrips = await workbench.roundTripsOf(async () => {
    await workbench.press(buttons.apply);
    await workbench.pane.getByText(/^Đã phân bổ chỉ tiêu/).waitFor();
  });
  expect(roundTrips).toBeLessThanOrEqual(2);
  expect(await workbench.cell('F8').innerText()).toBe('4');
  expect(await workbench.cell('F26').innerText()).toBe('27');
  expect(await workbench.cell('H26').innerText()).toBe('101');
});

test('Hoàn tác brings every cell back', async () => {
  await workbench.press(buttons.undo);
  await workbench.pane.getByText(/^Đã hoàn tác việc phân bổ/).waitFor();
  expect(await workbench.contents()).toEqual(asOpened);
});

test('Sang năm sau adds next year’s sheet and leaves this year’s as it is', async () => {
  await workbench.press(buttons.rollOver);
  await workbench.press(buttons.apply);
  await workbench.page.getByRole('tab', { name: /2023/, selected: true }).waitFor();
  const sheets = await workbench.contents();
  const nextYear = sheets.find(({ name }) => name.includes('2023'));
  expect(sheets.slice(0, asOpened.length)).toEqual(asOpened);
  expect(nextYear?.values[7]?.slice(1, 4)).toEqual(['Trùa', 105, 5]);
});

test('nothing wanted to leave this machine, and nothing went wrong unseen', () => {
  expect(workbench.strayRequests).toEqual([]);
  expect(workbench.faults).toEqual([]);
});
