import type { CellState } from '../domain/target-table';
import type { CellValue } from '../workbook/snapshot';
import { isCellError } from '../workbook/snapshot';
import { tidyText } from './plain-text';

/** One cell read as a number. */
export interface NumberReading {
  readonly state: CellState;
  /** A count as it is, a rate in percent points; NaN where there is no number. */
  readonly number: number;
  /** What stands there, where it is no number. */
  readonly text: string;
  /** Percent points per unit of the cell: 100 where it stores a fraction. */
  readonly scale: number;
}

const BLANK: NumberReading = { state: 'blank', number: Number.NaN, text: '', scale: 1 };
const FRACTION_SCALE = 100;
/** Excel keeps 15 significant digits; cutting there undoes the noise of multiplying by 100. */
const SIGNIFICANT_DIGITS = 15;

/** A count: whole numbers with their thousands separated by a dot, a comma or a space count as typed. */
export function readCount(value: CellValue): NumberReading {
  return read(value, (text) => {
    const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(text);
    return Number(grouped ? text.replace(/[.,]/g, '') : text.replace(',', '.'));
  });
}

/** A rate in percent points, by the cell's value and number format. */
export function readRate(value: CellValue, numberFormat: string): NumberReading {
  if (typeof value === 'number' && isPercentFormat(numberFormat)) {
    const points = Number((value * FRACTION_SCALE).toPrecision(SIGNIFICANT_DIGITS));
    return { state: 'number', number: points, text: '', scale: FRACTION_SCALE };
  }
  return read(value, (text) => {
    const decimal = text.replace(/%$/, '');
    const lastSeparator = Math.max(decimal.lastIndexOf('.'), decimal.lastIndexOf(','));
    if (lastSeparator < 0) return Number(decimal);
    return Number(`${decimal.slice(0, lastSeparator).replace(/[.,]/g, '')}.${decimal.slice(lastSeparator + 1)}`);
  });
}

/** Whether a number format shows the value times one hundred: a `%` outside quotes and escapes. */
export function isPercentFormat(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\\./g, '').includes('%');
}

function read(value: CellValue, parse: (text: string) => number): NumberReading {
  if (value === null) return BLANK;
  if (typeof value === 'number') return { state: 'number', number: value, text: '', scale: 1 };
  if (isCellError(value)) return unreadable(value.error);
  if (typeof value === 'boolean') return unreadable(value ? 'TRUE' : 'FALSE');
  const text = tidyText(value);
  if (text === '') return BLANK;
  if (/^[-–—]$/.test(text)) return { state: 'number', number: 0, text: '', scale: 1 };
  const compact = text.replaceAll(' ', '').replace('−', '-');
  const looksLikeNumber = /^-?\d[\d.,]*%?$/.test(compact);
  const number = looksLikeNumber ? signed(compact, parse) : Number.NaN;
  return Number.isFinite(number) ? { state: 'number', number, text: '', scale: 1 } : unreadable(text);
}

function signed(text: string, parse: (text: string) => number): number {
  return text.startsWith('-') ? -parse(text.slice(1)) : parse(text);
}

function unreadable(text: string): NumberReading {
  return { state: 'unreadable', number: Number.NaN, text, scale: 1 };
}
