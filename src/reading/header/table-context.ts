import type { Indicator, Stage } from '../../domain/columns';
import { indicatorOfText, isSupportWord, stageOf } from './header-vocabulary';
import type { PlainRows } from './plain-rows';
import { vocabularyText } from '../cells/vocabulary-text';

/** What stands above a table and in its sheet's name. */
export interface TableContext {
  /** The latest year written above or in the header; null where there is none. */
  readonly year: number | null;
  /** The one indicator that the title names; null where it names none or both. */
  readonly indicator: Indicator | null;
  /** The stage that the title names; a sheet that names none counts what stands at its end. */
  readonly stage: Stage;
  /** What stands above the table, in words of the vocabulary, the name of the sheet first. */
  readonly titles: readonly string[];
  /** Whether the title is that of another kind of list: money, support, names. */
  readonly isForeign: boolean;
}

const TITLE_ROWS = 15;

/** Reads the titles from a row down to a header, and the header's own years. */
export function readContext(rows: PlainRows, fromRow: number, headerRow: number): TableContext {
  const titles = [
    vocabularyText(rows.sheet.name),
    ...textsBetween(rows, Math.max(fromRow, headerRow - TITLE_ROWS), headerRow),
  ];
  const year = yearOf([...titles, ...textsBetween(rows, headerRow, headerRow + HEADER_ROWS)]);
  const stage = titles.map((title) => stageOf([withoutProgramme(title)], { year }));
  return {
    year,
    titles,
    indicator: indicatorOfTitles(titles),
    stage: stage.includes('opening') ? 'opening' : 'closing',
    isForeign: titles.some((title) => FOREIGN.test(title) || isOfSupport(title)),
  };
}

const HEADER_ROWS = 4;
const FOREIGN = /\bdanh sach\b/;
/** What a count of households is for, or comes with, does not make it another list: "… để thực hiện chính sách hỗ trợ". */
const PURPOSE = /\b(?:de|phuc vu|nham|lam (?:co so|can cu)|theo)\b.*$/;

/** Whether a title is that of a list of money or support, and not of a reduction or review of the poor. */
function isOfSupport(title: string): boolean {
  return isSupportWord(title.replace(PURPOSE, '')) && !/\bgiam\b|\bra soat\b/.test(title);
}

function textsBetween(rows: PlainRows, firstRow: number, endRow: number): string[] {
  const texts: string[] = [];
  for (let row = firstRow; row < Math.min(endRow, rows.sheet.used.lastRow + 1); row += 1) {
    texts.push(...rows.row(row).filter((text) => text !== ''));
  }
  return texts;
}

/** Periods such as "2021-2025" and the days on which papers were signed are not the table's year. */
function yearOf(texts: readonly string[]): number | null {
  const bare = texts.map((text) => text.replace(/20\d\d\s*[-–]\s*20\d\d/g, ''));
  const undated = bare.map((text) => text.replace(/thang\s*[\d.…]*\s*nam\s*20\d\d|\d[/.-]20\d\d/g, ''));
  return latestYear(undated) ?? latestYear(bare);
}

function latestYear(texts: readonly string[]): number | null {
  const years = texts.flatMap((text) => Array.from(text.matchAll(/\b20\d\d\b/g), ([year]) => Number(year)));
  return years.length > 0 ? Math.max(...years) : null;
}

function indicatorOfTitles(titles: readonly string[]): Indicator | null {
  const named = new Set(titles.map((title) => indicatorOfText(withoutProgramme(title))));
  if (named.has('both') || (named.has('poor') && named.has('nearPoor'))) return null;
  if (named.has('nearPoor')) return 'nearPoor';
  return named.has('poor') || titles.some((title) => title.includes('giam ngheo')) ? 'poor' : null;
}

/** "Giảm nghèo bền vững" is the name of the programme, not of a group of households. */
function withoutProgramme(text: string): string {
  return text.replace(/\bgiam ngheo\b/g, '');
}
