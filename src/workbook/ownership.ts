import type { CellRange } from '../sheet/range';
import { sheetPrefix } from '../sheet/sheet-name';
import type { Mark, MarkLevel, SheetTag } from './snapshot';

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

const REPORT_TAGS = ['summary', 'findings'] as const;
const FORM_TAGS = ['template', 'next-year'] as const;
const SHEET_NAME_PREFIX = '_CommunePovertyTargets.';

/** The hidden, workbook-wide defined name that points at the tool's own sheet of that tag. */
export function definedNameOfTag(tag: SheetTag): string {
  return SHEET_NAME_PREFIX + tag.replaceAll('-', '_');
}

/** The tag that a defined name stands for, compared without case as Excel does; null where the name is not ours. */
export function tagOfDefinedName(name: string): SheetTag | null {
  if (!name.toLowerCase().startsWith(SHEET_NAME_PREFIX.toLowerCase())) return null;
  const own = name.slice(SHEET_NAME_PREFIX.length).toLowerCase().replaceAll('_', '-');
  const report = REPORT_TAGS.find((tag) => tag === own);
  if (report) return report;
  const [, kind, number] = /^(.+)-([1-9]\d{0,8})$/.exec(own) ?? [];
  const form = FORM_TAGS.find((tag) => tag === kind);
  return form ? `${form}-${Number(number)}` : null;
}

/** What such a name refers to, without a leading "=": the first cell of the sheet. */
export function ownSheetReference(sheetName: string): string {
  return `${sheetPrefix(sheetName)}$A$1`;
}

/** The sheet that a name's reference points at, such as `='Chỉ tiêu'!$A$1`; null where it points nowhere any more. */
export function sheetNameOfReference(reference: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))![^!#]+$/.exec(reference);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}

const CHART_NAME_PREFIX = 'CommunePovertyTargets.chart';

/** The most charts that a sheet of the tool's own has. */
export const MOST_CHARTS = 8;

/** The names of so many charts on a sheet of the tool's own. @throws RangeError where there are more than it has */
export function ownChartNames(count: number): string[] {
  if (count > MOST_CHARTS) throw new RangeError(`A sheet has no more than ${MOST_CHARTS} charts`);
  return Array.from({ length: count }, (_chart, index) => `${CHART_NAME_PREFIX}${index + 1}`);
}

/** What a chart of that name is called until the former one has gone. */
export function provisionalChartName(name: string): string {
  return `${name}.new`;
}

/** Whether a chart is the tool's own by its name. */
export function isOwnChartName(name: string): boolean {
  return ownChartNames(MOST_CHARTS).some((own) => name === own || name === provisionalChartName(own));
}

/** The namespace of the one custom XML part that holds the tool's settings. */
export const SETTINGS_NAMESPACE = 'urn:commune-poverty-targets:settings';

/** The custom XML part that keeps this text. */
export function settingsXml(settings: string): string {
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${escapeText(settings)}</settings>`;
}

/** The text that such a part keeps; null where the XML is not of that form. */
export function settingsOfXml(xml: string): string | null {
  const content = /<(?:\w+:)?settings\b[^>]*?(?:\/>|>([^<]*)<\/(?:\w+:)?settings\s*>)/.exec(xml);
  return content ? unescapeText(content[1] ?? '') : null;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const ENTITY_TEXTS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character);
}

function unescapeText(text: string): string {
  return text.replace(/&(?:#x([\dA-Fa-f]+)|#(\d+)|(\w+));/g, (entity, hexadecimal, decimal, name) => {
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(String(hexadecimal), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITY_TEXTS[String(name)] ?? entity;
  });
}
