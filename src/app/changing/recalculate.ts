import { wrongCoverage } from '../../checks/numbers/sum-coverage';
import { CellSet } from '../../domain/cell-set';
import type { RateRole } from '../../domain/columns';
import { isRateRole } from '../../domain/columns';
import type { RoundingStyle } from '../../domain/rounding';
import { decimalDigits } from '../../domain/rounding';
import type { TableCell, TargetTable } from '../../domain/target-table';
import { withNumbers } from '../../domain/target-table';
import type { DerivedCell, RecalculateOptions } from '../../planning/recalculate';
import { derivedCells, derivedCounts } from '../../planning/recalculate';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellContent } from '../../sheet/cell';
import { contentAt, sheetById } from '../../workbook/snapshot';
import { formulasEqual } from '../../sheet/formula';
import { addressOf } from '../checking/check-report';
import { constantFor, inUnitsOf, scaleOf } from './constant-for';
import { columnStyles } from '../checking/column-styles';
import { formulaOf } from './formula-of';
import type { Proposal } from './proposal';
import type { CellProposal } from './propose-cells';
import { proposeCells } from './propose-cells';
import { formatForDigits } from './rate-format';
import { isComputedBackwards } from './computed-backwards';
import { hasComputedTextInput, numberForText, typedTextInputs } from './text-inputs';

export type { RecalculateOptions } from '../../planning/recalculate';

/** What would put closings, totals and rates of a table right. @param kept cells that are to stay as they are. */
export function proposeRecalculation(
  snapshot: WorkbookSnapshot,
  table: TargetTable,
  options: RecalculateOptions,
  kept: readonly TableCell[],
): Proposal {
  const sheet = sheetById(snapshot, table.sheet);
  const untouched = new CellSet(kept);
  const placed = new CellSet();
  const inputs: CellProposal[] = [];
  const changed: CellProposal[] = [];
  const styles = stylesFor(table, options);
  for (const derived of derivedCells(table, styles, { kept })) {
    if (isComputedBackwards(sheet, table, derived)) continue;
    const proposal = proposeDerived(sheet, table, derived, options);
    if (!proposal) continue;
    placed.add(derived.cell);
    changed.push(proposal);
    if (proposal.content.formula === null) continue;
    const texts = typedTextInputs(sheet, table, derived.computation).filter((cell) => !placed.has(cell));
    inputs.push(...texts.map((cell) => numberForText(sheet, table, cell)));
    texts.forEach((cell) => placed.add(cell));
  }
  const proposals = [...inputs.filter(({ cell }) => !untouched.has(cell)), ...changed];
  const proposal = proposeCells('recalculate', snapshot, table, proposals);
  return { ...proposal, origin: { kind: 'recalculate', options } };
}

/** Told by the counts as they will be: a rate beside a wrong or missing count says nothing of its column's style. */
function stylesFor(
  table: TargetTable,
  { rounding }: RecalculateOptions,
): ReadonlyMap<RateRole, RoundingStyle> | 'standard' {
  if (rounding === 'standard') return rounding;
  const wrong = derivedCounts(table).filter(({ agrees }) => !agrees);
  return columnStyles(withNumbers(table, wrong));
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
  const { cell, computation } = derived;
  const before = contentAt(sheet, addressOf(table, cell));
  const addsWrongly = computation.kind === 'sum' && isWrongSum(table, cell);
  if (derived.agrees && !addsWrongly && (as === 'values' || before.formula !== null)) return null;
  const scale = scaleOf(sheet, table, cell);
  const own = formulaOf(table, computation, scale);
  const stays = before.formula !== null && formulasEqual(before.formula, own) ? before.formula : null;
  const wanted = stays ?? (as === 'formulas' || addsWrongly ? own : null);
  const formula = hasComputedTextInput(sheet, table, computation) ? null : wanted;
  const content: CellContent =
    formula === null
      ? constantFor(sheet, table, cell, derived.value)
      : { value: inUnitsOf(derived.value, scale), formula };
  const digits = computation.kind === 'rate' ? digitsToShow(derived.value, formula, computation.style) : 0;
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
