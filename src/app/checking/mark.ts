import type { Finding, Severity } from '../../domain/finding';
import { repairOf } from '../../domain/finding';
import type { TableCell, TargetTable } from '../../domain/target-table';
import { formatRange, rangeOfCell } from '../../sheet/range';
import { CellMap } from '../../sheet/cell-map';
import type { Change } from '../../workbook/change';
import type { Mark, WorkbookSnapshot } from '../../workbook/snapshot';
import type { SheetId } from '../../sheet/cell';
import type { CheckedTable, CheckReport } from './check-report';
import { addressOf, rangesOf, rangesOfFinding } from './check-report';

/** Style notices stay unmarked: they speak of a column, and the sheet should stay quiet. Loudest first. */
const MARKED: readonly Severity[] = ['error', 'warning'];

/**
 * The changes after which exactly the guilty cells are marked, each once; none where they already are.
 * @param there the workbook that is to be marked, where that is not the one that was checked: a sheet that is yet to
 * be added is known to no host, and stays unmarked.
 */
export function marksOf(report: CheckReport, snapshot: WorkbookSnapshot, there = snapshot): Change[] {
  const known = new Set(there.sheets.map(({ id }) => id));
  return snapshot.sheets.flatMap((sheet): Change[] => {
    if (!known.has(sheet.id)) return [];
    const { checked } = report;
    const onTable = checked?.table.sheet === sheet.id ? marksOfTable(checked) : [];
    const marks = [...onTable, ...marksBeside(checked?.findings ?? [], sheet.id)];
    return marksEqual(marks, sheet.marks) ? [] : [{ kind: 'mark-cells', sheet: sheet.id, marks }];
  });
}

/** The cells beside the table that findings are attributed to; what is found in a text has no cell. */
function marksBeside(findings: readonly Finding[], sheet: SheetId): Mark[] {
  const marks = findings.flatMap(({ severity, elsewhere }): Mark[] => {
    if (elsewhere?.kind !== 'cell' || elsewhere.sheet !== sheet || !MARKED.includes(severity)) return [];
    return [{ level: severity, range: rangeOfCell({ row: elsewhere.row, column: elsewhere.column }) }];
  });
  const seen = new CellMap<true>();
  return MARKED.flatMap((level) => marks.filter((mark) => mark.level === level)).filter(({ range }) => {
    const { firstRow, firstColumn } = range;
    if (seen.has(firstRow, firstColumn)) return false;
    seen.set(firstRow, firstColumn, true);
    return true;
  });
}

function marksOfTable({ table, findings }: CheckedTable): Mark[] {
  const taken = new Set<string>();
  return MARKED.flatMap((level) => {
    const own = findings.filter(({ severity, elsewhere }) => severity === level && !elsewhere);
    const names = own.filter(({ about }) => about === 'name').flatMap((finding) => rangesOfFinding(table, finding));
    const guilty = own.filter(({ about }) => about === undefined).flatMap(guiltyCells);
    const cells = guilty.filter(({ row, role }) => {
      const key = `${row} ${role}`;
      return !taken.has(key) && taken.add(key);
    });
    return [...names, ...rangesOf(table, downTheColumns(table, cells))].map((range) => ({ range, level }));
  });
}

/** What its repair would change; where the numbers do not tell, the cell it is attributed to, or all that are blank. */
function guiltyCells(finding: Finding): readonly TableCell[] {
  const { id, cell, involved } = finding;
  const repair = repairOf(finding);
  if (repair.length > 0) return repair.map((each) => each.cell);
  return id === 'missing-value' ? involved : [cell];
}

function downTheColumns(table: TargetTable, cells: readonly TableCell[]): TableCell[] {
  const column = (cell: TableCell): number => addressOf(table, cell).column;
  return [...cells].sort((one, other) => column(one) - column(other) || one.row - other.row);
}

/** Whether the same ranges are marked alike, in whatever order. */
function marksEqual(wanted: readonly Mark[], present: readonly Mark[]): boolean {
  const described = (marks: readonly Mark[]) =>
    marks.map(({ range, level }) => `${level} ${formatRange(range)}`).sort();
  return described(wanted).join() === described(present).join();
}

/** The changes that take every mark off, also where marks may lie that the host cannot see now. */
export function unmark(snapshot: WorkbookSnapshot): Change[] {
  return snapshot.sheets
    .filter((sheet) => sheet.marks.length > 0 || sheet.marksUnknown === true)
    .map((sheet) => ({ kind: 'mark-cells', sheet: sheet.id, marks: [] }));
}
