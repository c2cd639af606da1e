import { MAXIMUM_COLUMNS } from '../../../sheet/address';

/** What a cell's element holds, as far as its source alone tells. */
export const CELL_KINDS = {
  /** Neither value nor formula. */
  blank: 0,
  /** A number and nothing else. */
  number: 1,
  /** The place of a shared text and nothing else. */
  sharedText: 2,
  /** Anything more: only its element tells. */
  other: 3,
} as const;

export type CellKind = (typeof CELL_KINDS)[keyof typeof CELL_KINDS];

const SPACE = 0x20;
const QUOTE = 0x22;
const MINUS = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const LOWER_C = 0x63;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;

/** What the source of every plain cell begins with. */
export const CELL_START = '<c ';

const VALUE_OPEN = '><v>';
const VALUE_CLOSE = '</v></c>';
const LETTERS_IN_ALPHABET = 26;
/** So many digits, and a power of ten so high, are exact in floating point, so that one division rounds right. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_power, exponent) => 10 ** exponent);
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/**
 * Reads the most frequent cells by far in one go, without building anything: `<c r="B7" s="1"><v>26</v></c>`, the same
 * of a shared text, or one that is blank. What is written in any other way, right or wrong, is left to the scanner.
 * The fields are those of the cell last read.
 */
export class PlainCells {
  end = 0;
  /** Zero-based. */
  column = 0;
  style = 0;
  kind: CellKind = CELL_KINDS.blank;
  /** The number, or the place of the shared text. */
  number = 0;
  private at = 0;

  constructor(private readonly text: string) {}

  /** Reads the cell that begins at an offset; false where it is not a plain one. @param before the column to its left */
  read(from: number, before: number): boolean {
    const { text } = this;
    if (text.charCodeAt(from) !== LESS || text.charCodeAt(from + 1) !== LOWER_C) return false;
    this.at = from + 2;
    this.column = before + 1;
    this.style = 0;
    let isText = false;
    while (text.charCodeAt(this.at) === SPACE) {
      const name = text.charCodeAt(this.at + 1);
      if (text.charCodeAt(this.at + 2) !== EQUALS || text.charCodeAt(this.at + 3) !== QUOTE) return false;
      this.at += 4;
      if (name === LOWER_R) this.readReference();
      else if (name === LOWER_S) this.style = this.readDigits();
      else if (name === LOWER_T && text.charCodeAt(this.at) === LOWER_S) {
        isText = true;
        this.at += 1;
      } else return false;
      if (text.charCodeAt(this.at) !== QUOTE) return false;
      this.at += 1;
    }
    return this.column > before && this.column < MAXIMUM_COLUMNS && this.readContent(isText);
  }

  private readContent(isText: boolean): boolean {
    const { text, at } = this;
    if (text.charCodeAt(at) === SLASH && text.charCodeAt(at + 1) === GREATER) {
      this.kind = CELL_KINDS.blank;
      this.end = at + 2;
      return true;
    }
    if (!text.startsWith(VALUE_OPEN, at)) return false;
    this.at += VALUE_OPEN.length;
    if (!this.readNumber() || !text.startsWith(VALUE_CLOSE, this.at)) return false;
    this.kind = isText ? CELL_KINDS.sharedText : CELL_KINDS.number;
    this.end = this.at + VALUE_CLOSE.length;
    return true;
  }

  /** The letters count; that the row agrees is left to the row. */
  private readReference(): void {
    let letters = 0;
    for (let code = this.text.charCodeAt(this.at); code >= UPPER_A && code <= UPPER_Z;) {
      letters = letters * LETTERS_IN_ALPHABET + code - UPPER_A + 1;
      this.at += 1;
      code = this.text.charCodeAt(this.at);
    }
    this.column = letters - 1;
    this.readDigits();
  }

  private readDigits(): number {
    let number = 0;
    for (let code = this.text.charCodeAt(this.at); code >= ZERO && code <= NINE;) {
      number = number * 10 + code - ZERO;
      this.at += 1;
      code = this.text.charCodeAt(this.at);
    }
    return number;
  }

  private readNumber(): boolean {
    const start = this.at;
    const isNegative = this.text.charCodeAt(start) === MINUS;
    if (isNegative) this.at += 1;
    const first = this.at;
    let number = this.readDigits();
    let digits = this.at - first;
    let decimals = 0;
    if (this.text.charCodeAt(this.at) === POINT) {
      this.at += 1;
      const point = this.at;
      const fraction = this.readDigits();
      decimals = this.at - point;
      if (decimals === 0) return false;
      if (digits + decimals <= EXACT_DIGITS) number = number * (POWERS_OF_TEN[decimals] ?? NaN) + fraction;
    }
    if (digits === 0) return false;
    digits += decimals;
    if (this.text.charCodeAt(this.at) !== LESS || digits > EXACT_DIGITS) return this.readLongNumber(start);
    if (decimals > 0) number /= POWERS_OF_TEN[decimals] ?? NaN;
    this.number = isNegative ? -number : number;
    return true;
  }

  /** A number of more digits, or with an exponent. */
  private readLongNumber(start: number): boolean {
    this.at = this.text.indexOf('<', start);
    const source = this.at < 0 ? '' : this.text.slice(start, this.at);
    this.number = Number(source);
    return PLAIN_NUMBER.test(source);
  }
}
