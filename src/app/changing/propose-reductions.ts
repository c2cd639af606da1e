import { CellSet } from '../../domain/cell-set';
import type { Indicator, RateRole } from '../../domain/columns';
import type { RoundingStyle } from '../../domain/rounding';
import { TableReferences } from '../../domain/table-references';
import type { TableCell, TargetTable } from '../../domain/target-table';
import { columnOf, withNumbers } from '../../domain/target-table';
import type { DerivedCell } from '../../planning/recalculate';
import { derivedCells } from '../../planning/recalculate';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { contentAt, sheetById } from '../../workbook/snapshot';
import { constantFor, inUnitsOf, scaleOf } from './constant-for';
import { addressOf } from '../checking/check-report';
import { columnStyles } from '../checking/column-styles';
import type { NewNumber, Proposal } from './proposal';
import type { CellProposal } from './propose-cells';
import { proposeCells } from './propose-cells';

/**
 * New reductions, and the numbers of the same indicator that follow from them; what is wrong elsewhere is another matter.
 * A formula stays and shows its new result, unless it was wrong before for another reason than a reduction in text.
 * @param kept cells that are to stay as they are.
 */
export function proposeReductions(
  snapshot: WorkbookSnapshot,
  table: TargetTable,
  { indicator, reductions }: { readonly indicator: Indicator; readonly reductions: readonly NewNumber[] },
  kept: readonly TableCell[],
): Proposal {
  const sheet = sheetById(snapshot, table.sheet);
  const styles = columnStyles(table);
  const untouched = new CellSet(kept);
  const inputs = reductions.filter(({ cell }) => !untouched.has(cell));
  const before = disagreeing(table, styles, indicator, []);
  const misled = new CellSet(formulasMisledByText(table, inputs));
  const wrongBefore = new CellSet(before.map(({ cell }) => cell).filter((cell) => !misled.has(cell)));
  const given = inputs.map(({ cell, value }) => ({ cell, content: constantFor(sheet, table, cell, value) }));
  const following = disagreeing(withNumbers(table, inputs), styles, indicator, kept).map((derived) =>
    followingContent(sheet, table, derived, wrongBefore),
  );
  const proposal = proposeCells('allocate', snapshot, table, [...given, ...following]);
  return { ...proposal, origin: { kind: 'allocate', indicator, reductions } };
}

/** The formulas that refer to what Excel has as text now, and will have as a number. */
function formulasMisledByText(table: TargetTable, inputs: readonly NewNumber[]): TableCell[] {
  const texts = inputs.filter(({ cell }) => columnOf(table, cell.role)?.textNumbers?.has(cell.row));
  const references = new TableReferences(table);
  return texts.flatMap(({ cell }) => references.dependentsOf(cell));
}

/** The numbers of an indicator that do not say what follows from the others. */
function disagreeing(
  table: TargetTable,
  styles: ReadonlyMap<RateRole, RoundingStyle>,
  indicator: Indicator,
  kept: readonly TableCell[],
): readonly DerivedCell[] {
  return derivedCells(table, styles, { kept, indicators: [indicator] }).filter(
    ({ agrees, cell }) => !agrees && cell.role.startsWith(`${indicator}.`),
  );
}

function followingContent(
  sheet: SheetSnapshot,
  table: TargetTable,
  { cell, value }: DerivedCell,
  wrongBefore: CellSet,
): CellProposal {
  const { formula } = contentAt(sheet, addressOf(table, cell));
  if (formula === null || wrongBefore.has(cell)) return { cell, content: constantFor(sheet, table, cell, value) };
  return { cell, content: { value: inUnitsOf(value, scaleOf(sheet, table, cell)), formula } };
}
