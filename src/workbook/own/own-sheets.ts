import { sheetPrefix } from '../../sheet/sheet-name';
import type { SheetTag } from '../snapshot';

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
