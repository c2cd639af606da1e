import fc from 'fast-check';
import type { CellValue } from '../../src/sheet/cell';
import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { targetWorkbook } from './target-workbook';

/** One hamlet as an officer may have typed it: inputs right, what follows perhaps not. */
const hamlet = fc
  .record({
    households: fc.integer({ min: 30, max: 300 }),
    poor: fc.integer({ min: 0, max: 15 }),
    nearPoor: fc.integer({ min: 0, max: 15 }),
    given: fc.tuple(fc.nat(15), fc.nat(15)),
    slip: fc.constantFrom(0, 0, 0, 1, -1),
  })
  .map(({ households, poor, nearPoor, given: [first, second], slip }): CellValue[] => {
    const stages = [poor, Math.min(first, poor), 0, nearPoor, Math.min(second, nearPoor), 0];
    stages[2] = Math.max(0, (stages[0] ?? 0) - (stages[1] ?? 0) + slip);
    stages[5] = (stages[3] ?? 0) - (stages[4] ?? 0);
    return [households, ...stages.flatMap((count) => [count, Number(((count * 100) / households).toFixed(2))])];
  });

/** Target sheets of 2022 with hamlets of different names, whose total line sums each count, or slips. */
export const officerWorkbooks: fc.Arbitrary<WorkbookSnapshot> = fc
  .tuple(fc.array(hamlet, { minLength: 3, maxLength: 8 }), fc.constantFrom(0, 0, 1))
  .map(([hamlets, slip]) => {
    const sums = (hamlets[0] ?? []).map((_cell, column) => {
      const sum = hamlets.reduce((running, line) => running + Number(line[column]), 0);
      return column === 0 || column % 2 === 1 ? sum + (column === 3 ? slip : 0) : sum;
    });
    const [households = 1] = sums;
    const total = sums.map((sum, column) =>
      column > 0 && column % 2 === 0 ? Number((((sums[column - 1] ?? 0) * 100) / households).toFixed(2)) : sum,
    );
    const names = hamlets.map((line, order): CellValue[] => [`Thôn số ${order + 1}`, ...line]);
    return targetWorkbook([...names, ['Tổng cộng', ...total]]);
  });

/** The workbook as a file that is open. */
export function openedFile(workbook: WorkbookSnapshot): FileWorkbookHost {
  const document = WorkbookDocument.create({ sheetNames: workbook.sheets.map(({ name }) => name) });
  for (const { name, values } of workbook.sheets) {
    const sheet = document.sheetNamed(name);
    const edits = values.flatMap((line, row) =>
      line.map((value, column) => ({ address: { row, column }, content: { value, formula: null } })),
    );
    if (sheet) document.setCells(sheet.id, edits);
  }
  return new FileWorkbookHost(document);
}

/** Everything of a workbook that an officer could see in its cells. */
export function visible({ sheets, settings }: WorkbookSnapshot): unknown {
  return {
    settings,
    sheets: sheets.map(({ name, tag, values, formulas, numberFormats, marks }) => ({
      name,
      tag,
      values,
      formulas,
      numberFormats,
      marks,
    })),
  };
}
