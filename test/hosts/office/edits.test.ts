import { editOfEvent } from '../../../src/hosts/office/edit-of-event';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, parseAddress } from '../../../src/sheet/address';
import { parseRange } from '../../../src/sheet/range';
import type { Change } from '../../../src/workbook/change';
import type { Edit } from '../../../src/workbook/host';
import { protectedCopy, sheetIdOf } from '../../stand-in-excel/opened-excel';
import { until } from '../../support/until';
import { failureOf, openOffice } from './open-office';

function cellEdit(address: string, value: number) {
  return { address: parseAddress(address), content: { value, formula: null } };
}

test("a person's edit on any sheet is told, the tool's own writes are not", async () => {
  const document = WorkbookDocument.create({ sheetNames: ['Một', 'Hai'] });
  const { office, host } = openOffice(document);
  const [one, two] = [sheetIdOf(document), sheetIdOf(document, 1)];
  const told: Edit[] = [];
  const stop = await office.onEdited((edit) => told.push(edit));
  await office.read();
  host.edit(two, [cellEdit('B2', 1), cellEdit('C4', 2)]);
  await until(() => told.length > 0);
  expect(told).toEqual([{ sheet: two, range: parseRange('B2:C4') }]);
  await office.apply([{ kind: 'set-cells', sheet: one, edits: [cellEdit('A1', 5)] }]);
  host.edit(one, [cellEdit('A2', 1)]);
  await until(() => told.length > 1);
  expect(told.slice(1)).toEqual([{ sheet: one, range: parseRange('A2') }]);
  await stop();
  let redrawn = 0;
  host.subscribe(() => (redrawn += 1));
  host.edit(one, [cellEdit('A3', 1)]);
  await until(() => redrawn > 0);
  expect(told).toHaveLength(2);
});

test('after a refused change edits are told again', async () => {
  const { office, host } = openOffice(protectedCopy(WorkbookDocument.create({ sheetNames: ['Khóa', 'Mở'] })));
  const [locked, free] = [sheetIdOf(host.document), sheetIdOf(host.document, 1)];
  const told: Edit[] = [];
  await office.onEdited((edit) => told.push(edit));
  await office.read();
  const changes: Change[] = [
    { kind: 'set-cells', sheet: free, edits: [cellEdit('A1', 5)] },
    { kind: 'set-cells', sheet: locked, edits: [cellEdit('A1', 5)] },
  ];
  expect((await failureOf(office.apply(changes))).reason).toBe('sheet-protected');
  host.edit(free, [cellEdit('B2', 1)]);
  await until(() => told.length > 0);
  expect(told).toEqual([{ sheet: free, range: parseRange('B2') }]);
});

test.each([
  ['A1', parseRange('A1')],
  ["'Chỉ tiêu thôn'!B2:C3", parseRange('B2:C3')],
  ['A1:B2,D9', parseRange('A1:D9')],
  ['C:D', { firstRow: 0, firstColumn: 2, lastRow: MAXIMUM_ROWS - 1, lastColumn: 3 }],
  ['5:6', { firstRow: 4, firstColumn: 0, lastRow: 5, lastColumn: MAXIMUM_COLUMNS - 1 }],
])('the address %s of an event', (address, range) => {
  expect(editOfEvent({ worksheetId: '1', address })).toEqual({ sheet: '1', range });
});
