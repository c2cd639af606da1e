import type { HeaderRole } from '../../src/reading/header/header-vocabulary';
import type { Indicator, Stage } from '../../src/domain/columns';
import { countRole, rateRole } from '../../src/domain/columns';
import type { GridCell } from './snapshot-of';
import type { RandomChoice } from './random-choice';

/** A column of a generated sheet: what it holds, and its titles from the top. */
export interface GeneratedColumn {
  readonly role: HeaderRole | 'note' | 'minority' | 'money';
  readonly titles: readonly string[];
}

const INDICATOR_TITLES: Readonly<Record<Indicator, readonly string[]>> = {
  poor: ['Hộ nghèo', 'HỘ NGHÈO', 'Số hộ nghèo', 'Hộ  nghèo'],
  nearPoor: ['Hộ cận nghèo', 'HỘ CẬN NGHÈO', 'Số hộ cận nghèo', 'Hộ cận\nnghèo'],
};
const STAGE_TITLES: Readonly<Record<Stage, readonly string[]>> = {
  opening: ['Đầu năm', 'đầu năm 2022', 'Đầu kỳ', 'cuối năm 2021', 'có đến 31/12/2021'],
  reduction: ['Giảm trong năm', 'giảm trong năm 2022', 'Giảm trong kỳ', 'Kế hoạch giảm năm 2022'],
  closing: ['Cuối năm', 'cuối năm 2022', 'Cuối kỳ', 'còn lại cuối năm', 'cuối năm\n2022'],
};
const COUNT_TITLES = ['TS', 'Số hộ', 'Tổng số', 'SL', 'hộ', 'Số lượng', 'Số hộ (hộ)', 'T.S'] as const;
const RATE_TITLES = ['%', 'Tỷ lệ', 'Tỷ lệ %', 'tỉ lệ', 'TL', 'Tỷ lệ (%)', 'TỶ LỆ'] as const;

/** The columns of the stages, one to four titles deep. */
export function stageColumns(
  choice: RandomChoice,
  indicators: readonly Indicator[],
  stages: readonly Stage[],
  depth: number,
  hasRates: boolean,
): GeneratedColumn[] {
  const count = choice.of(...COUNT_TITLES.slice(0, 7));
  const rate = choice.of(...RATE_TITLES);
  return indicators.flatMap((indicator) => {
    const who = choice.of(...INDICATOR_TITLES[indicator]);
    return stages.flatMap((stage) => {
      const when = choice.of(...STAGE_TITLES[stage]);
      const columns: GeneratedColumn[] = [
        { role: countRole(indicator, stage), titles: titlesOf(who, when, count, depth) },
        { role: rateRole(indicator, stage), titles: titlesOf(who, when, rate, depth) },
      ];
      return hasRates ? columns : columns.slice(0, 1);
    });
  });
}

function titlesOf(who: string, when: string, measure: string, depth: number): string[] {
  const isRate = RATE_TITLES.some((title) => title === measure);
  if (depth === 1) return [isRate ? `Tỷ lệ ${who.toLowerCase()} ${when} (%)` : `${who} ${when}`];
  if (depth === 2) return [`${who} ${when}`, measure];
  return depth === 3 ? [who, when, measure] : ['Kết quả rà soát', who, when, measure];
}

const NAME_TITLES = [
  'Thôn',
  'Đơn vị',
  'Tên thôn',
  'THÔN (XÓM)',
  'Địa bàn',
  'Tổ dân phố',
  'Phường/ Xã',
  'Thôn, bản',
  'Khu phố',
] as const;
const HOUSEHOLD_TITLES = [
  'Tổng số hộ',
  'Tổng số hộ gia đình',
  'Tổng số\nhộ dân cư',
  'Số hộ dân',
  'TỔNG SỐ HỘ',
  'Tổng hộ tự nhiên',
  'Hộ dân cư',
  'Tổng số hộ chung',
] as const;

export function nameTitle(choice: RandomChoice): string {
  return choice.of(...NAME_TITLES);
}

export function householdTitle(choice: RandomChoice): string {
  return choice.of(...HOUSEHOLD_TITLES);
}

/** The header rows: titles that columns share stand once, as a merged cell does, or over each column. */
export function headerGrid(choice: RandomChoice, columns: readonly GeneratedColumn[], depth: number): GridCell[][] {
  const isRepeated = choice.chance(0.1);
  const single = choice.chance(0.8) ? 0 : depth - 1;
  const written = writing(choice);
  const rows: GridCell[][] = Array.from({ length: depth }, () => columns.map(() => null));
  columns.forEach(({ titles }, column) => {
    const left = columns[column - 1]?.titles ?? [];
    titles.forEach((title, level) => {
      const isShared =
        level < titles.length - 1 && titles.slice(0, level + 1).join('/') === left.slice(0, level + 1).join('/');
      const row = titles.length === 1 ? single : level;
      const cells = rows[row];
      if (cells && title !== '' && (isRepeated || !isShared)) cells[column] = written(title);
    });
  });
  return rows;
}

/** The ways in which one and the same title is typed. */
function writing(choice: RandomChoice): (title: string) => string {
  return choice.of<(title: string) => string>(
    (title) => title,
    (title) => title,
    (title) => title.normalize('NFD'),
    (title) => title.toUpperCase(),
    (title) => ` ${title.replaceAll(' ', '\u00a0')}\u200b`,
    (title) => title.replace(' ', '\n'),
  );
}

/** The line that numbers the columns. */
export function numberingRow(choice: RandomChoice, columns: readonly GeneratedColumn[]): GridCell[] {
  const style = choice.of('bare', 'text', 'brackets', 'formulas');
  let number = 0;
  return columns.map(({ role }) => {
    if (role === 'index') return 'A';
    if (role === 'hamlet') return 'B';
    number += 1;
    if (style === 'bare') return number;
    if (style === 'brackets') return `(${number})`;
    return style === 'formulas' && role.endsWith('.rate') ? `${number}=${number - 1}/1*100` : String(number);
  });
}
