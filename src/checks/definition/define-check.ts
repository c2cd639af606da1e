import type { CheckId, Finding, FindingDetails, Severity } from '../../domain/finding';
import type { TableCell } from '../../domain/target-table';
import type { Check, CheckContext } from './check-context';
import type { FindingParts } from './finding-of';
import { findingOf } from './finding-of';

/** A finding of the check about one cell, with what its sentence says beside the cell; what is left out is empty. */
export type Report<Id extends CheckId> = (
  cell: TableCell,
  details: FindingDetails[Id],
  parts?: FindingParts,
) => Finding<Id>;

/**
 * A check by its id, which is the name of its file, and its severity.
 * @param run finds what breaks the rule, each finding made by `report`.
 */
export function defineCheck<Id extends CheckId>(
  id: Id,
  severity: Severity,
  run: (context: CheckContext, report: Report<Id>) => Finding[],
): Check<Id> {
  const report: Report<Id> = (cell, details, parts) => findingOf<Id>({ id, details }, severity, cell, parts);
  return { id, severity, run: (context) => run(context, report) };
}
