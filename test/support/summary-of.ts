import { EMPTY_PROFILE } from '../../src/domain/commune';
import type { RoundingStyle } from '../../src/domain/rounding';
import { STANDARD_STYLE } from '../../src/domain/rounding';
import { summary as words } from '../../src/locales/vi/summary';
import { findTables } from '../../src/reading/find-tables';
import type { ReportSource } from '../../src/reports/paper/source-link';
import type { SummaryContents } from '../../src/reports/paper/summary-contents';
import type { SummarySheet } from '../../src/reports/summary/summary-sheet';
import { summarySheet } from '../../src/reports/summary/summary-sheet';
import { formatAddress } from '../../src/sheet/address';
import type { SheetSpec, SpecCell } from '../../src/workbook/sheet-spec';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { CellContent } from '../../src/sheet/cell';

/** A summary for which nobody has typed anything. */
export const NOTHING_SAID: SummaryContents = {
  profile: EMPTY_PROFILE,
  goal: {},
  policies: {},
  analysis: {},
  check: { open: { error: 0, warning: 0, notice: 0 }, waived: 0, checkedAt: null },
  typed: new Map(),
};

/** A summary with everything that it can say. */
export const EVERYTHING_SAID: SummaryContents = {
  ...NOTHING_SAID,
  profile: {
    ...EMPTY_PROFILE,
    superiorBody: 'Ủy ban nhân dân tỉnh Mẫu',
    commune: 'xã Bình Minh',
    documentDate: 'ngày 10 tháng 3 năm 2022',
    signerTitle: 'Phó Chủ tịch',
    signerName: 'Nguyễn Thị Hoà',
  },
  goal: {
    poor: { reduction: 27, 'closing-count': 101, 'closing-rate': 4.93, points: 1.3 },
    nearPoor: { 'closing-rate': 5.5 },
  },
  policies: { credit: 100, healthInsurance: 100, legalAid: 100, housing: 95.5 },
  analysis: {
    'poor.persons': { value: 229, formula: null },
    'nearPoor.persons': { value: 504, formula: null },
    'poor.withLabour': { value: 30, formula: null },
    'poor.withLabourButDisabledOrIll': { value: 0, formula: null },
    'poor.withoutLabour': { value: 98, formula: null },
    'poor.socialProtection': { value: 68, formula: null },
  },
  check: {
    open: { error: 3, warning: 1, notice: 2 },
    waived: 4,
    checkedAt: { year: 2022, month: 3, day: 10, hour: 8, minute: 5 },
  },
};

/** The first table of a workbook as the source of a report, all of its rates in one style. */
export function sourceOf(workbook: WorkbookSnapshot, style: RoundingStyle = STANDARD_STYLE): ReportSource {
  const [table] = findTables(workbook);
  const sheet = workbook.sheets.find(({ id }) => id === table?.sheet);
  if (!table || !sheet) throw new Error('the test workbook has no table');
  return { table, sheet, styleAt: () => style };
}

/** The summary of a workbook with its free cells. */
export function summaryWith(workbook: WorkbookSnapshot, said: SummaryContents = EVERYTHING_SAID): SummarySheet {
  return summarySheet(sourceOf(workbook), said, words);
}

/** The summary of a workbook as a described sheet. */
export function summaryOf(workbook: WorkbookSnapshot, said: SummaryContents = EVERYTHING_SAID): SheetSpec {
  return summaryWith(workbook, said).spec;
}

/** What a cell of the described sheet holds. */
export function contentIn(spec: SheetSpec, address: string): CellContent | undefined {
  return spec.cells.find((cell) => formatAddress(cell) === address)?.content;
}

/** The last row that has the text, cell by cell: the table stands below the ranking. */
export function rowWith(spec: SheetSpec, text: string): SpecCell[] {
  const found = spec.cells.filter(({ content }) => content.value === text).map(({ row }) => row);
  if (found.length === 0) throw new Error(`nothing on the summary says ${text}`);
  const row = Math.max(...found);
  return spec.cells.filter((cell) => cell.row === row).sort((one, other) => one.column - other.column);
}

/** The printed numbers of the last row that has the text. */
export function numbersBeside(spec: SheetSpec, text: string): number[] {
  const { lastColumn } = spec.page.printArea;
  return rowWith(spec, text).flatMap(({ column, content: { value } }) =>
    typeof value === 'number' && column <= lastColumn ? [value] : [],
  );
}

/** Every text of the described sheet. */
export function textsOf(spec: SheetSpec): string[] {
  return spec.cells.flatMap(({ content: { value } }) => (typeof value === 'string' ? [value] : []));
}
