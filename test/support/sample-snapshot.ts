import { readFileSync } from 'node:fs';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { GridCell } from './snapshot-of';
import { snapshotOf } from './snapshot-of';

const CSV = readFileSync('assets/samples/hamlet-table-2022.csv', 'utf8');

/** Above the hamlets of the sample, as an officer would have it: titles, then two header rows with merged groups. */
export const HEADER_ROWS: readonly (readonly GridCell[])[] = [
  ['ỦY BAN NHÂN DÂN XÃ AN HÒA THỊNH'],
  [null],
  ['CHỈ TIÊU GIẢM NGHÈO CÁC THÔN NĂM 2022'],
  [null],
  [
    ...['STT', 'Đơn vị', 'Tổng số hộ gia đình', 'Hộ nghèo đầu năm 2022', null, 'Giảm hộ nghèo trong năm 2022', null],
    ...['Hộ nghèo cuối năm 2022', null, 'Hộ cận nghèo đầu năm 2022', null, 'Giảm hộ cận nghèo trong năm 2022', null],
    ...['Hộ cận nghèo cuối năm 2022', null],
  ],
  [null, null, null, ...Array.from({ length: 6 }, () => ['TS', '%']).flat()],
];

/** The sample sheet with every number as the plan prints it: hamlets in rows 7 to 25, the total in row 26. */
export function sampleSnapshot(): WorkbookSnapshot {
  const lines = CSV.trim().split(/\r?\n/).slice(1);
  return snapshotOf({ name: 'Chỉ tiêu thôn', grid: [...HEADER_ROWS, ...lines.map(printedLine)] });
}

function printedLine(line: string): GridCell[] {
  return line.split(',').map((field, column) => {
    if (field === '') return null;
    if (column === 1) return field;
    const [, decimals = ''] = field.split('.');
    return { value: Number(field), format: decimals ? `0.${'0'.repeat(decimals.length)}` : '0' };
  });
}
