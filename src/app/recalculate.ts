import { inferStyles } from '../checks/infer-styles';
import type { RateRole } from '../domain/columns';
import { isRateRole } from '../domain/columns';
import type { RoundingStyle } from '../domain/rounding';
import type { TableCell, TargetTable } from '../domain/target-table';
import type { DerivedCell, RecalculateOptions } from '../planning/recalculate';
import { derivedCells } from '../planning/recalculate';
import { findTables } from '../reading/find-tables';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { contentAt, formulasEqual, sheetById } from '../workbook/snapshot';
import { addressOf } from './check-report';
import { formulaOf } from './formula-of';
import type { Proposal } from './proposal';
import type { CellProposal } from './propose-cells';
import { proposeCells } from './propose-cells';
import { formatForDigits } from './rate-format';

export type { RecalculateOptions } from '../planning/recalculate';

/** What would put closings, totals and rates right; null where the workbook has no table. */
export function recalculate(snapshot: WorkbookSnapshot, options: RecalculateOptions): Proposal | null {
  const table = findTables(snapshot)[0];
  if (!table) return null;
  const sheet = sheetById(snapshot, table.sheet);
  const derived = derivedCells(table, stylesFor(table, options));
  const changed = derived.flatMap((cell) => proposeDerived(sheet, table, cell, options) ?? []);
  return proposeCells('recalculate', snapshot, table, changed);
}

function stylesFor(table: TargetTable, options: RecalculateOptions): ReadonlyMap<RateRole, RoundingStyle> {
  if (options.rounding === 'standard') return new Map();
  return new Map([...inferStyles(table)].map(([role, { style }]) => [role, style]));
}

/**
 * A formula of the officer's that already gives the right number stays, and so does a right value where values are
 * asked for. A formula that says what ours would stays too: only its last result is out of date.
 */
function proposeDerived(
  sheet: SheetSnapshot,
  table: TargetTable,
  derived: DerivedCell,
  { as }: RecalculateOptions,
): CellProposal | null {
  const before = contentAt(sheet, addressOf(table, derived.cell));
  if (derived.agrees && (as === 'values' || before.formula !== null)) return null;
  const scale = scaleOf(table, derived.cell);
  const formula = formulaOf(table, derived.reckoning, scale);
  const stays = before.formula !== null && formulasEqual(before.formula, formula);
  const content: CellContent = {
    value: derived.value / scale,
    formula: as === 'formulas' || stays ? formula : null,
  };
  const digits =
    isRateRole(derived.cell.role) && derived.reckoning.kind === 'rate' ? derived.reckoning.style.digits : 0;
  const numberFormat = digits > 0 ? formatForDigits(sheet, table, derived.cell, digits) : undefined;
  return numberFormat === undefined ? { cell: derived.cell, content } : { cell: derived.cell, content, numberFormat };
}

/** Percent points per unit of the cell: as the cell has it, else as most of its column has it. */
function scaleOf(table: TargetTable, cell: TableCell): number {
  const column = table.columns.get(cell.role);
  if (!column || !isRateRole(cell.role)) return 1;
  if (column.states[cell.row] === 'number') return column.scales[cell.row] ?? 1;
  const fractions = column.scales.filter((scale) => scale !== 1).length;
  return fractions * 2 > column.scales.length ? FRACTION_SCALE : 1;
}

const FRACTION_SCALE = 100;
