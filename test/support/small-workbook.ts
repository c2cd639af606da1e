import { HEADER_ROWS } from './sample-snapshot';
import { snapshotOf } from './snapshot-of';
import { encodeTcvn3 } from '../reading/legacy-fonts/encode';
import { fileOf } from './file-of';

const HAMLETS = [
  [1, encodeTcvn3('Trùa'), 105, 7, 6.67, 2, 1.9, 5, 4.76, 8, 7.62, 1, 0.95, 7, 6.67],
  [2, encodeTcvn3('Nậy'), 97, 7, 7.22, 1, 1.03, 6, 6.19, 9, 9.28, 3, 3.09, 6, 6.19],
  // The closing is one too high.
  [3, encodeTcvn3('Cây Dừa'), 109, 9, 8.26, 1, 0.92, 9, 7.34, 5, 4.59, 0, 0, 5, 4.59],
  [null, 'Tổng cộng', 311, 23, 7.4, 4, 1.29, 19, 6.11, 22, 7.07, 4, 1.29, 18, 5.79],
];

/** The file of a target sheet of three hamlets, their names in a font from before Unicode, with a slip in one closing. */
export function smallWorkbook(): Uint8Array {
  const grid = [...HEADER_ROWS, ...HAMLETS];
  const width = HEADER_ROWS[4]?.length ?? 0;
  const fontNames = grid.map((_row, row) =>
    Array.from({ length: width }, (_cell, column) =>
      column === 1 && row >= HEADER_ROWS.length && row < grid.length - 1 ? '.VnTime' : 'Times New Roman',
    ),
  );
  return fileOf(snapshotOf({ name: 'Chỉ tiêu thôn', grid, fontNames }));
}
