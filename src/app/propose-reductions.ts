import { inferStyles } from '../checks/infer-styles';
import type { Indicator } from '../domain/columns';
import type { TableCell, TargetTable } from '../domain/target-table';
import { withNumbers } from '../domain/target-table';
import type { DerivedCell } from '../planning/recalculate';
import { derivedCells } from '../planning/recalculate';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { contentAt, sheetById } from '../workbook/snapshot';
import { constantFor, inUnitsOf, scaleOf } from './cell-manner';
import { addressOf } from './check-report';
import type { NewNumber, Proposal } from './proposal';
import type { CellProposal } from './propose-cells';
import { proposeCells } from './propose-cells';

/**
 * New reductions, and the numbers of the same indicator that follow from them; what is wrong elsewhere is another matter.
 * A formula stays and shows its new result, unless it was wrong before.
 * @param kept cells that are to stay as they are.
 */
export function proposeReductions(
  snapshot: WorkbookSnapshot,
  table: TargetTable,
  { indicator, reductions }: { readonly indicator: Indicator; readonly reductions: readonly NewNumber[] },
  kept: readonly TableCell[],
): Proposal {
  const sheet = sheetById(snapshot, table.sheet);
  const styles = new Map([...inferStyles(table)].map(([role, { style }]) => [role, style]));
  const wrongBefore = new Set(derivedCells(table, styles).flatMap(({ cell, agrees }) => (agrees ? [] : [keyOf(cell)])));
  const untouched = new Set(kept.map(keyOf));
  const inputs = reductions.filter(({ cell }) => !untouched.has(keyOf(cell)));
  const following = derivedCells(withNumbers(table, inputs), styles, kept).filter(
    ({ agrees, cell }) => !agrees && cell.role.startsWith(`${indicator}.`),
  );
  const proposals = [
    ...inputs.map(({ cell, value }) => ({ cell, content: constantFor(sheet, table, cell, value) })),
    ...following.map((derived) => followingContent(sheet, table, derived, wrongBefore)),
  ];
  const origin = { kind: 'allocate' as const, indicator, reductions };
  return { ...proposeCells('allocate', snapshot, table, proposals), origin };
}

function followingContent(
  sheet: SheetSnapshot,
  table: TargetTable,
  { cell, value }: DerivedCell,
  wrongBefore: ReadonlySet<string>,
): CellProposal {
  const { formula } = contentAt(sheet, addressOf(table, cell));
  if (formula === null || wrongBefore.has(keyOf(cell)))
    return { cell, content: constantFor(sheet, table, cell, value) };
  return { cell, content: { value: inUnitsOf(value, scaleOf(sheet, table, cell)), formula } };
}

function keyOf({ row, role }: TableCell): string {
  return `${row} ${role}`;
}
