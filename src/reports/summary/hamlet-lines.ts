import type { CountRole } from '../../domain/columns';
import { hamletRows } from '../../domain/target-table';
import type { SummaryWords } from '../../locales/words/summary';
import { formatRange } from '../../sheet/range';
import type { CellContent, CellValue } from '../../sheet/cell';
import { contentAt } from '../../workbook/snapshot';
import { isCellError } from '../../sheet/cell';
import { lineOfAll, rangesOfLines, sumsByLine } from '../paper/line-sums';
import { constant } from '../paper/sheet-block';
import type { ReportSource } from '../paper/source-link';
import { linkedCount, linkedName } from '../paper/source-link';
import type { ColumnGrid } from '../paper/column-grid';
import { expectAt } from '../../sheet/expect';

/** One line of the summary's table, with its counts. */
export interface HamletLine {
  /** A hamlet, the sum of some lines, or the sum of all. */
  readonly kind: 'hamlet' | 'total' | 'all';
  /** Zero-based row on the summary. */
  readonly row: number;
  /** Its line of the source; null where the source has no such line. */
  readonly sourceRow: number | null;
  readonly index: CellValue;
  readonly name: CellContent;
  /** By column, households among them. */
  readonly counts: ReadonlyMap<number, CellContent>;
}

/** The columns of counts with what they hold. */
function countRoles(layout: ColumnGrid): (readonly [number, CountRole])[] {
  return [
    ...(layout.householdsColumn === null ? [] : [[layout.householdsColumn, 'households'] as const]),
    ...layout.pairs.map(({ countColumn, role }) => [countColumn, role] as const),
  ];
}

/** The columns of counts, households among them. */
export function countColumns(layout: ColumnGrid): number[] {
  return countRoles(layout).map(([column]) => column);
}

/** The lines of the source in their order, and one for the sum of all where the source has none. */
export function hamletLines(
  source: ReportSource,
  layout: ColumnGrid,
  words: SummaryWords,
  firstRow: number,
): HamletLine[] {
  const { table } = source;
  const all = lineOfAll(table);
  const indexOf = indices(source);
  const counts: (readonly [number, ReadonlyMap<number, CellContent>])[] = [];
  for (const [column, role] of countRoles(layout)) {
    counts.push([column, countsDown(source, column, role, firstRow)]);
  }
  const lines: HamletLine[] = [];
  for (const [line, { kind }] of table.rows.entries()) {
    lines.push({
      kind: line === all ? 'all' : kind,
      row: firstRow + line,
      sourceRow: line,
      index: indexOf(line),
      name: linkedName(source, line),
      counts: new Map(counts.map(([column, contents]) => [column, contents.get(line) ?? constant(null)])),
    });
  }
  if (all === null) lines.push(sumOfHamlets(source, words, lines, firstRow));
  return lines;
}

/** What stands in the source's index column; running numbers of the hamlets where it has none. */
function indices({ table, sheet }: ReportSource): (line: number) => CellValue {
  const { indexPosition, rows } = table;
  if (indexPosition === null) {
    const numbers = new Map(hamletRows(table).map((line, order) => [line, order + 1]));
    return (line) => numbers.get(line) ?? null;
  }
  return (line) => {
    const { value } = contentAt(sheet, { row: expectAt(rows, line).position, column: indexPosition });
    return isCellError(value) || (typeof value === 'string' && value.trim() === '') ? null : value;
  };
}

/** One column of counts by line: links for hamlets, sums of lines of the summary for totals. */
function countsDown(
  source: ReportSource,
  column: number,
  role: CountRole,
  firstRow: number,
): ReadonlyMap<number, CellContent> {
  const { table } = source;
  const sums = sumsByLine(table);
  const contents = new Map<number, CellContent>();
  for (const line of table.rows.keys()) {
    if (sums.has(line)) continue;
    contents.set(line, linkedCount(source, line, role));
  }
  const contentOf = (line: number): CellContent => {
    const known = contents.get(line);
    if (known) return known;
    const addends = sums.get(line)?.addends ?? [];
    const content = sumOf(addends, addends.map(contentOf), column, firstRow);
    contents.set(line, content);
    return content;
  };
  for (const line of sums.keys()) {
    contentOf(line);
  }
  return contents;
}

function sumOf(
  lines: readonly number[],
  addends: readonly CellContent[],
  column: number,
  firstRow: number,
): CellContent {
  const ranges = rangesOfLines(lines, (line) => ({ row: firstRow + line, column }));
  const value = addends.reduce((sum, addend) => sum + (typeof addend.value === 'number' ? addend.value : 0), 0);
  return { formula: `=SUM(${ranges.map(formatRange).join(',')})`, value };
}

function sumOfHamlets(
  { table }: ReportSource,
  words: SummaryWords,
  lines: readonly HamletLine[],
  firstRow: number,
): HamletLine {
  const hamlets = hamletRows(table);
  const counts = new Map<number, CellContent>();
  for (const column of lines[0]?.counts.keys() ?? []) {
    const addends = hamlets.map((line) => lines[line]?.counts.get(column) ?? constant(null));
    counts.set(column, sumOf(hamlets, addends, column, firstRow));
  }
  return {
    kind: 'all',
    row: firstRow + lines.length,
    sourceRow: null,
    index: null,
    name: constant(words.total),
    counts,
  };
}
