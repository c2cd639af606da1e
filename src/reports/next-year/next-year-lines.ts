import type { MeasureRole, RateRole, StageCountRole } from '../../domain/columns';
import { countRole, INDICATORS, STAGE_PAIRS } from '../../domain/columns';
import { roundedRate, STANDARD_STYLE } from '../../domain/rounding';
import type { RowSum, TargetTable } from '../../domain/target-table';
import { wholeCountAt } from '../../domain/target-table';
import type { CellAddress } from '../../sheet/address';
import { rangeBetween } from '../../sheet/range';
import type { CellStyle, SpecCell } from '../../workbook/sheet-spec';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { CellContent } from '../../sheet/cell';
import { contentAt } from '../../workbook/snapshot';
import { isCellError, textOf } from '../../sheet/cell';
import { closingFormula, rateFormula, totalFormula } from '../form/form-formulas';
import type { NextYearNumbers, SheetPlace } from './next-year-source';
import type { SheetBlock } from '../paper/sheet-block';
import { constant } from '../paper/sheet-block';
import { BODY_SIZE, BOLD, BOXED, COUNT_FORMAT, PERCENT_FORMAT, RATE_FORMAT } from '../paper/sheet-style';
import { textHeight } from '../paper/text-height';

/** The lines of the table in their places, and whatever stands between them. */
export function nextYearLines(
  sheet: SheetSnapshot,
  tables: readonly [TargetTable, ...TargetTable[]],
  numbers: NextYearNumbers,
  place: SheetPlace,
  widths: readonly number[],
): SheetBlock {
  const measures = measuresByRow(tables, numbers);
  const [{ columns, hamletPosition }] = tables;
  const firstMeasure = Math.min(...[...columns.values()].map((column) => column.position));
  const totals = new Set(
    tables.flatMap((table) => table.rows.flatMap((row) => (row.kind === 'total' ? [row.position] : []))),
  );
  const cells: SpecCell[] = [];
  const heights: number[] = [];
  for (let row = place.firstLine; row <= place.lastLine; row += 1) {
    const looks = totals.has(row) ? TOTAL_LOOKS : HAMLET_LOOKS;
    const own = measures.get(row);
    for (let column = place.firstColumn; column <= place.lastColumn; column += 1) {
      const isName = column === hamletPosition;
      const kept = column < firstMeasure || isName ? keptContent(sheet, { row, column }) : constant(null);
      const measure = own?.get(column);
      const style = looks(isName, measure?.numberFormat ?? null);
      cells.push({ row, column, content: measure?.content ?? kept, style });
    }
    const name = keptContent(sheet, { row, column: hamletPosition }).value;
    heights.push(textHeight(textOf(name), widths[hamletPosition] ?? 1, BODY_SIZE));
  }
  return { cells, merges: [], heights };
}

/** How a cell of a line looks: one style for all that look alike. @param numberFormat null where it is no number's. */
type LineLooks = (isName: boolean, numberFormat: string | null) => CellStyle;

const HAMLET_LOOKS = looksOf(BOXED, { ...BOXED, horizontal: 'left', wrap: true });
const TOTAL_LOOKS = looksOf(BOLD, BOLD);

function looksOf(usual: CellStyle, ofName: CellStyle): LineLooks {
  const numbers = new Map<string, CellStyle>();
  return (isName, numberFormat) => {
    if (numberFormat === null) return isName ? ofName : usual;
    const style = numbers.get(numberFormat) ?? { ...usual, numberFormat };
    numbers.set(numberFormat, style);
    return style;
  };
}

/** What a cell holds in the next year. */
interface Measure {
  readonly content: CellContent;
  readonly numberFormat: string;
}

/** The counts and rates of all tables by row and column of the sheet. */
function measuresByRow(
  tables: readonly TargetTable[],
  numbers: NextYearNumbers,
): ReadonlyMap<number, ReadonlyMap<number, Measure>> {
  const measures = new Map<number, ReadonlyMap<number, Measure>>();
  for (const table of tables) {
    const next = new NextYearTable(table, numbers);
    for (const [line, { position }] of table.rows.entries()) {
      const others = measures.get(position);
      const own = next.measuresOf(line);
      measures.set(position, others ? new Map([...others, ...own]) : own);
    }
  }
  return measures;
}

/** What says whose line it is stays, as it shows now. */
function keptContent(sheet: SheetSnapshot, address: CellAddress): CellContent {
  const { value } = contentAt(sheet, address);
  return constant(isCellError(value) ? null : value);
}

/** What each closing is computed from. */
const CLOSINGS = new Map<StageCountRole, Readonly<Record<'opening' | 'reduction', StageCountRole>>>(
  INDICATORS.map((indicator) => [
    countRole(indicator, 'closing'),
    { opening: countRole(indicator, 'opening'), reduction: countRole(indicator, 'reduction') },
  ]),
);

type CountOfLine = 'households' | StageCountRole;

