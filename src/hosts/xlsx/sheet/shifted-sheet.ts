import { formatAddress } from '../../../sheet/address';
import { formatRange } from '../../../sheet/range';
import { encodeCharacters } from '../strings/string-text';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/element';
import type { Splice } from '../xml/splice';
import { applySplices } from '../xml/splice';
import { formatRangeList, parseRangeList, rangeInFile } from './ranges';
import type { RowShift } from './row-shift';
import { shiftedRange, shiftedRow } from './row-shift';

/** What the text of a sheet is moved with. */
export interface SheetShift {
  readonly shift: RowShift;
  /** The formula of a cell, by its address before, as it reads afterwards; without a leading "=". */
  readonly formulaAt: (address: string) => string;
  /** Any other formula of the sheet as it reads afterwards. */
  readonly rewrite: (formula: string) => string;
}

/** Elements that stand for one range each, by the attribute that names it; one whose range went goes too. */
const ONE_RANGE: Readonly<Record<string, string>> = {
  mergeCell: 'ref',
  hyperlink: 'ref',
  autoFilter: 'ref',
  sortState: 'ref',
};
const MANY_RANGES = ['conditionalFormatting', 'dataValidation', 'protectedRange', 'ignoredError'];
const FORMULAS = ['formula', 'formula1', 'formula2'];

/** The text of a sheet after rows came in or went: everything that names rows follows, all else stays as it is written. */
export function shiftedSheetText(text: string, sheet: SheetShift): string {
  const root = parseXml(text);
  const rows = root.child('sheetData')?.childrenNamed('row') ?? [];
  const splices = [
    ...shiftedRows(rows, sheet),
    ...root.children.filter(({ local }) => local !== 'sheetData').flatMap((child) => shiftedAround(child, sheet)),
  ];
  return withoutEmptyLists(applySplices(text, splices));
}

function shiftedRows(rows: readonly XmlElement[], sheet: SheetShift): Splice[] {
  const { at, count, kind } = sheet.shift;
  const splices = rows.flatMap((row, index) => shiftedRowElement(row, index, sheet));
  const above = rows.find((row) => Number(row.attribute('r')) === at);
  if (kind !== 'insert' || !above) return splices;
  const added = Array.from({ length: count }, (_unused, offset) => blankLike(above, at + offset)).join('');
  return [...splices, { start: above.end, end: above.end, text: added }];
}

/** A row without contents that looks as the one above it, as Excel makes it. */
function blankLike(row: XmlElement, at: number): string {
  const attributes = ['ht', 'customHeight', 's', 'customFormat']
    .flatMap((name) => {
      const value = row.attribute(name);
      return value === undefined ? [] : [` ${name}="${value}"`];
    })
    .join('');
  const cells = cellsOf(row).flatMap(({ cell, column }) => {
    const style = cell.attribute('s');
    return style === undefined ? [] : [`<${cell.name} r="${formatAddress({ row: at, column })}" s="${style}"/>`];
  });
  return `<${row.name} r="${at + 1}"${attributes}>${cells.join('')}</${row.name}>`;
}

function shiftedRowElement(row: XmlElement, index: number, sheet: SheetShift): Splice[] {
  const before = Number(row.attribute('r') ?? index + 1) - 1;
  const after = shiftedRow(before, sheet.shift);
  if (after === null) return [row.withReplacement('')];
  const isMoved = after !== before;
  return [
    ...(isMoved ? row.withAttribute('r', String(after + 1)) : []),
    ...cellsOf(row).flatMap(({ cell, column }) => {
      const formula = cell.child('f');
      const isNamed = cell.attribute('r') !== undefined;
      return [
        ...(isMoved && isNamed ? cell.withAttribute('r', formatAddress({ row: after, column })) : []),
        ...(formula ? shiftedFormula(formula, sheet, formatAddress({ row: before, column })) : []),
      ];
    }),
  ];
}

