import { vi } from '../../src/locales/vi';
import { servePage } from './served-page';
import type { SheetContent, OpenedPage } from './opened-page';

const { buttons } = vi.pane;
const { allocation } = vi.steps;

/** The morning on which the goal came: from 128 poor households to 101. Each test goes on where the one before stopped. */
const open = servePage();
let browserPage: OpenedPage;
let asOpened: SheetContent[];

const TRUA = vi.labels.row('Trùa', 'hamlet');

beforeAll(async () => {
  browserPage = await open();
  await browserPage.verdict.filter({ hasText: vi.pane.verdict.blocked(3) }).waitFor();
  asOpened = await browserPage.contents();
});

test('a goal of 101 poor households comes to 27 households over 19 hamlets, without a word to Excel', async () => {
  const roundTrips = await browserPage.roundTripsOf(async () => {
    await browserPage.press(buttons.allocate);
    await browserPage.pane.getByLabel(allocation.goal).selectOption({ label: allocation.goalKinds['closing-count'] });
    await browserPage.pane.getByLabel(allocation.amounts['closing-count']).fill('101');
    await browserPage.pane.getByText(allocation.outcome(27, 128)).waitFor();
  });
  expect(roundTrips).toBe(0);
  expect(await browserPage.pane.getByRole('textbox', { name: /^Phân bổ cho/ }).count()).toBe(19);
  await browserPage.pane.getByText(allocation.shared(27, 27)).waitFor();
});

test('a number typed for one hamlet is kept, and the sum stays', async () => {
  const field = browserPage.pane.getByRole('textbox', { name: allocation.proposedFor(TRUA) });
  await field.click();
  await browserPage.page.keyboard.type('4');
  await browserPage.pane.getByRole('button', { name: allocation.unlock(TRUA) }).waitFor();
  expect(await field.inputValue()).toBe('4');
  await browserPage.pane.getByText(allocation.shared(27, 27)).waitFor();
});

test('Xem trước shows every cell before it changes one', async () => {
  await browserPage.press(allocation.preview);
  await browserPage.pane.getByRole('heading', { name: /^Phân bổ chỉ tiêu: \d+ ô sẽ đổi số$/ }).waitFor();
  expect(await browserPage.contents()).toEqual(asOpened);
});

test('Áp dụng writes reductions and what follows from them in at most two round trips', async () => {
  const roundTrips = await browserPage.roundTripsOf(async () => {
    await browserPage.press(buttons.apply);
    await browserPage.pane.getByText(/^Đã phân bổ chỉ tiêu/).waitFor();
  });
  expect(roundTrips).toBeLessThanOrEqual(2);
  expect(await browserPage.cell('F8').innerText()).toBe('4');
  expect(await browserPage.cell('F26').innerText()).toBe('27');
  expect(await browserPage.cell('H26').innerText()).toBe('101');
});

test('Hoàn tác brings every cell back', async () => {
  await browserPage.press(buttons.undo);
  await browserPage.pane.getByText(/^Đã hoàn tác việc phân bổ/).waitFor();
  expect(await browserPage.contents()).toEqual(asOpened);
});

test('Sang năm sau adds next year’s sheet and leaves this year’s as it is', async () => {
  await browserPage.press(buttons.rollOver);
  await browserPage.press(buttons.apply);
  await browserPage.page.getByRole('tab', { name: /2023/, selected: true }).waitFor();
  const sheets = await browserPage.contents();
  const nextYear = sheets.find(({ name }) => name.includes('2023'));
  expect(sheets.slice(0, asOpened.length)).toEqual(asOpened);
  expect(nextYear?.values[7]?.slice(1, 4)).toEqual(['Trùa', 105, 5]);
});

test('nothing wanted to leave this machine, and nothing went wrong unseen', () => {
  expect(browserPage.strayRequests).toEqual([]);
  expect(browserPage.faults).toEqual([]);
});
