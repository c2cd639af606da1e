import { escapeAttribute, escapeText } from '../../../sheet/xml-text';
import type { XmlElement } from '../xml/element';
import type { WorkbookPart } from './workbook-part';

/** A defined name; `position` is that of the sheet it belongs to, null for the whole workbook. */
export interface PositionedName {
  readonly name: string;
  readonly position: number | null;
  readonly reference: string;
  readonly hidden: boolean;
}

/** The names of Excel's own that hold what a sheet prints. */
export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

export function listNames(workbook: WorkbookPart): PositionedName[] {
  return nameElements(workbook).map((element) => ({
    name: element.attribute('name') ?? '',
    position: positionOf(element),
    reference: element.content,
    hidden: element.attribute('hidden') === '1' || element.attribute('hidden') === 'true',
  }));
}

/** Adds the name, or gives the one of that name and position a new reference. */
export function setName(workbook: WorkbookPart, { name, position, reference, hidden }: PositionedName): void {
  const { prefix } = workbook;
  const existing = findName(workbook, name, position);
  const scope = position === null ? '' : ` localSheetId="${position}"`;
  const source =
    `<${prefix}definedName name="${escapeAttribute(existing?.attribute('name') ?? name)}"${scope}` +
    `${hidden ? ' hidden="1"' : ''}>${escapeText(reference)}</${prefix}definedName>`;
  if (existing) workbook.part.edit(existing.withReplacement(source));
  else workbook.part.edit(workbook.ensure('definedNames').withAppended(source));
}

export function deleteName(workbook: WorkbookPart, name: string, position: number | null): void {
  const existing = findName(workbook, name, position);
  if (existing) removeElements(workbook, [existing]);
}

/** Takes away the names of a sheet that goes, and renumbers those of the sheets after it. */
export function forgetSheetInNames(workbook: WorkbookPart, position: number): void {
  removeElements(
    workbook,
    nameElements(workbook).filter((element) => positionOf(element) === position),
  );
  const after = nameElements(workbook).filter((element) => (positionOf(element) ?? 0) > position);
  workbook.part.edit(
    ...after.flatMap((element) => element.withAttribute('localSheetId', String((positionOf(element) ?? 0) - 1))),
  );
}

/** Gives every name the reference that the function makes of its own. */
export function rewriteReferences(workbook: WorkbookPart, rewrite: (reference: string) => string): void {
  const splices = nameElements(workbook).flatMap((element) => {
    const reference = rewrite(element.content);
    return reference === element.content
      ? []
      : [{ start: element.openEnd, end: element.closeStart, text: escapeText(reference) }];
  });
  workbook.part.edit(...splices);
}

/** An empty list of names is not allowed. */
function removeElements(workbook: WorkbookPart, elements: readonly XmlElement[]): void {
  const list = workbook.part.root.child('definedNames');
  if (!list || elements.length === 0) return;
  const leaving = elements.length === list.children.length ? [list] : elements;
  workbook.part.edit(...leaving.map((element) => element.withReplacement('')));
}

function findName(workbook: WorkbookPart, name: string, position: number | null): XmlElement | undefined {
  return nameElements(workbook).find(
    (element) => element.attribute('name')?.toLowerCase() === name.toLowerCase() && positionOf(element) === position,
  );
}

function nameElements(workbook: WorkbookPart): XmlElement[] {
  return workbook.part.root.child('definedNames')?.childrenNamed('definedName') ?? [];
}

function positionOf(element: XmlElement): number | null {
  const position = element.attribute('localSheetId');
  return position === undefined ? null : Number(position);
}
