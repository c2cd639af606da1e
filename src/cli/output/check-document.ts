import type { CheckedTable, CheckReport } from '../../app/checking/check-report';
import {
  areAllReady,
  checkedTables,
  countsOf,
  addressOf,
  addressOfFinding,
  rangeOfTable,
  rangesOf,
  rangesOfFinding,
} from '../../app/checking/check-report';
import { describeEvidence, describeFinding } from '../../app/wording/describe-finding';
import { describeUnreadPart } from '../../app/wording/describe-tables';
import type { UnreadPart } from '../../domain/unread-part';
import type { ColumnRole, TableRole } from '../../domain/columns';
import { TABLE_ROLES } from '../../domain/columns';
import type { CellRepair, Evidence, Finding, OtherPlace, Severity } from '../../domain/finding';
import { alternativesOf, repairOf } from '../../domain/finding';
import type { RoundingStyle } from '../../domain/rounding';
import type { TableCell, TargetTable } from '../../domain/target-table';
import { columnOf, grandTotal, hamletRows } from '../../domain/target-table';
import type { Dictionary } from '../../locales/dictionary';
import { columnLetters, formatAddress } from '../../sheet/address';
import { expectAt } from '../../sheet/expect';
import { formatRange } from '../../sheet/range';

/** What `check --json` prints about one file. Rows and cells as Excel counts them; rates in percent points. */
export interface CheckDocument {
  readonly file: string;
  readonly ready: boolean;
  /** Every table of the file, the one to work on first. */
  readonly tables: readonly CheckedDocument[];
  /** What holds figures and was neither read nor checked. */
  readonly unread: readonly UnreadDocument[];
  /** Those that are open; only they are counted. */
  readonly findings: readonly FindingDocument[];
  /** Those that the officer has answered for, with the reason. */
  readonly waived: readonly WaivedDocument[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** A table with what is open in it. */
interface CheckedDocument extends TableDocument {
  readonly findings: readonly FindingDocument[];
  readonly counts: Readonly<Record<Severity, number>>;
}

interface UnreadDocument {
  readonly sheet: string;
  readonly columns?: string;
  readonly rows?: string;
  readonly message: string;
}

interface TableDocument {
  readonly sheet: string;
  readonly range: string;
  readonly year: number | null;
  readonly hamlets: number;
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  readonly totalRow: number | null;
  readonly columns: Readonly<Partial<Record<TableRole, string>>>;
  readonly inferred: readonly ColumnRole[];
  readonly rounding: Readonly<Partial<Record<ColumnRole, RoundingStyle>>>;
}

interface FindingDocument {
  readonly id: Finding['id'];
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly cells: readonly string[];
  /** Where it stands, if that is beside the table; `cell` is then what it was compared with. */
  readonly elsewhere?: { readonly sheet: string; readonly cell: string } | { readonly text: string };
  /** Formulas that go wrong because of it; absent where there are none. */
  readonly consequences?: readonly string[];
  readonly found: number | null;
  readonly expected: number | null;
  readonly message: string;
  readonly evidence: readonly {
    readonly id: Evidence['id'];
    readonly cells: readonly string[];
    readonly message: string;
  }[];
  readonly repair: readonly RepairDocument[];
  readonly alternatives: readonly (readonly RepairDocument[])[];
}

interface WaivedDocument extends FindingDocument {
  readonly reason: string;
}

interface RepairDocument {
  readonly sheet: string;
  readonly cell: string;
  readonly from: number | null;
  readonly to: number;
}

/** The report on one file, with its sentences in one language. */
export function checkDocument(file: string, report: CheckReport, dictionary: Dictionary): CheckDocument {
  const checked = report.checked ? [report.checked] : [];
  return {
    file,
    ready: areAllReady(report),
    tables: checkedTables(report).map((each) => checkedDocument(each, dictionary)),
    unread: report.unread.map((part) => unreadDocument(part, dictionary)),
    findings: checked.flatMap(({ table, findings }) =>
      findings.map((finding) => findingDocument(table, finding, dictionary)),
    ),
    waived: checked.flatMap(({ table, waived }) =>
      waived.map(({ finding, waiver: { reason } }) => ({ ...findingDocument(table, finding, dictionary), reason })),
    ),
    counts: report.counts,
  };
}

function checkedDocument(checked: CheckedTable, dictionary: Dictionary): CheckedDocument {
  const { table, findings } = checked;
  return {
    ...tableDocument(checked),
    findings: findings.map((finding) => findingDocument(table, finding, dictionary)),
    counts: countsOf(findings),
  };
}

function unreadDocument(part: UnreadPart, dictionary: Dictionary): UnreadDocument {
  const message = describeUnreadPart(part, dictionary);
  if (part.kind === 'rows') return { sheet: part.sheetName, rows: `${part.firstRow + 1}:${part.lastRow + 1}`, message };
  const columns = `${columnLetters(part.firstColumn)}:${columnLetters(part.lastColumn)}`;
  return { sheet: part.sheetName, columns, message };
}

function tableDocument({ table, styles }: CheckedTable): TableDocument {
  const hamlets = hamletRows(table);
  return {
    sheet: table.sheetName,
    range: formatRange(rangeOfTable(table)),
    year: table.year,
    hamlets: hamlets.length,
    firstRow: excelRow(table, hamlets.at(0)),
    lastRow: excelRow(table, hamlets.at(-1)),
    totalRow: excelRow(table, grandTotal(table)?.total),
    columns: columnsByRole(table),
    inferred: table.inferred,
    rounding: Object.fromEntries(styles),
  };
}

function excelRow(table: TargetTable, row: number | undefined): number | null {
  return row === undefined ? null : expectAt(table.rows, row).position + 1;
}

function columnsByRole(table: TargetTable): Partial<Record<TableRole, string>> {
  return Object.fromEntries(
    TABLE_ROLES.flatMap((role) => {
      const position = positionOf(table, role);
      return position === null ? [] : [[role, columnLetters(position)]];
    }),
  );
}

function positionOf(table: TargetTable, role: TableRole): number | null {
  if (role === 'index') return table.indexPosition;
  if (role === 'hamlet') return table.hamletPosition;
  return columnOf(table, role)?.position ?? null;
}

function findingDocument(table: TargetTable, finding: Finding, dictionary: Dictionary): FindingDocument {
  const { message } = describeFinding(table, finding, dictionary);
  return {
    id: finding.id,
    severity: finding.severity,
    sheet: table.sheetName,
    cell: formatAddress(addressOfFinding(table, finding)),
    cells: rangesOfFinding(table, finding).map(formatRange),
    ...(finding.elsewhere && { elsewhere: placeDocument(finding.elsewhere) }),
    ...(finding.consequences && { consequences: addresses(table, finding.consequences) }),
    found: finding.found,
    expected: finding.expected,
    message,
    evidence: finding.evidence.map((evidence) => ({
      id: evidence.id,
      cells: addresses(table, evidence.cells),
      message: describeEvidence(evidence, dictionary),
    })),
    repair: repairOf(finding).map((repair) => repairDocument(table, repair)),
    alternatives: alternativesOf(finding).map((repairs) => repairs.map((repair) => repairDocument(table, repair))),
  };
}

function placeDocument(place: OtherPlace): NonNullable<FindingDocument['elsewhere']> {
  return place.kind === 'cell' ? { sheet: place.sheetName, cell: formatAddress(place) } : { text: place.passage };
}

function addresses(table: TargetTable, cells: readonly TableCell[]): string[] {
  return rangesOf(table, cells).map(formatRange);
}

function repairDocument(table: TargetTable, { cell, from, to }: CellRepair): RepairDocument {
  return { sheet: table.sheetName, cell: formatAddress(addressOf(table, cell)), from, to };
}
