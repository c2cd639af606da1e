import { expectAt, expectPresent } from '../../sheet/expect';
import { referencesIn } from '../../sheet/formula';
import type { CellRange } from '../../sheet/range';
import { isInside } from '../../sheet/range';
import type { TableCell, TargetTable } from '../../domain/target-table';
import { numberColumns } from '../../domain/target-table';

/** A formula of the table, with the cells that it computes with. */
interface FormulaCell {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
  readonly ranges: readonly CellRange[];
}

/** Functions that ask where a cell lies, or count on from it, and not what it holds: their own cell may stand in them. */
const OF_PLACES = /\b(?:ADDRESS|CELL|COLUMNS?|INDEX|INDIRECT|OFFSET|ROWS?)\s*\(/iu;

/** Beyond so many references from formula to formula only a formula's own cell is looked for. */
const MOST_REFERENCES = 1_000_000;

/**
 * The circles of formulas that compute with each other's results, the cells of each in the order of the sheet; one cell
 * is a circle where its formula computes with that cell itself. Excel computes none of them, and shows 0.
 */
export function formulaCircles(table: TargetTable): TableCell[][] {
  const formulas = formulasOf(table);
  const precedents = precedentsWithin(formulas);
  const circles = precedents
    ? circlesIn(precedents)
    : formulas.flatMap((formula, index) => (isOfItself(formula) ? [[index]] : []));
  return circles.map((circle) => circle.map((index) => expectAt(formulas, index).cell));
}

function isOfItself(formula: FormulaCell): boolean {
  return formula.ranges.some((range) => isInside(range, formula));
}

function formulasOf(table: TargetTable): FormulaCell[] {
  const columns = numberColumns(table).filter(({ formulas }) => formulas !== undefined);
  return table.rows.flatMap(({ position }, row) =>
    columns.flatMap(({ role, position: column, formulas }): FormulaCell[] => {
      const formula = formulas?.[row] ?? null;
      if (formula === null || OF_PLACES.test(formula)) return [];
      return [{ cell: { row, role }, row: position, column, ranges: referencesIn(formula, table.sheetName) }];
    }),
  );
}

/** The formulas of one column from top to bottom. */
interface ColumnOfFormulas {
  readonly rows: number[];
  /** Their indexes among all formulas. */
  readonly indexes: number[];
}

/** For each formula those that it computes with, by index; null where they are too many to be followed. */
function precedentsWithin(formulas: readonly FormulaCell[]): number[][] | null {
  const columns = new Map<number, ColumnOfFormulas>();
  for (const [index, { row, column }] of formulas.entries()) {
    const place = columns.get(column) ?? { rows: [], indexes: [] };
    place.rows.push(row);
    place.indexes.push(index);
    columns.set(column, place);
  }
  let left = MOST_REFERENCES;
  const precedents: number[][] = [];
  for (const { ranges } of formulas) {
    const named = ranges.flatMap((range) =>
      [...columns].flatMap(([column, { rows, indexes }]) => {
        if (column < range.firstColumn || column > range.lastColumn) return [];
        return indexes.slice(firstFrom(rows, range.firstRow), firstFrom(rows, range.lastRow + 1));
      }),
    );
    left -= named.length;
    if (left < 0) return null;
    precedents.push(named);
  }
  return precedents;
}

/** The index of the first number, of numbers that rise, that is at least this one. */
function firstFrom(rising: readonly number[], least: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (expectAt(rising, middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A formula on the way that the search has come. */
interface Step {
  readonly at: number;
  /** Which of those that it computes with comes next. */
  next: number;
}

/**
 * The strongly connected components of more than one formula, or of one that names itself, by index in rising order:
 * Tarjan 1972, without recursion, because a column may be as long as a sheet.
 */
function circlesIn(precedents: readonly (readonly number[])[]): number[][] {
  const reachedAt = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const circles: number[][] = [];
  for (const start of precedents.keys()) {
    if (reachedAt.has(start)) continue;
    const path: Step[] = [];
    const enter = (at: number): void => {
      lowest.set(at, reachedAt.size);
      reachedAt.set(at, reachedAt.size);
      open.push(at);
      isOpen.add(at);
      path.push({ at, next: 0 });
    };
    const lower = (at: number, to: number | undefined): void => {
      lowest.set(at, Math.min(expectPresent(lowest.get(at), 'a formula on the way'), to ?? Number.POSITIVE_INFINITY));
    };
    enter(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { at } = step;
      const named = precedents[at]?.[step.next];
      step.next += 1;
      if (named === undefined) {
        path.pop();
        const before = path.at(-1);
        if (before) lower(before.at, lowest.get(at));
        if (lowest.get(at) !== reachedAt.get(at)) continue;
        const circle = closed(open, isOpen, at);
        if (circle.length > 1 || precedents[at]?.includes(at)) circles.push(circle.sort((one, other) => one - other));
      } else if (!reachedAt.has(named)) enter(named);
      else if (isOpen.has(named)) lower(at, reachedAt.get(named));
    }
  }
  return circles;
}

/** Takes out what was opened last, as far as this one. */
function closed(open: number[], isOpen: Set<number>, until: number): number[] {
  const circle: number[] = [];
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    isOpen.delete(last);
    circle.push(last);
    if (last === until) break;
  }
  return circle;
}
