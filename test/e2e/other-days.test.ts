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
  const workbench = await open();
  await workbench.cell('B8').waitFor();
  await workbench.open({ name, mimeType: 'application/octet-stream', buffer });
  await workbench.page
    .getByRole('alert')
    .filter({ hasText: sentence(name) })
    .waitFor();
  expect(await workbench.cell('B8').innerText()).toBe('Trùa');
  await workbench.close();
});

test('a file that was opened is the one that is checked and downloaded', async () => {
  const workbench = await open();
  await workbench.cell('B8').waitFor();
  const template = join(__dirname, '../../assets/templates/bieu-chi-tieu-thon.xlsx');
  await workbench.open(template);
  await workbench.page.getByText('bieu-chi-tieu-thon.xlsx').waitFor();
  await workbench.verdict.waitFor();
  expect((await workbench.download()).equals(readFileSync(template))).toBe(true);
  await workbench.close();
});

test('an Excel older than 2021 is told what to do', async () => {
  const workbench = await open({ query: '?excelApi=1.7' });
  await workbench.pane.getByText(vi.failures.workbook['excel-too-old']('')).waitFor();
  await workbench.close();
});

test('a cell is edited in place, and an entry that is given up leaves it as it was', async () => {
  const workbench = await open();
  await workbench.cell('B8').dblclick();
  await workbench.page.keyboard.type(' Hạ');
  const editor = workbench.page.locator('.cell-editor');
  expect(await editor.inputValue()).toBe('Trùa Hạ');
  await workbench.page.keyboard.press('Escape');
  expect(await workbench.cell('B8').innerText()).toBe('Trùa');
  await workbench.page.keyboard.press('F2');
  await workbench.page.keyboard.type(' Hạ');
  await workbench.cell('C8').click();
  expect(await workbench.cell('B8').innerText()).toBe('Trùa Hạ');
  await workbench.close();
});

test('text that looks like a formula or like HTML stays text', async () => {
  const workbench = await open();
  await workbench.type('Q1', "'=1+1");
  await workbench.type('Q2', '<b>Trùa</b>');
  expect(await workbench.cell('Q1').innerText()).toBe('=1+1');
  expect(await workbench.cell('Q2').innerText()).toBe('<b>Trùa</b>');
  await workbench.close();
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('the pane fits a width of 320 pixels', async () => {
    const workbench = await open({ colorScheme });
    await workbench.page.addStyleTag({ content: ':root { --pane-width: 320px }' });
    await workbench.press(vi.pane.buttons.check);
    await workbench.mark('L26', 'error').waitFor();
    expect(await workbench.pane.locator(':root').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
    await workbench.press(vi.pane.buttons.recalculate);
    await workbench.pane.getByRole('button', { name: vi.pane.buttons.apply, exact: true }).waitFor();
    expect(await workbench.pane.locator(':root').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
    await workbench.close();
  });

  test('the pane follows the colours of the page', async () => {
    const workbench = await open({ colorScheme });
    await workbench.verdict.waitFor();
    const [red = 0] = await workbench.pane
      .locator('.fui-FluentProvider')
      .first()
      .evaluate((root) => (/\d+/g.exec(getComputedStyle(root).backgroundColor) ?? []).map(Number));
    if (colorScheme === 'dark') expect(red).toBeLessThan(64);
    else expect(red).toBeGreaterThan(192);
    await workbench.close();
  });
});
