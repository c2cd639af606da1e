import type { CellKind } from './plain-cells';

/** What a cell of a sheet's text is, all of it numbers. */
export interface IndexedCell {
  /** Zero-based. */
  readonly column: number;
  /** The index of its format. */
  readonly style: number;
  readonly kind: CellKind;
  /** Its number where it holds nothing else, or the place of its shared text. */
  readonly number: number;
}

/** A cell takes no less of a text than this in nearly every sheet. */
const CHARACTERS_OF_A_CELL = 24;
const FIRST_CAPACITY = 64;

/** The cells of a sheet in the order of its text: 25 bytes for each, so that a million fit in memory. */
export class CellTable {
  private columns: Uint32Array;
  private styles: Uint32Array;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private kinds: Uint8Array;
  private numbers: Float64Array;
  private count = 0;

  /** Room that is not filled costs no memory: the operating system gives it once it is written to. */
  constructor(textLength: number) {
    const capacity = FIRST_CAPACITY + Math.floor(textLength / CHARACTERS_OF_A_CELL);
    this.columns = new Uint32Array(capacity);
    this.styles = new Uint32Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
    this.kinds = new Uint8Array(capacity);
    this.numbers = new Float64Array(capacity);
  }

  get length(): number {
    return this.count;
  }

  /** Adds a cell after those there are; `start` and `end` are offsets in the sheet's text. */
  add({ column, style, kind, number }: IndexedCell, start: number, end: number): void {
    const cell = this.count;
    if (cell === this.columns.length) this.grow();
    this.columns[cell] = column;
    this.styles[cell] = style;
    this.starts[cell] = start;
    this.ends[cell] = end;
    this.kinds[cell] = kind;
    this.numbers[cell] = number;
    this.count = cell + 1;
  }

  /** To be called once the last cell is added. */
  finish(): void {
    this.columns = this.columns.subarray(0, this.count);
    this.styles = this.styles.subarray(0, this.count);
    this.starts = this.starts.subarray(0, this.count);
    this.ends = this.ends.subarray(0, this.count);
    this.kinds = this.kinds.subarray(0, this.count);
    this.numbers = this.numbers.subarray(0, this.count);
  }

  /** @throws RangeError where there is no such cell, as all that follow do */
  column(cell: number): number {
    return this.columns[cell] ?? this.refuse(cell);
  }

  style(cell: number): number {
    return this.styles[cell] ?? this.refuse(cell);
  }

  start(cell: number): number {
    return this.starts[cell] ?? this.refuse(cell);
  }

  end(cell: number): number {
    return this.ends[cell] ?? this.refuse(cell);
  }

  kind(cell: number): CellKind {
    return (this.kinds[cell] ?? this.refuse(cell)) as CellKind;
  }

  number(cell: number): number {
    return this.numbers[cell] ?? this.refuse(cell);
  }

  private refuse(cell: number): never {
    throw new RangeError(`No cell ${cell} of ${this.count}`);
  }

  private grow(): void {
    this.columns = twiceAsLong(this.columns);
    this.styles = twiceAsLong(this.styles);
    this.starts = twiceAsLong(this.starts);
    this.ends = twiceAsLong(this.ends);
    const kinds = new Uint8Array(this.kinds.length * 2);
    kinds.set(this.kinds);
    this.kinds = kinds;
    const numbers = new Float64Array(this.numbers.length * 2);
    numbers.set(this.numbers);
    this.numbers = numbers;
  }
}

function twiceAsLong(numbers: Uint32Array): Uint32Array {
  const longer = new Uint32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
