import type { CellState } from '../../domain/target-table';
import type { CellValue } from '../../sheet/cell';
import { isCellError } from '../../sheet/cell';
import { dateText, isDateFormat, isPercentFormat } from '../../sheet/number-format';
import { tidyText } from './plain-text';

/** One cell read as a number. */
export interface NumberReading {
  readonly state: CellState;
  /** A count as it is, a rate in percent points; NaN where there is no number. */
  readonly number: number;
  /** What stands there as text, trimmed where it is no number, else as it is; empty where Excel has a number itself. */
  readonly text: string;
  /** Percent points per unit of the cell: 100 where it stores a fraction. */
  readonly scale: number;
}

const BLANK: NumberReading = { state: 'blank', number: Number.NaN, text: '', scale: 1 };
/** Percent points per unit of a cell that stores a fraction. */
export const FRACTION_SCALE = 100;
/** Excel keeps 15 significant digits; cutting there undoes the noise of multiplying by 100. */
const SIGNIFICANT_DIGITS = 15;

/** A count: thousands separated by a dot, a comma or a space count as typed, and so does the unit behind it. */
export function readCount(value: CellValue, numberFormat: string): NumberReading {
  return readCell(value, numberFormat, countOfPrinted);
}

function countOfPrinted(text: string): number {
  return countOfText(text.replace(UNIT, ''));
}

function rateOfPrinted(text: string): number {
  return rateOfText(text.replace(/ ?%$/, ''));
}

const UNIT = / ?(hộ|khẩu|nhân khẩu|người)$/iu;

/** A rate in percent points, by the cell's value and number format. */
export function readRate(value: CellValue, numberFormat: string): NumberReading {
  const scale = isPercentFormat(numberFormat) ? FRACTION_SCALE : 1;
  if (typeof value === 'number' && scale !== 1) return { ...numberReading(percentPoints(value)), scale };
  const reading = readCell(value, numberFormat, rateOfPrinted);
  return scale === 1 ? reading : { ...reading, scale };
}

/** Whether text or number stands for a number, whichever of count and rate it may be. */
export function isNumeric(value: CellValue): boolean {
  if (typeof value === 'number') return true;
  if (typeof value !== 'string' || !MAY_BE_NUMBER.test(value)) return false;
  return readRate(value, '').state === 'number';
}

const MAY_BE_NUMBER = /^[^\p{L}]*$|^\s*o|\d\s*o/iu;

/** Percent points of a fraction: 6.25 for 0.0625. */
export function percentPoints(fraction: number): number {
  return Number((fraction * FRACTION_SCALE).toPrecision(SIGNIFICANT_DIGITS));
}

function readCell(value: CellValue, numberFormat: string, parse: (text: string) => number): NumberReading {
  if (value === null) return BLANK;
  if (typeof value === 'number') {
    return isDateFormat(numberFormat) ? unreadable(dateText(value)) : numberReading(withoutNoise(value));
  }
  if (isCellError(value)) return unreadable(value.error);
  if (typeof value === 'boolean') return unreadable(value ? 'TRUE' : 'FALSE');
  const text = tidyText(value);
  if (text === '') return BLANK;
  const number = DASHES.test(text) ? 0 : signed(withZeros(text), parse);
  return Number.isFinite(number) ? { ...numberReading(number), text: value } : unreadable(text);
}

/** 171.00000000000003 is what Excel shows as 171, and takes for it. */
function withoutNoise(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toPrecision(SIGNIFICANT_DIGITS));
}

/** What stands for "none" in a printed table. */
const DASHES = /^[-–—−]+$/;

/** The letter O where a zero was meant: only where nothing but digits stands around it. */
function withZeros(text: string): string {
  return /^[-−]?[\do][\do.,\s]*%?$/i.test(text) ? text.replace(/o/gi, '0') : text;
}

function signed(text: string, parse: (text: string) => number): number {
  const unsigned = text.replace(/^[-−] ?/, '');
  const number = parse(unsigned.replace(/ ?([.,]) ?/g, '$1'));
  return unsigned === text ? number : -number;
}

/** Whole thousands in groups of three behind one kind of separator, then perhaps decimals behind the other kind. */
const DOTTED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const COMMAED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const SPACED = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;
const SHORT_DECIMAL = /^[.,]\d+$/;

/** "5.196" and "5,196" are five thousand households: there are no parts of one. */
function countOfText(text: string): number {
  if (DOTTED.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (COMMAED.test(text)) return Number(text.replaceAll(',', ''));
  return decimalOfText(text);
}

/** "5.196" and "5,196" are a little above five percent, whichever separator the typist has. */
function rateOfText(text: string): number {
  const number = decimalOfText(text);
  return Number.isNaN(number) ? countOfText(text) : number;
}

function decimalOfText(text: string): number {
  if (SPACED.test(text)) return Number(text.replaceAll(' ', '').replace(',', '.'));
  return PLAIN.test(text) || SHORT_DECIMAL.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

function numberReading(number: number): NumberReading {
  return { state: 'number', number, text: '', scale: 1 };
}

function unreadable(text: string): NumberReading {
  return { state: 'unreadable', number: Number.NaN, text, scale: 1 };
}
