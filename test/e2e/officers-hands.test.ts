import { vi } from '../../src/locales/vi';
import type { OpenedPage } from './opened-page';
import { servePage } from './served-page';

const open = servePage();
const words = vi.browserPage;

async function opened(): Promise<OpenedPage> {
  const browserPage = await open();
  await browserPage.cell('B8').waitFor();
  return browserPage;
}

/** What the content bar says the selected cell holds. */
const content = ({ page }: OpenedPage) =>
  page.getByRole('textbox', { name: words.grid.cellContent }).first().inputValue();

test('a formula with a missing bracket is closed, and one that is none keeps the editor open', async () => {
  const browserPage = await opened();
  await browserPage.type('Q2', '=SUM(F7:F25');
  await browserPage.type('Q3', '=SUM(F7;F8)');
  await browserPage.type('Q4', '=1+');
  await browserPage.page.getByText(words.grid.faultyFormula('=1+')).waitFor();
  await browserPage.page.keyboard.type('1');
  await browserPage.page.keyboard.press('Enter');
  await expect(browserPage.cell('Q4').innerText()).resolves.toBe('2');
  await browserPage.cell('Q2').click();
  expect(await content(browserPage)).toBe('=SUM(F7:F25)');
  await browserPage.cell('Q3').click();
  expect(await content(browserPage)).toBe('=SUM(F7,F8)');
  await browserPage.close();
});

test('what was typed is undone and made again, by keys', async () => {
  const browserPage = await opened();
  await browserPage.type('F8', '5');
  await browserPage.page.keyboard.press('Control+z');
  await expect(browserPage.cell('F8').innerText()).resolves.toBe('2');
  await browserPage.page.keyboard.press('Control+y');
  await expect(browserPage.cell('F8').innerText()).resolves.toBe('5');
  await browserPage.close();
});

test('changes are marked, downloaded by Ctrl+S under a name of their own, and not lost without a question', async () => {
  const browserPage = await opened();
  const { page } = browserPage;
  await browserPage.type('F8', '5');
  await page.getByText(words.notDownloaded).waitFor();
  const file = { name: 'khac.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') };
  await browserPage.open(file);
  await page.getByRole('button', { name: words.replace.cancel }).click();
  expect(await browserPage.cell('F8').innerText()).toBe('5');
  const download = page.waitForEvent('download');
  await browserPage.cell('F8').click();
  await page.keyboard.press('Control+s');
  expect((await download).suggestedFilename()).toMatch(/^an-hoa-thinh-2022 \(sửa .+\)\.xlsx$/);
  await page.getByText(words.notDownloaded).waitFor({ state: 'detached' });
  await browserPage.close();
});

test('closing the page asks while there are changes', async () => {
  const browserPage = await opened();
  const { page } = browserPage;
  await browserPage.type('F8', '5');
  await page.getByText(words.notDownloaded).waitFor();
  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await closing;
});

test('an unreadable file is no fault of the page', async () => {
  const browserPage = await opened();
  await browserPage.open({ name: 'a.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') });
  await browserPage.page
    .getByRole('alert')
    .filter({ hasText: vi.failures.workbook['file-not-xlsx']('a.xlsx') })
    .waitFor();
  expect(browserPage.faults).toEqual([]);
  await browserPage.close();
});

test('without a mouse every part of the page is reached and left', async () => {
  const browserPage = await opened();
  const { page } = browserPage;
  await browserPage.verdict.waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.className ?? document.activeElement?.tagName);
  await page.locator('.cell-content').focus();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('cell-editor');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('cell-editor');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  await page.locator('.cell-content').focus();
  for (const part of ['cell-editor', 'tab', 'IFRAME', 'cell-content']) {
    await page.keyboard.press('F6');
    const { className, role, tagName } = await page.evaluate(() => ({
      className: document.activeElement?.className,
      role: document.activeElement?.getAttribute('role'),
      tagName: document.activeElement?.tagName,
    }));
    expect([className, role, tagName]).toContain(part);
  }
  await page.keyboard.press('Shift+F6');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  await browserPage.close();
});

