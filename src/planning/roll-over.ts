import { CellSet } from '../domain/cell-set';
import type { Indicator } from '../domain/columns';
import { countRole, INDICATORS } from '../domain/columns';
import type { Finding } from '../domain/finding';
import { waysToMend } from '../domain/finding';
import type { TableCell, TargetTable } from '../domain/target-table';
import { hamletRows, wholeCountAt } from '../domain/target-table';

/** A count that next year's table starts with. */
export interface NextYearOpening {
  readonly cell: TableCell;
  readonly value: number;
}

/** Why next year cannot begin yet. */
export type RollOverRefusal =
  /** No indicator has both an opening and a closing. */
  | { readonly reason: 'columns-missing' }
  /** Closings that are blank or cannot be read. */
  | { readonly reason: 'closings-missing'; readonly cells: readonly TableCell[] }
  /** Closings that contradict other numbers, so that nobody knows with what the year would begin. */
  | { readonly reason: 'closings-doubtful'; readonly cells: readonly TableCell[] };

export type RollOver =
  | { readonly kind: 'rolled'; readonly openings: readonly NextYearOpening[] }
  | ({ readonly kind: 'refused' } & RollOverRefusal);

/**
 * The openings of next year's table: this year's closings, hamlet by hamlet. Errors elsewhere in the table do not
 * stand against it; a closing that is itself in doubt does.
 */
export function rollOver(table: TargetTable, findings: readonly Finding[]): RollOver {
  const indicators = INDICATORS.filter(
    (indicator) =>
      table.columns.has(countRole(indicator, 'opening')) && table.columns.has(countRole(indicator, 'closing')),
  );
  if (indicators.length === 0) return { kind: 'refused', reason: 'columns-missing' };
  const closings = indicators.flatMap((indicator) => closingsOf(table, indicator));
  const missing = closings.filter(({ value }) => Number.isNaN(value)).map(({ closing }) => closing);
  if (missing.length > 0) return { kind: 'refused', reason: 'closings-missing', cells: missing };
  const suspects = new CellSet(findings.filter(({ severity }) => severity === 'error').flatMap(suspectsOf));
  const doubtful = closings.map(({ closing }) => closing).filter((cell) => suspects.has(cell));
  if (doubtful.length > 0) return { kind: 'refused', reason: 'closings-doubtful', cells: doubtful };
  return { kind: 'rolled', openings: closings.map(({ opening, value }) => ({ cell: opening, value })) };
}

function closingsOf(table: TargetTable, indicator: Indicator) {
  const role = countRole(indicator, 'closing');
  return hamletRows(table).map((row) => ({
    closing: { row, role },
    opening: { row, role: countRole(indicator, 'opening') },
    value: wholeCountAt(table, row, role),
  }));
}

/** The cells that one of a finding's repairs would change, the one it is attributed to, and what is wrong because of it. */
function suspectsOf(finding: Finding): TableCell[] {
  const changed = waysToMend(finding).flatMap((repair) => repair.map(({ cell }) => cell));
  return [finding.cell, ...changed, ...(finding.consequences ?? [])];
}
