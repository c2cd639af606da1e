import { readFileSync } from 'node:fs';
import path from 'node:path';
import { STAGE_PAIRS } from '../../src/domain/columns';
import { summary as words } from '../../src/locales/vi/summary';
import { columnIndex, parseAddress } from '../../src/sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { CellValue } from '../../src/sheet/cell';
import { GENERAL_FORMAT } from '../../src/sheet/number-format';

/** One line of a target sheet: its cells from the name on, as they would be typed. */
export type TypedLine = readonly CellValue[];

/** A workbook with one target sheet under the full two-row header; its table begins in A3. */
export function targetWorkbook(lines: readonly TypedLine[], year: number | null = 2022): WorkbookSnapshot {
  const blank = Array.from({ length: STAGE_PAIRS.length * 2 }, (): CellValue => null);
  const groups = STAGE_PAIRS.flatMap(({ indicator, stage }): CellValue[] => [
    words.counting.households.group(indicator, stage, year),
    null,
  ]);
  const measures = STAGE_PAIRS.flatMap((): CellValue[] => [words.count, words.rate]);
  return workbookOf([
    ['Chỉ tiêu giảm nghèo các thôn', null, null, ...blank],
    [null, null, null, ...blank],
    [words.index, words.hamlet, words.counting.households.all, ...groups],
    [null, null, null, ...measures],
    ...lines.map((line, order) => [line[0] === words.total ? null : order + 1, ...line]),
  ]);
}

/** A workbook with one sheet that holds these cells from A1 on. */
export function workbookOf(values: readonly (readonly CellValue[])[], name = 'Chỉ tiêu thôn'): WorkbookSnapshot {
  const lastColumn = Math.max(...values.map((row) => row.length)) - 1;
  const sheet: SheetSnapshot = {
    id: 'source',
    name,
    visible: true,
    protected: false,
    tag: null,
    used: { firstRow: 0, firstColumn: 0, lastRow: values.length - 1, lastColumn },
    values,
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: values.map((row) => row.map(() => GENERAL_FORMAT)),
    marks: [],
  };
  return { sheets: [sheet], activeSheet: sheet.id, calculation: 'automatic', settings: null };
}

/** The lines of the sample's table, hamlets and total, as printed. */
export function sampleLines(): CellValue[][] {
  const csv = readFileSync(path.join(__dirname, '../../assets/samples/hamlet-table-2022.csv'), 'utf8');
  const [, ...lines] = csv.trim().split('\n');
  return lines.map((line) => {
    const [, name = '', ...numbers] = line.split(',');
    return [name, ...numbers.map(Number)];
  });
}

/** So many hamlets with numbers that all differ, and a total that is right. */
export function hamletLines(count: number): CellValue[][] {
  const hamlets = Array.from({ length: count }, (_hamlet, order) => {
    const households = 40 + order;
    const counts = [9 + (order % 3), 1 + (order % 2), 8 + (order % 3) - (order % 2), 6, order % 4, 6 - (order % 4)];
    return [`Thôn số ${order + 1}`, households, ...counts.flatMap((value) => [value, percent(value, households)])];
  });
  const totals = [1, 2, 4, 6, 8, 10, 12].map((column) => sumOf(hamlets, column));
  const [households = 0, ...counts] = totals;
  return [...hamlets, [words.total, households, ...counts.flatMap((value) => [value, percent(value, households)])]];
}

/** The same workbook with another value in one cell. */
export function withCell(workbook: WorkbookSnapshot, address: string, value: CellValue): WorkbookSnapshot {
  const { row, column } = parseAddress(address);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((cells, y) => cells.map((cell, x) => (y === row && x === column ? value : cell))),
    })),
  };
}

/** The same workbook without some columns, by their letters on the sheet. */
export function withoutColumns(workbook: WorkbookSnapshot, letters: readonly string[]): WorkbookSnapshot {
  const [sheet] = workbook.sheets;
  const dropped = new Set(letters.map(columnIndex));
  return workbookOf((sheet?.values ?? []).map((row) => row.filter((_cell, column) => !dropped.has(column))));
}

function sumOf(lines: readonly TypedLine[], column: number): number {
  return lines.reduce((sum, line) => sum + Number(line[column]), 0);
}

function percent(count: number, households: number): number {
  return Number(((count * 100) / households).toFixed(2));
}
