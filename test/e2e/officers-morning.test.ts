import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { vi } from '../../src/locales/vi';
import { servePage } from './served-page';
import type { SheetContent, OpenedPage } from './opened-page';

const SAMPLE = join(__dirname, '../../assets/samples/an-hoa-thinh-2022.xlsx');
const { buttons } = vi.pane;

/** One morning, one page: each test goes on where the one before it stopped. */
const open = servePage();
let browserPage: OpenedPage;
let asOpened: SheetContent[];

const LINES = new Set<unknown>(
  readFileSync(join(__dirname, '../../assets/samples/hamlet-table-2022.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',')[1]),
);

beforeAll(async () => {
  browserPage = await open();
});

test('the page opens on the sample, and the pane already knows that it cannot be sent', async () => {
  await browserPage.verdict.filter({ hasText: vi.pane.verdict.blocked(3) }).waitFor();
  expect(await browserPage.cell('B8').innerText()).toBe('Trùa');
  asOpened = await browserPage.contents();
});

test('what is downloaded untouched is the very file', async () => {
  expect((await browserPage.download()).equals(readFileSync(SAMPLE))).toBe(true);
});

test('Kiểm tra lists and marks three errors, in at most two round trips, and changes no cell', async () => {
  const roundTrips = await browserPage.roundTripsOf(async () => {
    await browserPage.press(buttons.check);
    await browserPage.mark('L26', 'error').waitFor();
  });
  expect(roundTrips).toBeLessThanOrEqual(2);
  expect(await browserPage.contents()).toEqual(asOpened);
  expect(await browserPage.finding('L26').innerText()).toMatch(/Tổng cộng, Giảm hộ cận nghèo.*50.*51/);
  expect(await browserPage.finding('G8').innerText()).toMatch(/Trùa.*1,8/);
  expect(await browserPage.finding('M18').innerText()).toMatch(/Thiên Nhẫn.*2,03/);
  await browserPage.mark('G8', 'error').waitFor();
  await browserPage.mark('M18', 'error').waitFor();
});

test('the two odd ways of rounding are folded away as notices', async () => {
  const fold = browserPage.pane.getByRole('button', { name: vi.pane.findings.notices(2) });
  expect(await fold.getAttribute('aria-expanded')).toBe('false');
  await fold.click();
  expect(await browserPage.pane.getByRole('listitem').count()).toBe(5);
  await fold.click();
});

test('taking the marks off leaves the sheet as it was, to the byte', async () => {
  await browserPage.press(buttons.clearMarks);
  await browserPage.mark('L26', 'error').waitFor({ state: 'detached' });
  const now = unzipSync(await browserPage.download());
  const before = unzipSync(readFileSync(SAMPLE));
  const sheet = 'xl/worksheets/sheet1.xml';
  expect(Buffer.from(now[sheet] ?? []).toString()).toBe(Buffer.from(before[sheet] ?? []).toString());
});

test('a finding leads to its cell', async () => {
  await browserPage.finding('M18').getByRole('button').first().click();
  await browserPage.selected('M18').waitFor();
  await browserPage.finding('L26').getByRole('button').first().click();
  await browserPage.selected('L26').waitFor();
});

test('Tính lại shows every cell before it changes one', async () => {
  await browserPage.press(buttons.recalculate);
  const preview = browserPage.pane.getByRole('heading', { name: /Tính lại/ });
  await preview.waitFor();
  expect(await browserPage.contents()).toEqual(asOpened);
});

test('Áp dụng writes in at most two round trips, and the sheet can be sent', async () => {
  const roundTrips = await browserPage.roundTripsOf(async () => {
    await browserPage.press(buttons.apply);
    await browserPage.verdict.filter({ hasText: /^Gửi được/ }).waitFor();
  });
  expect(roundTrips).toBeLessThanOrEqual(2);
  expect(await browserPage.cell('L26').innerText()).toBe('51');
  expect(await browserPage.cell('M26').innerText()).toMatch(/^2,49?$/);
});

test('Hoàn tác brings every cell back', async () => {
  await browserPage.press(buttons.undo);
  await browserPage.verdict.filter({ hasText: vi.pane.verdict.blocked(3) }).waitFor();
  expect(await browserPage.contents()).toEqual(asOpened);
});

test('an edit in the grid reaches the pane: the verdict follows', async () => {
  await browserPage.type('L26', '51');
  await browserPage.type('M26', '2,49');
  await browserPage.verdict.filter({ hasText: vi.pane.verdict.blocked(2) }).waitFor();
  await browserPage.type('G8', '1,9');
  await browserPage.type('M18', '2,33');
  await browserPage.verdict.filter({ hasText: /^Gửi được/ }).waitFor();
});

test('Tạo biểu tổng hợp makes a sheet with the very numbers of the table', async () => {
  await browserPage.press(buttons.summarize);
  await browserPage.page.getByRole('tab', { name: vi.summary.sheetName, selected: true }).waitFor();
  const sheets = await browserPage.contents();
  const [table] = sheets;
  const summary = sheets.find(({ name }) => name === vi.summary.sheetName);
  expect(tableLines(table)).toHaveLength(LINES.size);
  expect(tableLines(summary)).toEqual(tableLines(table));
});

test('nothing wanted to leave this machine, and nothing went wrong unseen', () => {
  expect(browserPage.strayRequests).toEqual([]);
  expect(browserPage.faults).toEqual([]);
});

/** From the households to the last rate. */
const NUMBERS = { from: 2, to: 15 };

/** The numbers of the lines that have them all: the hamlets and the total, not a list of some of their rates. */
function tableLines(sheet: SheetContent | undefined): unknown[][] {
  return (sheet?.values ?? [])
    .filter((line) => line.slice(0, NUMBERS.from).some((name) => LINES.has(name)))
    .map((line) => line.slice(NUMBERS.from, NUMBERS.to))
    .filter((numbers) => numbers.length > 0 && numbers.every((number) => typeof number === 'number'));
}
