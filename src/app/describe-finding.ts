import { isRateRole } from '../domain/columns';
import type { CheckId, Evidence, Finding, FindingMessage } from '../domain/finding';
import type { TableCell, TargetTable } from '../domain/target-table';
import type { Dictionary } from '../locales/dictionary';
import type { FindingPlace } from '../locales/sections/findings';
import { formatAddress } from '../workbook/address';
import { addressOf } from './check-report';

/** A finding in a person's words. */
export interface DescribedFinding {
  /** The sheet address of the guilty cell: "M26". */
  readonly address: string;
  /** One sentence that names the cell by its labels. */
  readonly message: string;
  /** One short sentence for each reckoning that speaks for it. */
  readonly reasons: readonly string[];
}

/** A finding in the words of a language. */
export function describeFinding(table: TargetTable, finding: Finding, dictionary: Dictionary): DescribedFinding {
  const place: FindingPlace = {
    cell: labelOf(table, finding.cell, dictionary),
    column: dictionary.labels.columns[finding.cell.role],
    found: describeNumber(finding.found, finding.cell, dictionary),
    expected: describeNumber(finding.expected, finding.cell, dictionary),
  };
  return {
    address: formatAddress(addressOf(table, finding.cell)),
    message: messageOf(finding, place, dictionary),
    reasons: finding.evidence.map((evidence) => describeEvidence(evidence, dictionary)),
  };
}

/** A cell by its labels: "thôn Trùa, Giảm hộ nghèo, %". */
export function labelOf(table: TargetTable, cell: TableCell, { labels }: Dictionary): string {
  const row = table.rows[cell.row];
  return labels.cell(row ? labels.row(row.name, row.kind) : '', labels.columns[cell.role]);
}

/** A number as its column writes it, with its sign; empty for none. */
export function describeNumber(value: number | null, cell: TableCell, { labels }: Dictionary): string {
  if (value === null) return '';
  return isRateRole(cell.role) ? labels.rate(value) : labels.count(value);
}

/** One reason in the words of a language. */
export function describeEvidence(evidence: Evidence, { findings }: Dictionary): string {
  switch (evidence.id) {
    case 'sum-of-rows':
      return findings.evidence['sum-of-rows'](evidence);
    case 'row-identity':
      return findings.evidence['row-identity'](evidence);
    case 'rate-follows':
      return findings.evidence['rate-follows'](evidence);
    case 'rate-of-count':
      return findings.evidence['rate-of-count'](evidence);
  }
}

function messageOf<Id extends CheckId>(
  finding: FindingMessage<Id>,
  place: FindingPlace,
  { findings }: Dictionary,
): string {
  return findings.messages[finding.id](place, finding.details);
}
