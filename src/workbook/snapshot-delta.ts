import type { CellGrids, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** A sheet without its cells. */
export type SheetHead = Omit<SheetSnapshot, 'values' | 'formulas' | 'numberFormats' | 'fontNames'> & {
  /** Whether the host told the fonts of its cells. */
  readonly tellsFonts: boolean;
};

/** A workbook without any cells: all that a reading says beside them. */
export type WorkbookHead = Omit<WorkbookSnapshot, 'sheets'> & { readonly sheets: readonly SheetHead[] };

/** One row of a sheet, as far as its used range goes. */
export interface RowCells {
  readonly values: SheetSnapshot['values'][number];
  readonly formulas: SheetSnapshot['formulas'][number];
  readonly numberFormats: SheetSnapshot['numberFormats'][number];
  /** Absent where the host did not tell fonts. */
  readonly fontNames?: readonly string[];
}

/** Rows that follow each other: those of the known sheet from an index on; with null, the next of those that come along. */
export interface RowRun {
  readonly from: number | null;
  readonly count: number;
}

/** What turns one reading of a workbook into another: data that can be sent. Only rows that differ are in it. */
export interface SnapshotDelta {
  readonly head: WorkbookHead;
  /** The rows of each sheet, in the order of the sheets. */
  readonly runs: readonly (readonly RowRun[])[];
  /** The rows that are not known, over all sheets in their order. */
  readonly rows: readonly RowCells[];
}

/** All that a reading says beside its cells. */
export function headOf({ sheets, ...workbook }: WorkbookSnapshot): WorkbookHead {
  return {
    ...workbook,
    sheets: sheets.map((sheet): SheetHead => {
      const { values: _values, formulas: _formulas, numberFormats: _formats, fontNames, ...head } = sheet;
      return { ...head, tellsFonts: fontNames !== undefined };
    }),
  };
}

/**
 * What turns one reading into a later one; null where they say the same. A row is known where both readings share it:
 * rows are compared by identity, each with the one at its place and the one as far from the last, so that it is found
 * again after rows were put in or taken out above it.
 * @param known null where everything is new.
 */
export function deltaOf(known: WorkbookSnapshot | null, now: WorkbookSnapshot): SnapshotDelta | null {
  if (known === now) return null;
  const rows: RowCells[] = [];
  const runs = now.sheets.map((sheet) => {
    const before = known?.sheets.find(({ id }) => id === sheet.id);
    return runsOf(sheet, before, (row) => rows.push(row));
  });
  const head = headOf(now);
  const isSame = known !== null && runs.every((each, order) => isAllOf(each, known.sheets[order]));
  // Readings of one host name their members in one order.
  return isSame && JSON.stringify(headOf(known)) === JSON.stringify(head) ? null : { head, runs, rows };
}

/**
 * The later reading; the known one itself where nothing differs.
 * @throws RangeError where the delta was not made from the known reading.
 */
export function withDelta(known: WorkbookSnapshot | null, delta: SnapshotDelta): WorkbookSnapshot {
  const { head, runs, rows } = delta;
  let next = 0;
  const sheets = head.sheets.map(({ tellsFonts, ...sheet }, order): SheetSnapshot => {
    const before = known?.sheets.find(({ id }) => id === sheet.id);
    const own = (runs[order] ?? []).flatMap(({ from, count }) => {
      const part = from === null ? rows.slice(next, next + count) : knownRows(before, from, count);
      if (from === null) next += count;
      if (part.length !== count) throw new RangeError(`Rows of ${sheet.name} are missing`);
      return part;
    });
    return { ...sheet, ...gridsOf(own, tellsFonts) };
  });
  return { ...head, sheets };
}

/**
 * A predicted workbook with what the host that made the changes says beside the cells.
 * @throws RangeError where the cells of a sheet are elsewhere than predicted.
 */
export function withHead(predicted: WorkbookSnapshot, head: WorkbookHead): WorkbookSnapshot {
  const sheets = head.sheets.map(({ tellsFonts, ...sheet }, order): SheetSnapshot => {
    const { values, formulas, numberFormats, fontNames = [], used } = predicted.sheets[order] ?? NO_SHEET;
    if (JSON.stringify(used) !== JSON.stringify(sheet.used)) throw new RangeError(`${sheet.name} is not as predicted`);
    return { ...sheet, values, formulas, numberFormats, ...(tellsFonts && { fontNames }) };
  });
  return { ...head, sheets };
}

const NO_SHEET = { used: undefined, values: [], formulas: [], numberFormats: [], fontNames: [] };

function gridsOf(rows: readonly RowCells[], tellsFonts: boolean): Omit<CellGrids, 'used'> {
  return {
    values: rows.map(({ values }) => values),
    formulas: rows.map(({ formulas }) => formulas),
    numberFormats: rows.map(({ numberFormats }) => numberFormats),
    ...(tellsFonts && { fontNames: rows.map(({ fontNames = [] }) => fontNames) }),
  };
}

function runsOf(sheet: SheetSnapshot, before: SheetSnapshot | undefined, add: (row: RowCells) => void): RowRun[] {
  const runs: { from: number | null; count: number }[] = [];
  const places = before ? placesIn(before, sheet) : [];
  for (const row of sheet.values.keys()) {
    const from = before
      ? (places.map((shift) => row + shift).find((at) => isSameRow(sheet, row, before, at)) ?? null)
      : null;
    if (from === null) add(rowOf(sheet, row));
    const last = runs.at(-1);
    const continues =
      last && (from === null ? last.from === null : last.from !== null && last.from + last.count === from);
    if (continues) last.count += 1;
    else runs.push({ from, count: 1 });
  }
  return runs;
}

/** How far from its own index a row may be found in the known sheet. */
function placesIn(before: SheetSnapshot, sheet: SheetSnapshot): number[] {
  const sameLine = (sheet.used?.firstRow ?? 0) - (before.used?.firstRow ?? 0);
  return [...new Set([sameLine, before.values.length - sheet.values.length])];
}

function isSameRow(one: SheetSnapshot, row: number, other: SheetSnapshot, at: number): boolean {
  return (
    one.values[row] === other.values[at] &&
    one.formulas[row] === other.formulas[at] &&
    one.numberFormats[row] === other.numberFormats[at] &&
    one.fontNames?.[row] === other.fontNames?.[at]
  );
}

function isAllOf([run, ...others]: readonly RowRun[], before: SheetSnapshot | undefined): boolean {
  if (!before) return false;
  return run ? others.length === 0 && run.from === 0 && run.count === before.values.length : before.values.length === 0;
}

function rowOf({ values, formulas, numberFormats, fontNames }: SheetSnapshot, row: number): RowCells {
  const fonts = fontNames?.[row];
  return {
    values: values[row] ?? [],
    formulas: formulas[row] ?? [],
    numberFormats: numberFormats[row] ?? [],
    ...(fonts && { fontNames: fonts }),
  };
}

function knownRows(sheet: SheetSnapshot | undefined, from: number, count: number): RowCells[] {
  if (!sheet) return [];
  const length = Math.max(0, Math.min(count, sheet.values.length - from));
  return Array.from({ length }, (_row, order) => rowOf(sheet, from + order));
}
