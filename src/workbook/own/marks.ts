import type { CellRange } from '../../sheet/range';
import type { Mark, MarkLevel } from '../snapshot';

/** How a mark looks: its overlay's fill and font as "#RRGGBB", and a font style for those who cannot tell colours apart. */
export interface MarkLook {
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** The looks of the overlay, loudest level first: the order in which the rules take priority. */
export const MARK_LOOKS: Readonly<Record<MarkLevel, MarkLook>> = {
  error: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true, italic: false, underline: true },
  warning: { fill: '#FFEB9C', fontColor: '#7F4F00', bold: true, italic: false, underline: false },
  notice: { fill: '#DDEBF7', fontColor: '#1F4E78', bold: false, italic: true, underline: false },
};

/** Mark levels in the order of their rules' priority. */
export const MARK_LEVELS: readonly MarkLevel[] = ['error', 'warning', 'notice'];

const MARK_TAG = 'commune-poverty-targets:mark';

const MARK_FORMULA = new RegExp(`"${MARK_TAG}:(${MARK_LEVELS.join('|')})"`);

/** The always-true formula of a level's rule, without a leading "=": the text inside it makes the rule ours. */
export function markFormula(level: MarkLevel): string {
  return `OR(TRUE,"${MARK_TAG}:${level}"="")`;
}

/** The level of a conditional format's formula where the rule is ours, else null; a leading "=" is allowed. */
export function markLevelOfFormula(formula: string): MarkLevel | null {
  const level = MARK_FORMULA.exec(formula)?.[1];
  return MARK_LEVELS.find((candidate) => candidate === level) ?? null;
}

/** The ranges that each level's one rule covers; a level without marks has none. Loudest level first. */
export function rangesByLevel(marks: readonly Mark[]): { readonly level: MarkLevel; readonly ranges: CellRange[] }[] {
  return MARK_LEVELS.map((level) => ({
    level,
    ranges: marks.filter((mark) => mark.level === level).map((mark) => mark.range),
  }));
}
