import type { ColumnRole, Indicator, Stage } from '../domain/columns';
import { countRole, rateRole } from '../domain/columns';
import { plainText } from './plain-text';

/** The words over one column, from the top header row to the lowest, in plain text. */
export type HeaderPath = readonly string[];

const INDEX = /^(stt|tt|so tt|so thu tu)$/;
const HAMLET =
  /^(ten )?(don vi(?! tinh)|dia ban|thon|xom|ban|ap|buon|bon|lang|khu pho|khu dan cu|to dan pho|khom|tieu khu|phuong|xa)\b/;
const HOUSEHOLDS = /(tong so ho|so ho (gia dinh|dan cu|dan|tu nhien|chung|toan)|ho dan cu|ho dan|tong ho|^so ho$)/;
const RATE = /(%|ty le|ti le|^tl\b)/;
const COUNT = /^(ts|so ho|tong so|sl|so luong|ho)$/;
const REDUCTION = /\bgiam\b/;
const OPENING = /\bdau (nam|ky)\b/;
const CLOSING = /\bcuoi (nam|ky)\b/;
/** Movements, persons and groups of the official forms: columns of their own, never one of the six pairs. */
const OTHER = /(thoat|tai ngheo|tai can|phat sinh|vuot chuan|nhan khau|so khau|dtts|dan toc|thieu hut|trong do)/;

/** A header cell as the vocabulary compares it. */
export function headerText(text: string): string {
  return plainText(text);
}

/**
 * What a column holds, by the words above it; null where they say nothing known.
 * @param year the year of the table, which tells "cuối năm 2021" as the opening of 2022.
 */
export function roleOfHeader(path: HeaderPath, year: number | null): ColumnRole | null {
  const own = path.at(-1) ?? '';
  const whole = path.join(' ');
  if (INDEX.test(own)) return 'index';
  if (!whole.includes('ngheo')) {
    if (HAMLET.test(whole)) return 'hamlet';
    return HOUSEHOLDS.test(whole) && !RATE.test(own) && !OTHER.test(whole) ? 'households' : null;
  }
  if (OTHER.test(whole)) return null;
  const stage = stageOf(whole, year);
  if (!stage) return null;
  const indicator: Indicator = whole.includes('can ngheo') ? 'nearPoor' : 'poor';
  const isRate = COUNT.test(own) ? false : RATE.test(own);
  return isRate ? rateRole(indicator, stage) : countRole(indicator, stage);
}

function stageOf(text: string, year: number | null): Stage | null {
  if (REDUCTION.test(text)) return 'reduction';
  if (OPENING.test(text)) return 'opening';
  if (!CLOSING.test(text)) return null;
  const named = /\bcuoi (?:nam|ky) (20\d\d)\b/.exec(text)?.[1];
  return named !== undefined && year !== null && Number(named) < year ? 'opening' : 'closing';
}

const TOTAL = /^(tong(?: cong| so)?|cong|chung|toan xa)(?:\s*\(.*\)|\s*:)?$/;

/** Whether a line's name says that it is the sum of the others. */
export function isTotalName(name: string): boolean {
  return TOTAL.test(plainText(name));
}

/** The cells of a line that only numbers the columns: "A B 1 2 3", "(1)", "4=3/1*100". */
export function isColumnNumber(text: string): boolean {
  return /^\(?(?:[a-z]|\d{1,2})\)?(?:\s*=.*)?$/.test(plainText(text));
}
