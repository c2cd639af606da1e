import type {
  CheckId,
  Evidence,
  Finding,
  FindingMessage,
  OtherPlace,
  Resolution,
  Severity,
} from '../../domain/finding';
import type { TableCell } from '../../domain/target-table';

/** The parts of a finding that a check does not always have. */
export interface FindingParts {
  readonly involved?: readonly TableCell[];
  readonly consequences?: readonly TableCell[];
  readonly found?: number;
  readonly expected?: number;
  readonly evidence?: readonly Evidence[];
  readonly resolution?: Resolution;
  readonly about?: 'name';
  readonly elsewhere?: OtherPlace;
}

/** A finding about one cell, whole: what a check leaves out is empty. */
export function findingOf<Id extends CheckId>(
  message: FindingMessage<Id>,
  severity: Severity,
  cell: TableCell,
  {
    involved = [cell],
    consequences,
    found,
    expected,
    evidence = [],
    resolution = { kind: 'none' },
    about,
    elsewhere,
  }: FindingParts = {},
): Finding<Id> {
  return {
    ...message,
    severity,
    cell,
    involved,
    found: found ?? null,
    expected: expected ?? null,
    evidence,
    resolution,
    ...(consequences && { consequences }),
    ...(about && { about }),
    ...(elsewhere && { elsewhere }),
  };
}
