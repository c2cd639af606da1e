import { isRateRole } from '../../domain/columns';
import type {
  CellRepair,
  CheckId,
  Evidence,
  Finding,
  FindingMessage,
  OtherPlace,
  Resolution,
} from '../../domain/finding';
import type { TableCell, TableLayout } from '../../domain/target-table';
import { calledKindOf } from '../../domain/target-table';
import type { Dictionary } from '../../locales/dictionary';
import type { FindingPlace, RepairPlace } from '../../locales/words/findings';
import { formatAddress } from '../../sheet/address';
import { locationOfFinding } from '../checking/check-report';

/** The words that findings are described with. */
export type DescribingWords = Pick<Dictionary, 'labels' | 'findings'>;

/** A finding in a person's words. */
export interface DescribedFinding {
  /** The address of the guilty cell on the sheet where it lies: "M26". */
  readonly address: string;
  /** One sentence that names the cell by its labels. */
  readonly message: string;
  /** One short sentence for each computation that speaks for it. */
  readonly reasons: readonly string[];
}

/** A finding in the words of a language. */
export function describeFinding(table: TableLayout, finding: Finding, dictionary: DescribingWords): DescribedFinding {
  const place: FindingPlace = {
    cell: labelOf(table, finding.cell, dictionary),
    column: dictionary.labels.columns[finding.cell.role],
    found: describeNumber(finding.found, finding.cell, dictionary),
    expected: describeNumber(finding.expected, finding.cell, dictionary),
    elsewhere: finding.elsewhere ? describePlace(finding.elsewhere, dictionary) : '',
  };
  return {
    address: formatAddress(locationOfFinding(table, finding).address),
    message: doubtfulMessage(table, finding, place, dictionary) ?? messageOf(finding, place, dictionary),
    reasons: reasonsOf(table, finding, dictionary),
  };
}

/** Each reason once, however many cells it holds for. */
function reasonsOf(table: TableLayout, finding: Finding, dictionary: DescribingWords): string[] {
  const led = finding.consequences?.length ?? 0;
  return [
    ...new Set([
      ...finding.evidence.map((each) => describeEvidence(each, dictionary)),
      ...(led === 0 ? [] : [dictionary.findings.consequences(led)]),
      ...reservationsOf(table, finding.resolution, dictionary),
    ]),
  ];
}

/** What keeps a resolution from being certain, one short sentence each. */
function reservationsOf(table: TableLayout, resolution: Resolution, dictionary: DescribingWords): string[] {
  const { doubts } = dictionary.findings;
  switch (resolution.kind) {
    case 'nearly':
      return [doubts.nearlyTied];
    case 'likeliest':
      return resolution.alternatives.map((other) => doubts.alternative(describeRepair(table, other, dictionary)));
    case 'unsettled':
      return resolution.margin === undefined ? [] : [doubts.nearlyTied];
    case 'unproven':
      return [doubts.unproven];
    // The sentences of a choice and of a tie say themselves what there is to choose from.
    case 'none':
    case 'certain':
    case 'choice':
    case 'tied':
      return [];
  }
}

/** Checks whose own sentence says what the number should be. */
const NAMING_THE_NUMBER: readonly CheckId[] = ['row-identity', 'total-mismatch', 'rate-mismatch'];

/** The sentence that stands in for a check's own where the numbers do not settle the case; null where they do. */
function doubtfulMessage(
  table: TableLayout,
  { id, resolution }: Finding,
  place: FindingPlace,
  dictionary: DescribingWords,
): string | null {
  const { doubts } = dictionary.findings;
  const namesNumber = NAMING_THE_NUMBER.includes(id);
  switch (resolution.kind) {
    case 'tied': {
      const repairs = resolution.alternatives.map((repair) => describeRepair(table, repair, dictionary));
      if (repairs.length > 0) return doubts.oneOf(repairs);
      return namesNumber ? doubts.contradiction(place) : null;
    }
    case 'unsettled':
      return namesNumber ? doubts.unsettled(place) : null;
    case 'unproven':
      return namesNumber ? doubts.contradiction(place) : null;
    case 'none':
    case 'certain':
    case 'nearly':
    case 'likeliest':
    case 'choice':
      return null;
  }
}

function describeRepair(table: TableLayout, repair: readonly CellRepair[], dictionary: DescribingWords): RepairPlace[] {
  return repair.map(({ cell, from, to }) => ({
    cell: labelOf(table, cell, dictionary),
    from: describeNumber(from, cell, dictionary),
    to: describeNumber(to, cell, dictionary),
  }));
}

/** A cell by its labels: "thôn Trùa, Giảm hộ nghèo, %". */
export function labelOf(table: TableLayout, cell: TableCell, { labels }: Pick<Dictionary, 'labels'>): string {
  const row = table.rows[cell.row];
  return labels.cell(row ? labels.row(row.name, calledKindOf(table, row)) : '', labels.columns[cell.role]);
}

/** A place beside the table, as the beginning of a sentence. */
export function describePlace(place: OtherPlace, { findings }: Pick<Dictionary, 'findings'>): string {
  return place.kind === 'cell'
    ? findings.elsewhere.cell(place.sheetName, formatAddress(place))
    : findings.elsewhere.text(place.passage);
}

/** A number as its column writes it, with its sign; empty for none. */
export function describeNumber(value: number | null, cell: TableCell, { labels }: Pick<Dictionary, 'labels'>): string {
  if (value === null) return '';
  return isRateRole(cell.role) ? labels.rate(value) : labels.count(value);
}

/** One reason in the words of a language. */
export function describeEvidence(evidence: Evidence, { findings }: Pick<Dictionary, 'findings'>): string {
  switch (evidence.id) {
    case 'sum-of-rows':
      return findings.evidence['sum-of-rows'](evidence);
    case 'row-identity':
      return findings.evidence['row-identity'](evidence);
    case 'rate-follows':
      return findings.evidence['rate-follows'](evidence);
    case 'rest-of-total':
      return findings.evidence['rest-of-total'](evidence);
    case 'count-of-rate':
      return findings.evidence['count-of-rate'](evidence);
    case 'households-of-rates':
      return findings.evidence['households-of-rates'](evidence);
    case 'slip':
      return findings.evidence.slip(evidence);
    case 'rate-of-count':
      return findings.evidence['rate-of-count'](evidence);
  }
}

function messageOf<Id extends CheckId>(
  finding: FindingMessage<Id>,
  place: FindingPlace,
  { findings }: Pick<Dictionary, 'findings'>,
): string {
  return findings.messages[finding.id](place, finding.details);
}