test('an entry in the content bar ends in the cells', async () => {
  const browserPage = await opened();
  const { page } = browserPage;
  await browserPage.cell('F8').click();
  await page.locator('.cell-content').fill('4');
  await page.keyboard.press('Enter');
  expect(await browserPage.cell('F8').innerText()).toBe('4');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('cell-editor');
  await browserPage.selected('F9').waitFor();
  await browserPage.close();
});

test('a selection is added up in the line under the grid', async () => {
  const browserPage = await opened();
  await browserPage.cell('C7').click();
  await browserPage.cell('C9').click({ modifiers: ['Shift'] });
  await browserPage.page.getByText(words.grid.status.sum('368')).waitFor();
  await browserPage.page.getByText(words.grid.status.count(3)).waitFor();
  await browserPage.close();
});

test('formulas are copied with their references, and other programs get what is shown', async () => {
  const browserPage = await opened();
  const { page } = browserPage;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await browserPage.type('Q7', '=F7*2');
  await browserPage.cell('Q7').click();
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('4');
  await browserPage.cell('Q8').click();
  await browserPage.cell('Q9').click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+v');
  await browserPage.cell('Q9').click();
  expect(await content(browserPage)).toBe('=F9*2');
  await browserPage.close();
});

test('Ctrl with an arrow, Ctrl+End and Ctrl+A go where Excel goes', async () => {
  const browserPage = await opened();
  const { page } = browserPage;
  await browserPage.cell('B7').click();
  await page.keyboard.press('Control+ArrowDown');
  await browserPage.selected('B26').waitFor();
  await page.keyboard.press('Control+End');
  await browserPage.selected('O26').waitFor();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+a');
  await browserPage.selected('M20').waitFor();
  await browserPage.close();
});

test('a heading selects its column, and a text is found', async () => {
  const browserPage = await opened();
  const { page } = browserPage;
  await page.getByRole('columnheader', { name: 'C', exact: true }).click();
  await browserPage.selected('C12').waitFor();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('thien nhan');
  await page.keyboard.press('Enter');
  await browserPage.selected('B18').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+d');
  await browserPage.close();
});

test('the handle of a selection fills the cells that it is pulled over', async () => {
  const browserPage = await opened();
  const { page } = browserPage;
  await browserPage.type('Q2', '1');
  await browserPage.type('Q3', '2');
  await browserPage.cell('Q2').click();
  await browserPage.cell('Q3').click({ modifiers: ['Shift'] });
  const handle = await page.locator('.fill-handle').first().boundingBox();
  const target = await browserPage.cell('Q7').boundingBox();
  if (!handle || !target) throw new Error('The handle is not in view');
  await page.mouse.move(handle.x + 4, handle.y + 4);
  await page.mouse.down();
  await page.mouse.move(target.x + 20, target.y + 10, { steps: 4 });
  await page.mouse.up();
  expect(await browserPage.cell('Q7').innerText()).toBe('6');
  await browserPage.close();
});

test.each([683, 1366])('at a width of %i pixels nothing of the pane is covered', async (width) => {
  const browserPage = await open({ viewport: { width, height: 768 } });
  await browserPage.verdict.waitFor();
  const [grid, pane] = await Promise.all(
    ['.workbook', '.pane'].map((part) => browserPage.page.locator(part).boundingBox()),
  );
  const isBeside = (grid?.x ?? 0) + (grid?.width ?? 0) <= (pane?.x ?? 0);
  const isAbove = (grid?.y ?? 0) + (grid?.height ?? 0) <= (pane?.y ?? 0);
  expect(isBeside || isAbove).toBe(true);
  expect(pane?.width).toBeGreaterThanOrEqual(320);
  await browserPage.close();
});
