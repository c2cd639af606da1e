import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from '../../src/locales/vi';
import { servePage } from './served-page';

const SAMPLE = readFileSync(join(__dirname, '../../assets/samples/an-hoa-thinh-2022.xlsx'));

/** The beginning of a workbook of Excel 97: the container's signature, and its directory's entry for the workbook. */
function oldExcelFile(): Buffer {
  const [name, entryAt, nameLengthAt] = [Buffer.from('Workbook', 'utf16le'), 512, 64];
  const file = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  name.copy(file, entryAt);
  file.writeUInt16LE(name.length + 2, entryAt + nameLengthAt);
  return file;
}

const open = servePage();

test.each([
  ['an empty file', 'trong.xlsx', Buffer.alloc(0), vi.failures.workbook['file-empty']],
  ['a text file', 'ghi-chu.xlsx', Buffer.from('Thôn Trùa: 105 hộ'), vi.failures.workbook['file-not-xlsx']],
  ['half a file', 'nua.xlsx', SAMPLE.subarray(0, SAMPLE.length / 2), vi.failures.workbook['file-damaged']],
  ['an old .xls', 'cu.xls', oldExcelFile(), vi.failures.workbook['file-is-old-xls']],
])('%s is refused with a sentence, and the workbook before it stays open', async (_, name, buffer, sentence) => {
  const browserPage = await open();
  await browserPage.cell('B8').waitFor();
  await browserPage.open({ name, mimeType: 'application/octet-stream', buffer });
  await browserPage.page
    .getByRole('alert')
    .filter({ hasText: sentence(name) })
    .waitFor();
  expect(await browserPage.cell('B8').innerText()).toBe('Trùa');
  await browserPage.close();
});

test('a file that was opened is the one that is checked and downloaded', async () => {
  const browserPage = await open();
  await browserPage.cell('B8').waitFor();
  const template = join(__dirname, '../../assets/templates/bieu-chi-tieu-thon.xlsx');
  await browserPage.open(template);
  await browserPage.page.getByText('bieu-chi-tieu-thon.xlsx').waitFor();
  await browserPage.verdict.waitFor();
  expect((await browserPage.download()).equals(readFileSync(template))).toBe(true);
  await browserPage.close();
});

test('an Excel older than 2021 is told what to do', async () => {
  const browserPage = await open({ query: '?excelApi=1.7' });
  await browserPage.pane.getByText(vi.failures.workbook['excel-too-old']('')).waitFor();
  await browserPage.close();
});

test('a cell is edited in place, and an entry that is given up leaves it as it was', async () => {
  const browserPage = await open();
  await browserPage.cell('B8').dblclick();
  await browserPage.page.keyboard.type(' Hạ');
  const editor = browserPage.page.locator('.cell-editor');
  expect(await editor.inputValue()).toBe('Trùa Hạ');
  await browserPage.page.keyboard.press('Escape');
  expect(await browserPage.cell('B8').innerText()).toBe('Trùa');
  await browserPage.page.keyboard.press('F2');
  await browserPage.page.keyboard.type(' Hạ');
  await browserPage.cell('C8').click();
  expect(await browserPage.cell('B8').innerText()).toBe('Trùa Hạ');
  await browserPage.close();
});

test('text that looks like a formula or like HTML stays text', async () => {
  const browserPage = await open();
  await browserPage.type('Q1', "'=1+1");
  await browserPage.type('Q2', '<b>Trùa</b>');
  expect(await browserPage.cell('Q1').innerText()).toBe('=1+1');
  expect(await browserPage.cell('Q2').innerText()).toBe('<b>Trùa</b>');
  await browserPage.close();
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('the pane fits a width of 320 pixels', async () => {
    const browserPage = await open({ colorScheme });
    await browserPage.page.addStyleTag({ content: ':root { --pane-width: 320px }' });
    await browserPage.press(vi.pane.buttons.check);
    await browserPage.mark('L26', 'error').waitFor();
    expect(await browserPage.pane.locator(':root').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
    await browserPage.press(vi.pane.buttons.recalculate);
    await browserPage.pane.getByRole('button', { name: vi.pane.buttons.apply, exact: true }).waitFor();
    expect(await browserPage.pane.locator(':root').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
    await browserPage.close();
  });

  test('the pane follows the colours of the page', async () => {
    const browserPage = await open({ colorScheme });
    await browserPage.verdict.waitFor();
    const [red = 0] = await browserPage.pane
      .locator('.fui-FluentProvider')
      .first()
      .evaluate((root) => (/\d+/g.exec(getComputedStyle(root).backgroundColor) ?? []).map(Number));
    if (colorScheme === 'dark') expect(red).toBeLessThan(64);
    else expect(red).toBeGreaterThan(192);
    await browserPage.close();
  });
});
