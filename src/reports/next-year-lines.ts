import type { MeasureRole, StageCountRole } from '../domain/columns';
import { STAGE_PAIRS } from '../domain/columns';
import { roundedRate, STANDARD_STYLE } from '../domain/rounding';
import type { RowSum, TargetTable } from '../domain/target-table';
import { wholeCountAt } from '../domain/target-table';
import type { CellAddress, CellRange } from '../workbook/address';
import { rangeOfCell } from '../workbook/address';
import type { CellStyle, SpecCell } from '../workbook/sheet-spec';
import type { CellContent, SheetSnapshot } from '../workbook/snapshot';
import { contentAt, isCellError } from '../workbook/snapshot';
import { closingFormula, rateFormula, totalFormula } from './form-formulas';
import type { NextYearNumbers, SheetPlace } from './next-year-source';
import type { SheetBlock } from './sheet-block';
import { constant, textOf } from './sheet-block';
import { BODY_SIZE, BOLD, BOXED, COUNT_FORMAT, PERCENT_FORMAT, RATE_FORMAT } from './sheet-style';
import { textHeight } from './text-height';

/** The lines of the table in their places, and whatever stands between them. */
export function nextYearLines(
  sheet: SheetSnapshot,
  tables: readonly [TargetTable, ...TargetTable[]],
  numbers: NextYearNumbers,
  place: SheetPlace,
  widths: readonly number[],
): SheetBlock {
  const measures = tables.flatMap((table) => tableCells(table, numbers));
  const byPlace = new Map(measures.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const [{ columns, hamletPosition }] = tables;
  const firstMeasure = Math.min(...[...columns.values()].map((column) => column.position));
  const totals = new Set(
    tables.flatMap((table) => table.rows.flatMap((row) => (row.kind === 'total' ? [row.position] : []))),
  );
  const cells: SpecCell[] = [];
  const heights: number[] = [];
  for (let row = place.firstLine; row <= place.lastLine; row += 1) {
    const style = totals.has(row) ? BOLD : BOXED;
    for (let column = place.firstColumn; column <= place.lastColumn; column += 1) {
      const isName = column === hamletPosition;
      const kept = column < firstMeasure || isName ? keptContent(sheet, { row, column }) : constant(null);
      const ownStyle: CellStyle = isName && !totals.has(row) ? { ...style, horizontal: 'left', wrap: true } : style;
      const measure = byPlace.get(`${row} ${column}`);
      cells.push(
        measure
          ? { ...measure, style: { ...ownStyle, ...measure.style } }
          : { row, column, content: kept, style: ownStyle },
      );
    }
    const name = keptContent(sheet, { row, column: hamletPosition }).value;
    heights.push(textHeight(textOf(name), widths[hamletPosition] ?? 1, BODY_SIZE));
  }
  return { cells, merges: [], heights };
}

/** What says whose line it is stays, as it shows now. */
function keptContent(sheet: SheetSnapshot, address: CellAddress): CellContent {
  const { value } = contentAt(sheet, address);
  return constant(isCellError(value) ? null : value);
}

/** Every count and rate of a table. */
function tableCells(table: TargetTable, numbers: NextYearNumbers): SpecCell[] {
  return new NextYearTable(table, numbers).cells();
}

class NextYearTable {
  readonly #table: TargetTable;
  readonly #numbers: NextYearNumbers;
  readonly #sums: ReadonlyMap<number, RowSum>;

  constructor(table: TargetTable, numbers: NextYearNumbers) {
    this.#table = table;
    this.#numbers = numbers;
    this.#sums = new Map(table.sums.map((sum) => [sum.total, sum]));
  }

  cells(): SpecCell[] {
    return this.#table.rows.flatMap((_row, row) => [
      ...this.#cell(row, 'households', COUNT_FORMAT, this.#households(row)),
      ...STAGE_PAIRS.flatMap(({ count, rate }) => [
        ...this.#cell(row, count, COUNT_FORMAT, this.#count(row, count)),
        ...this.#cell(row, rate, this.#rateFormat(rate), this.#rate(row, count, rate)),
      ]),
    ]);
  }

  #cell(row: number, role: MeasureRole, numberFormat: string, content: CellContent): SpecCell[] {
    const address = this.#address(row, role);
    return address ? [{ ...address, content, style: { numberFormat } }] : [];
  }

  #households(row: number): CellContent {
    const formula = this.#sumFormula(row, 'households');
    const value = this.#valueOf(row, 'households');
    return formula === null ? constant(value) : { formula, value: value ?? '' };
  }

  #count(row: number, role: StageCountRole): CellContent {
    const formula = this.#sumFormula(row, role) ?? this.#closingFormula(row, role);
    const value = this.#valueOf(row, role);
    return formula === null ? constant(value) : { formula, value: value ?? '' };
  }

  #closingFormula(row: number, role: StageCountRole): string | null {
    const [indicator, stage] = role.split('.');
    const pairs = STAGE_PAIRS.filter((pair) => pair.indicator === indicator);
    const opening = pairs.find((pair) => pair.stage === 'opening')?.count;
    const reduction = pairs.find((pair) => pair.stage === 'reduction')?.count;
    const from = opening && this.#address(row, opening);
    const less = reduction && this.#address(row, reduction);
    return stage === 'closing' && from && less ? closingFormula(from, less) : null;
  }

  #rate(row: number, count: StageCountRole, role: MeasureRole): CellContent {
    const [part, whole] = [this.#address(row, count), this.#address(row, 'households')];
    if (!part || !whole) return constant(null);
    const scale = this.#numbers.scaleOf(this.#table, role);
    const [counted, households] = [this.#valueOf(row, count), this.#valueOf(row, 'households')];
    const formula = rateFormula(part, whole, scale);
    if (counted === null || households === null) return { formula, value: '' };
    return { formula, value: households === 0 ? 0 : roundedRate(counted, households, STANDARD_STYLE) / scale };
  }

  #rateFormat(role: MeasureRole): string {
    return this.#numbers.scaleOf(this.#table, role) === 1 ? RATE_FORMAT : PERCENT_FORMAT;
  }

  /** Households stay, openings are given, totals add up; null for what is still to be planned. */
  #valueOf(row: number, role: 'households' | StageCountRole): number | null {
    const sum = this.#sums.get(row);
    if (sum) {
      const addends = sum.addends.flatMap((addend) => this.#valueOf(addend, role) ?? []);
      return addends.length === 0 ? null : addends.reduce((whole, part) => whole + part, 0);
    }
    if (role !== 'households') return this.#numbers.openingAt(this.#table, row, role);
    const households = wholeCountAt(this.#table, row, role);
    return Number.isNaN(households) ? null : households;
  }

  #sumFormula(row: number, role: MeasureRole): string | null {
    const sum = this.#sums.get(row);
    return sum ? totalFormula(this.#ranges(sum, role)) : null;
  }

  /** The addends as ranges; lines that follow each other become one. */
  #ranges({ addends }: RowSum, role: MeasureRole): CellRange[] {
    const ranges: CellRange[] = [];
    for (const address of addends.flatMap((row) => this.#address(row, role) ?? [])) {
      const last = ranges.at(-1);
      if (last?.lastRow === address.row - 1) ranges[ranges.length - 1] = { ...last, lastRow: address.row };
      else ranges.push(rangeOfCell(address));
    }
    return ranges;
  }

  #address(row: number, role: MeasureRole): CellAddress | null {
    const line = this.#table.rows[row];
    const column = this.#table.columns.get(role);
    return line && column ? { row: line.position, column: column.position } : null;
  }
}
