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
import { derivedCounts, derivedInTurn } from '../planning/recalculate';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { contentAt, formulasEqual, sheetById } from '../workbook/snapshot';
import type { CheckReport } from './check-report';
import { addressOf } from './check-report';
import { constantFor, inUnitsOf, scaleOf } from './cell-manner';
import { formulaOf } from './formula-of';
import type { Proposal } from './proposal';
import type { CellProposal } from './propose-cells';
import { proposeCells } from './propose-cells';
import { formatForDigits } from './rate-format';
import { inputsOf, isReckonedBackwards } from './reckoned-backwards';
import type { Slices, WorkOptions } from '../workbook/slices';
import { inSlices } from '../workbook/slices';

export type { RecalculateOptions } from '../planning/recalculate';

/** So many cells are reckoned and compared in a few milliseconds; a table of one commune has fewer and needs no pause. */
const CELLS_AT_A_TIME = 4000;

/**
 * What would put closings, totals and rates of the checked table right; null where the workbook has none.
 * Gives way now and then, and rejects with the `WorkbookFailure` "cancelled" once it is called off.
 */
export async function recalculate(
  snapshot: WorkbookSnapshot,
  { tables: [checked] }: CheckReport,
  options: RecalculateOptions,
  work: WorkOptions,
): Promise<Proposal | null> {
  return checked ? inSlices(recalculation(snapshot, checked.table, options, []), work) : null;
}

/** The same for one table, step by step. @param kept cells that are to stay as they are. */
export function* recalculation(
  snapshot: WorkbookSnapshot,
  table: TargetTable,
  options: RecalculateOptions,
  kept: readonly TableCell[],
): Slices<Proposal> {
  const sheet = sheetById(snapshot, table.sheet);
  const untouched = new CellSet(kept);
  const placed = new CellSet();
  const inputs: CellProposal[] = [];
  const changed: CellProposal[] = [];
  const styles = stylesFor(table, options);
  if (table.rows.length >= CELLS_AT_A_TIME) yield;
  let reckoned = 0;
  for (const group of derivedInTurn(table, styles, kept)) {
    for (const derived of group) {
      reckoned += 1;
      if (reckoned % CELLS_AT_A_TIME === 0) yield;
      if (isReckonedBackwards(sheet, table, derived.cell, derived.reckoning)) continue;
      if (options.as === 'formulas') inputs.push(...typedInputs(sheet, table, derived, placed));
      const proposal = proposeDerived(sheet, table, derived, options);
      if (proposal) changed.push(proposal);
    }
  }
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

/**
 * Excel does not add up numbers that were typed as text: what a formula reckons with has to be a number.
 * @param placed the cells that have their number already; what comes to have one is added.
 */
function typedInputs(
  sheet: SheetSnapshot,
  table: TargetTable,
  { cell: own, reckoning }: DerivedCell,
  placed: CellSet,
): CellProposal[] {
  placed.add(own);
  return inputsOf(reckoning).flatMap((cell): CellProposal[] => {
    if (typeof contentAt(sheet, addressOf(table, cell)).value !== 'string' || placed.has(cell)) return [];
    placed.add(cell);
    return [{ cell, content: { value: numberAt(table, cell.row, cell.role), formula: null } }];
  });
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
