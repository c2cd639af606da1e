import type { DefinedName } from '../../hosts/xlsx/document-types';
import { formatAddress } from '../../sheet/address';
import { sheetPrefix } from '../../sheet/sheet-name';
import type { SheetId } from '../../sheet/cell';
import { ExcelError, invalidArgument } from '../excel-error';
import { ExcelObject, findItem } from '../excel-object';
import type { OpenWorkbook } from '../open-workbook';
import { booleanOf, textOf } from './arguments';
import { RangeTarget } from './range-target';

/** Excel.NamedItemCollection of the workbook, or of one sheet. Hidden names are among its items. */
export function namedItemCollection(workbook: OpenWorkbook, scope: SheetId | null): ExcelObject {
  const names = (): DefinedName[] => workbook.document.definedNames().filter((name) => name.scope === scope);
  const items = (): ExcelObject[] => names().map(({ name }) => namedItemObject(workbook, name, scope));
  const has = (key: unknown) => (item: ExcelObject) => sameName(String(item.read('Name')), textOf(key));
  return new ExcelObject('NamedItemCollection', {
    items,
    item: (key) => findItem(items(), has(key), key),
    methods: {
      GetCount: () => names().length,
      GetItemOrNullObject: (key) => items().find(has(key)) ?? null,
      Add: (name, reference) => {
        workbook.beforeWrite();
        const added = validName(textOf(name));
        if (names().some((existing) => sameName(existing.name, added))) {
          throw new ExcelError('ItemAlreadyExists', `There is a name ${added} already`);
        }
        workbook.document.setDefinedName({
          name: added,
          scope,
          reference: referenceOf(workbook, reference),
          hidden: false,
        });
        workbook.needsCalculation = true;
        return namedItemObject(workbook, added, scope);
      },
    },
  });
}

/** Excel.NamedItem */
function namedItemObject(workbook: OpenWorkbook, key: string, scope: SheetId | null): ExcelObject {
  const { document } = workbook;
  const now = (): DefinedName => {
    const found = document.definedNames().find((name) => sameName(name.name, key) && name.scope === scope);
    if (!found) throw new ExcelError('ItemNotFound', `No name ${key}`);
    return found;
  };
  const change = (patch: Partial<DefinedName>): void => {
    workbook.beforeWrite();
    document.setDefinedName({ ...now(), ...patch });
    workbook.needsCalculation = true;
  };
  return new ExcelObject('NamedItem', {
    identity: { Id: key },
    properties: {
      Name: { get: () => now().name },
      Formula: {
        get: () => `=${now().reference}`,
        set: (value) => change({ reference: referenceOf(workbook, value) }),
      },
      Visible: { get: () => !now().hidden, set: (value) => change({ hidden: !booleanOf(value) }) },
      Scope: { get: () => (scope === null ? 'Workbook' : 'Worksheet') },
    },
    methods: {
      Delete: () => {
        workbook.beforeWrite();
        document.deleteDefinedName(now().name, scope);
        workbook.needsCalculation = true;
      },
    },
  });
}

function referenceOf({ document }: OpenWorkbook, reference: unknown): string {
  if (reference instanceof ExcelObject && reference.target instanceof RangeTarget) {
    const { sheet, range } = reference.target;
    const corners = [
      { row: range.firstRow, column: range.firstColumn },
      { row: range.lastRow, column: range.lastColumn },
    ].map((corner) => formatAddress(corner).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'));
    return sheetPrefix(document.sheet(sheet).name) + [...new Set(corners)].join(':');
  }
  const text = textOf(reference);
  if (!text.startsWith('=')) throw invalidArgument('What a name refers to begins with "="');
  return text.slice(1);
}

/** A name begins with a letter or underscore, has no spaces, and is not the address of a cell. */
function validName(name: string): string {
  const valid = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !/^([A-Z]{1,3}\d+|[RC]\d*)$/i.test(name);
  if (!valid) throw invalidArgument(`${name} is not a valid name`);
  return name;
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
