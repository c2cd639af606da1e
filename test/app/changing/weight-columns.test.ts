import { weightColumns } from '../../../src/app/changing/weight-columns';
import { findTables } from '../../../src/reading/find-tables';
import type { CellValue } from '../../../src/sheet/cell';
import { Desk } from '../../taskpane/desk';

const HAMLETS = Array.from({ length: 19 }, (_hamlet, index) => 7 + index);

/** What can be chosen on the sample with this in column Q, its header in Q5. */
const choices = async (header: CellValue, numberOf: (row: number) => CellValue) => {
  const desk = Desk.withSample();
  desk.type('Q5', header);
  for (const row of HAMLETS) desk.type(`Q${row}`, numberOf(row));
  const snapshot = await desk.snapshot();
  const [table] = findTables(snapshot);
  return table ? weightColumns(snapshot, table) : [];
};

const HOUSEHOLDS = { column: 2, header: 'Tổng số hộ gia đình' };

describe('a goal can be shared out by', () => {
  it('all households, and whole numbers beside the table by their header', async () => {
    expect(await choices('Hộ có\nlao động', (row) => row)).toEqual([
      HOUSEHOLDS,
      { column: 16, header: 'Hộ có lao động' },
    ]);
  });

  it('numbers without a header', async () => {
    expect(await choices(null, () => 0)).toEqual([HOUSEHOLDS, { column: 16, header: '' }]);
  });

  it.each<[string, (row: number) => CellValue]>([
    ['a number is missing', (row) => (row === 9 ? null : row)],
    ['a number is broken', (row) => row + 0.5],
    ['a number is below zero', (row) => 10 - row],
    ['there are words', () => 'có'],
  ])('no column in which %s', async (_name, numberOf) => {
    expect(await choices('Hộ có lao động', numberOf)).toEqual([HOUSEHOLDS]);
  });
});