/** The counts and rates of a table as they begin the next year. */
class NextYearTable {
  readonly #table: TargetTable;
  readonly #numbers: NextYearNumbers;
  readonly #sums: ReadonlyMap<number, RowSum>;
  readonly #scales: ReadonlyMap<RateRole, number>;
  /** What totals add up to, found once for each. */
  readonly #totals = new Map<CountOfLine, Map<number, number | null>>();
  /** The lines that each total adds up, found once for all columns. */
  readonly #spans = new Map<RowSum, readonly RowSpan[]>();

  constructor(table: TargetTable, numbers: NextYearNumbers) {
    this.#table = table;
    this.#numbers = numbers;
    this.#sums = new Map(table.sums.map((sum) => [sum.total, sum]));
    this.#scales = new Map(STAGE_PAIRS.map(({ rate }) => [rate, numbers.scaleOf(table, rate)]));
  }

  /** Of one line, by column of the sheet. */
  measuresOf(row: number): ReadonlyMap<number, Measure> {
    const measures = new Map<number, Measure>();
    const put = (role: MeasureRole, numberFormat: string, content: CellContent): void => {
      const column = this.#table.columns.get(role);
      if (column) measures.set(column.position, { content, numberFormat });
    };
    put('households', COUNT_FORMAT, this.#households(row));
    for (const { count, rate } of STAGE_PAIRS) {
      put(count, COUNT_FORMAT, this.#count(row, count));
      put(rate, this.#scaleOf(rate) === 1 ? RATE_FORMAT : PERCENT_FORMAT, this.#rate(row, count, rate));
    }
    return measures;
  }

  #households(row: number): CellContent {
    const formula = this.#sumFormula(row, 'households');
    const value = this.#valueOf(row, 'households');
    return formula === null ? constant(value) : shownBy(formula, value);
  }

  #count(row: number, role: StageCountRole): CellContent {
    const formula = this.#sumFormula(row, role) ?? this.#closingFormula(row, role);
    const value = this.#valueOf(row, role);
    return formula === null ? constant(value) : shownBy(formula, value);
  }

  #closingFormula(row: number, role: StageCountRole): string | null {
    const computed = CLOSINGS.get(role);
    const from = computed && this.#address(row, computed.opening);
    const less = computed && this.#address(row, computed.reduction);
    return from && less ? closingFormula(from, less) : null;
  }

  #rate(row: number, count: StageCountRole, role: RateRole): CellContent {
    const [part, whole] = [this.#address(row, count), this.#address(row, 'households')];
    if (!part || !whole) return constant(null);
    const scale = this.#scaleOf(role);
    const [counted, households] = [this.#valueOf(row, count), this.#valueOf(row, 'households')];
    const formula = rateFormula(part, whole, scale);
    if (counted === null || households === null) return { formula, value: '' };
    return { formula, value: households === 0 ? 0 : roundedRate(counted, households, STANDARD_STYLE) / scale };
  }

  #scaleOf(role: RateRole): number {
    return this.#scales.get(role) ?? 1;
  }

  /** Households stay, openings are given, totals add up; null for what is still to be planned. */
  #valueOf(row: number, role: CountOfLine): number | null {
    const sum = this.#sums.get(row);
    if (sum) return this.#totalOf(sum, role);
    if (role !== 'households') return this.#numbers.openingAt(this.#table, row, role);
    const households = wholeCountAt(this.#table, row, role);
    return Number.isNaN(households) ? null : households;
  }

  #totalOf({ total, addends }: RowSum, role: CountOfLine): number | null {
    const ofRole = this.#totals.get(role) ?? new Map<number, number | null>();
    this.#totals.set(role, ofRole);
    const known = ofRole.get(total);
    if (known !== undefined) return known;
    let value: number | null = null;
    for (const addend of addends) {
      const part = this.#valueOf(addend, role);
      if (part !== null) value = value === null ? part : value + part;
    }
    ofRole.set(total, value);
    return value;
  }

  #sumFormula(row: number, role: MeasureRole): string | null {
    const sum = this.#sums.get(row);
    const column = this.#table.columns.get(role)?.position;
    if (!sum || column === undefined) return null;
    const ranges = this.#spansOf(sum).map(({ first, last }) =>
      rangeBetween({ row: first, column }, { row: last, column }),
    );
    return totalFormula(ranges);
  }

  /** The addends by their rows on the sheet; those that follow each other become one. */
  #spansOf(sum: RowSum): readonly RowSpan[] {
    const known = this.#spans.get(sum);
    if (known) return known;
    const spans: { first: number; last: number }[] = [];
    for (const addend of sum.addends) {
      const row = this.#table.rows[addend]?.position;
      if (row === undefined) continue;
      const last = spans.at(-1);
      if (last?.last === row - 1) last.last = row;
      else spans.push({ first: row, last: row });
    }
    this.#spans.set(sum, spans);
    return spans;
  }

  #address(row: number, role: MeasureRole): CellAddress | null {
    const line = this.#table.rows[row];
    const column = this.#table.columns.get(role);
    return line && column ? { row: line.position, column: column.position } : null;
  }
}

/** Rows of the sheet that follow each other, both included. */
interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** A formula with what it shows now: an empty text where there is nothing to compute with yet. */
function shownBy(formula: string, value: number | null): CellContent {
  return { formula, value: value ?? '' };
}
