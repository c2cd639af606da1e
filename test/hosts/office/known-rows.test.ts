import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { deltaOf } from '../../../src/workbook/snapshot-delta';
import { fill } from '../../stand-in-excel/opened-excel';
import { openOffice } from './open-office';

function openThreeLines() {
  const document = WorkbookDocument.create();
  fill(document, {
    A1: 'Thôn',
    B1: 'Số hộ',
    A2: 'Trùa',
    B2: 105,
    A3: 'Nậy',
    B3: '#N/A',
    A4: 'Cộng',
    B4: '=SUM(B2:B3)',
  });
  return openOffice(document);
}

test('a workbook that nobody has edited is read again row by row as it is known', async () => {
  const { office } = openThreeLines();
  expect(deltaOf(await office.read(), await office.read())).toBeNull();
});

test('only the edited row is another one', async () => {
  const { office, document } = openThreeLines();
  const before = await office.read();
  fill(document, { B3: 7 });
  const now = await office.read();
  expect(deltaOf(before, now)?.rows.map(({ values }) => values)).toEqual([['Nậy', 7]]);
});

test('what was written is known when it is read, but for the results of formulas beside it', async () => {
  const { office } = openThreeLines();
  const before = await office.read();
  const edit = { address: { row: 1, column: 1 }, content: { value: 106, formula: null } };
  const written = await office.apply([{ kind: 'set-cells', sheet: before.activeSheet, edits: [edit] }]);
  expect(deltaOf(written, await office.read())?.rows.map(({ values }) => values)).toEqual([['Cộng', 106]]);
});