/** The cells of a row with their columns; one that names none stands right of the one before it. */
function cellsOf(row: XmlElement): { readonly cell: XmlElement; readonly column: number }[] {
  let column = -1;
  return row.childrenNamed('c').map((cell) => {
    const reference = cell.attribute('r');
    column = reference === undefined ? column + 1 : rangeInFile(reference).firstColumn;
    return { cell, column };
  });
}

/** A formula that cells share is spelled out in each of them: after the move they need not be alike any more. */
function shiftedFormula(formula: XmlElement, { formulaAt, shift }: SheetShift, address: string): Splice[] {
  if (formula.attribute('t') === 'shared') {
    return [formula.withReplacement(`<${formula.name}>${encodeCharacters(formulaAt(address))}</${formula.name}>`)];
  }
  const range = formula.attribute('ref');
  const moved = range === undefined ? null : shiftedRange(rangeInFile(range), shift);
  const text = encodeCharacters(formulaAt(address));
  const isSame = formula.content === '' || text === formula.innerSource;
  return [
    ...(moved ? formula.withAttribute('ref', formatRange(moved)) : []),
    ...(isSame ? [] : [{ start: formula.openEnd, end: formula.closeStart, text }]),
  ];
}

function shiftedAround(part: XmlElement, { shift, rewrite }: SheetShift): Splice[] {
  const elements = [...part.descendants()];
  const gone = elements.filter((element) => isGone(element, shift));
  const isInGone = (element: XmlElement) => gone.some(({ start, end }) => element.start >= start && element.end <= end);
  const kept = elements
    .filter((element) => !isInGone(element))
    .flatMap((element): Splice[] => {
      const { local } = element;
      const one = ONE_RANGE[local];
      if (one !== undefined) return moveRanges(element, one, shift);
      if (MANY_RANGES.includes(local)) return moveRanges(element, 'sqref', shift);
      if (local === 'brk' && part.local === 'rowBreaks') {
        return element.withAttribute('id', String(shiftedRow(Number(element.attribute('id')), shift)));
      }
      const isFormula = FORMULAS.includes(local) || (local === 'f' && part.local === 'extLst');
      const isRanges = local === 'sqref' && part.local === 'extLst';
      if (!isFormula && !isRanges) return [];
      const moved = isFormula ? rewrite(element.content) : formatRangeList(moveList(element.content, shift));
      return moved === element.content
        ? []
        : [{ start: element.openEnd, end: element.closeStart, text: encodeCharacters(moved) }];
    });
  return [...gone.map((element) => element.withReplacement('')), ...kept];
}

function moveRanges(element: XmlElement, attribute: string, shift: RowShift): Splice[] {
  const before = element.attribute(attribute);
  const after = before === undefined ? '' : formatRangeList(moveList(before, shift));
  return before === undefined || before === after || after === '' ? [] : element.withAttribute(attribute, after);
}

function moveList(list: string, shift: RowShift) {
  return parseRangeList(list).flatMap((range) => shiftedRange(range, shift) ?? []);
}

/** A merge of which one cell is left is none. */
function isGone(element: XmlElement, shift: RowShift): boolean {
  const { local } = element;
  const attribute = ONE_RANGE[local] ?? (MANY_RANGES.includes(local) ? 'sqref' : null);
  if (local === 'brk') return shift.kind === 'delete' && shiftedRow(Number(element.attribute('id')), shift) === null;
  const list = attribute === null ? undefined : element.attribute(attribute);
  if (list === undefined) return false;
  const [first, ...others] = moveList(list, shift);
  return !first || (local === 'mergeCell' && others.length === 0 && !formatRange(first).includes(':'));
}

/** Excel takes a file for damaged whose list of merges, links or rules is empty, or counted wrong. */
function withoutEmptyLists(text: string): string {
  const root = parseXml(text);
  const lists = root.children.filter(({ local }) =>
    ['mergeCells', 'hyperlinks', 'dataValidations', 'rowBreaks'].includes(local),
  );
  const splices = lists.flatMap((list) => {
    if (list.children.length === 0) return [list.withReplacement('')];
    const count = String(list.children.length);
    return list.attribute('count') === undefined || list.attribute('count') === count
      ? []
      : list.withAttribute('count', count);
  });
  return applySplices(text, splices);
}
