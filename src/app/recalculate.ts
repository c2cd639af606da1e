import { inferStyles } from '../checks/infer-styles';
import { wrongCoverage } from '../checks/sum-coverage';
import { CellSet } from '../domain/cell-set';
import type { RateRole } from '../domain/columns';
import { isRateRole } from '../domain/columns';
import type { RoundingStyle } from '../domain/rounding';
import { decimalDigits } from '../domain/rounding';
import type { TableCell, TargetTable } from '../domain/target-table';
import { numberAt, withNumbers } from '../domain/target-table';
import type { DerivedCell, RecalculateOptions } from '../planning/recalculate';
import { derivedCells, derivedCounts } from '../planning/recalculate';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { contentAt, formulasEqual, sheetById } from '../workbook/snapshot';
import { addressOf } from './check-report';
import { tablesToWorkOn } from './choose-table';
import { constantFor, inUnitsOf, scaleOf } from './cell-manner';
import { formulaOf } from './formula-of';
import type { Proposal } from './proposal';
import type { CellProposal } from './propose-cells';
import { proposeCells } from './propose-cells';
import { formatForDigits } from './rate-format';
import { inputsOf, isReckonedBackwards } from './reckoned-backwards';

export type { RecalculateOptions } from '../planning/recalculate';

/** What would put closings, totals and rates right; null where the workbook has no table. */
export function recalculate(snapshot: WorkbookSnapshot, options: RecalculateOptions): Proposal | null {
  const [table] = tablesToWorkOn(snapshot);
  return table ? recalculateTable(snapshot, table, options, []) : null;
}

/** The same for one table of the workbook. @param kept cells that are to stay as they are. */
export function recalculateTable(
  snapshot: WorkbookSnapshot,
  table: TargetTable,
  options: RecalculateOptions,
  kept: readonly TableCell[],
): Proposal {
  const sheet = sheetById(snapshot, table.sheet);
  const derived = derivedCells(table, stylesFor(table, options), kept).filter(
    ({ cell, reckoning }) => !isReckonedBackwards(sheet, table, cell, reckoning),
  );
  const changed = derived.flatMap((cell) => proposeDerived(sheet, table, cell, options) ?? []);
  const untouched = new CellSet(kept);
  const inputs = options.as === 'formulas' ? typedInputs(sheet, table, derived) : [];
  const proposals = [...inputs.filter(({ cell }) => !untouched.has(cell)), ...changed];
  return { ...proposeCells('recalculate', snapshot, table, proposals), origin: { kind: 'recalculate', options } };
}

/** Told by the counts as they will be: a rate beside a wrong or missing count says nothing of its column's style. */
function stylesFor(
  table: TargetTable,
  { rounding }: RecalculateOptions,
): ReadonlyMap<RateRole, RoundingStyle> | 'standard' {
  if (rounding === 'standard') return rounding;
  return new Map([...inferStyles(withNumbers(table, derivedCounts(table)))].map(([role, { style }]) => [role, style]));
}

/** Excel does not add up numbers that were typed as text: what a formula reckons with has to be a number. */
function typedInputs(sheet: SheetSnapshot, table: TargetTable, derived: readonly DerivedCell[]): CellProposal[] {
  const placed = new CellSet(derived.map(({ cell }) => cell));
  const inputs: CellProposal[] = [];
  for (const { reckoning } of derived) {
    for (const cell of inputsOf(reckoning)) {
      if (typeof contentAt(sheet, addressOf(table, cell)).value !== 'string' || placed.has(cell)) continue;
      placed.add(cell);
      inputs.push({ cell, content: { value: numberAt(table, cell.row, cell.role), formula: null } });
    }
  }
  return inputs;
}

/**
 * A formula of the officer's that already gives the right number by adding up the right cells stays, and so does a right value where values are
 * asked for. A formula that says what ours would stays too: only its last result is out of date.
 */
function proposeDerived(
  sheet: SheetSnapshot,
  table: TargetTable,
  derived: DerivedCell,
  { as }: RecalculateOptions,
): CellProposal | null {
  const { cell, reckoning } = derived;
  const before = contentAt(sheet, addressOf(table, cell));
  const addsWrongly = reckoning.kind === 'sum' && isWrongSum(table, cell);
  if (derived.agrees && !addsWrongly && (as === 'values' || before.formula !== null)) return null;
  const scale = scaleOf(sheet, table, cell);
  const own = formulaOf(table, reckoning, scale);
  const stays = before.formula !== null && formulasEqual(before.formula, own) ? before.formula : null;
  const formula = stays ?? (as === 'formulas' || addsWrongly ? own : null);
  const content: CellContent =
    formula === null
      ? constantFor(sheet, table, cell, derived.value)
      : { value: inUnitsOf(derived.value, scale), formula };
  const digits = reckoning.kind === 'rate' ? digitsToShow(derived.value, formula, reckoning.style) : 0;
  const numberFormat = digits > 0 ? formatForDigits(sheet, table, cell, digits) : undefined;
  return numberFormat === undefined ? { cell, content } : { cell, content, numberFormat };
}

/** Whether the cell is a total whose formula leaves hamlets out or counts them twice: it is mended as a formula. */
function isWrongSum(table: TargetTable, { row, role }: TableCell): boolean {
  const sum = table.sums.find(({ total }) => total === row);
  return sum !== undefined && !isRateRole(role) && wrongCoverage(table, sum, role) !== null;
}

/** A formula can come to need every digit of its style. */
function digitsToShow(value: number, formula: string | null, style: RoundingStyle): number {
  return formula === null ? decimalDigits(value) : style.digits;
}
