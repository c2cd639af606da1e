import type { Severity } from '../domain/finding';
import type { Change } from '../workbook/change';
import type { Mark, SheetId, WorkbookSnapshot } from '../workbook/snapshot';
import type { CheckReport } from './check-report';
import { rangesOf } from './check-report';

/** Style notices stay unmarked: they speak of a column, and the sheet should stay quiet. */
const MARKED: readonly Severity[] = ['error', 'warning'];

/** The changes after which exactly the guilty cells are marked; nothing where they already are. */
export function marksOf(report: CheckReport, snapshot: WorkbookSnapshot): Change[] {
  const marks = new Map<SheetId, Mark[]>(
    snapshot.sheets.flatMap((sheet) => (sheet.marks.length > 0 ? [[sheet.id, []]] : [])),
  );
  for (const { table, findings } of report.tables) {
    const loudest = MARKED.flatMap((level) => findings.filter((finding) => finding.severity === level));
    for (const finding of loudest) {
      const cells = markedCells(finding);
      const sheetMarks = marks.get(table.sheet) ?? [];
      for (const range of rangesOf(table, cells)) {
        const taken = sheetMarks.some(
          (mark) => mark.range.firstRow === range.firstRow && mark.range.firstColumn === range.firstColumn,
        );
        if (!taken) sheetMarks.push({ range, level: finding.severity });
      }
      marks.set(table.sheet, sheetMarks);
    }
  }
  return [...marks].map(([sheet, sheetMarks]) => ({ kind: 'mark-cells', sheet, marks: sheetMarks }));
}

function markedCells(finding: CheckReport['tables'][number]['findings'][number]) {
  const repaired = finding.repair.map((repair) => repair.cell);
  return repaired.length > 0 ? repaired : [finding.cell];
}

/** The changes that take every mark off. */
export function unmark(snapshot: WorkbookSnapshot): Change[] {
  return snapshot.sheets
    .filter((sheet) => sheet.marks.length > 0)
    .map((sheet) => ({ kind: 'mark-cells', sheet: sheet.id, marks: [] }));
}
