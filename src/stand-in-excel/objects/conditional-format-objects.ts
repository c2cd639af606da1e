import type { ConditionalLook } from '../../hosts/xlsx/document-types';
import type { CellRange } from '../../sheet/range';
import type { SheetId } from '../../sheet/cell';
import type { RuleCollection, RuleHandle } from '../conditional-format-registry';
import { invalidArgument, itemNotFound, notPlayed } from '../excel-error';
import type { Property } from '../excel-object';
import { ExcelObject, findItem } from '../excel-object';
import type { OpenWorkbook } from '../open-workbook';
import { validFormula } from '../typed-value';
import { booleanOf, colorOf, oneOf, textOf } from './arguments';
import { intersection } from './range-address';
import { rangeAreasObject } from './range-areas-object';
import { rangeObject } from './range-object';

/** How Excel names the kinds of rules that a file knows. */
const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};
const PRESET = 'PresetCriteria';
const CUSTOM = 'Custom';

/** Excel.ConditionalFormatCollection: the rules that touch one of the ranges. */
export function conditionalFormatCollection(
  workbook: OpenWorkbook,
  sheet: SheetId,
  ranges: readonly CellRange[],
): ExcelObject {
  const collection: RuleCollection = { sheet, ranges };
  const handles = (): RuleHandle[] => workbook.conditionalFormats.list(collection);
  const items = (): ExcelObject[] => handles().map((handle) => conditionalFormatObject(workbook, handle));
  return new ExcelObject('ConditionalFormatCollection', {
    items,
    item: (id) => findItem(items(), ({ identity }) => identity['Id'] === id, id),
    methods: {
      Add: (type) => {
        workbook.beforeWrite();
        if (type !== CUSTOM) throw notPlayed(`adding a conditional format of the kind ${String(type)}`);
        return conditionalFormatObject(workbook, workbook.conditionalFormats.add(collection));
      },
      GetCount: () => handles().length,
      GetItemAt: (index) => {
        const handle = handles()[Number(index)];
        if (!handle) throw itemNotFound(`No conditional format at ${String(index)}`);
        return conditionalFormatObject(workbook, handle);
      },
      ClearAll: () => clearConditionalFormats(workbook, sheet, ranges),
    },
  });
}

/** Takes away the rules that lie within the ranges. @throws ExcelError where one also lies outside: that is not played */
export function clearConditionalFormats(workbook: OpenWorkbook, sheet: SheetId, ranges: readonly CellRange[]): void {
  workbook.beforeWrite();
  for (const handle of workbook.conditionalFormats.list({ sheet, ranges }).reverse()) {
    const inside = workbook.conditionalFormats
      .find(handle)
      .ranges.every((one) => ranges.some((other) => JSON.stringify(intersection(one, other)) === JSON.stringify(one)));
    if (!inside) throw notPlayed('clearing a part of a conditional format');
    workbook.conditionalFormats.delete(handle);
  }
}

/** Excel.ConditionalFormat */
function conditionalFormatObject(workbook: OpenWorkbook, format: RuleHandle): ExcelObject {
  const { conditionalFormats } = workbook;
  const type = (): string => TYPES[conditionalFormats.find(format).type] ?? PRESET;
  const ranges = (): readonly CellRange[] => conditionalFormats.find(format).ranges;
  const custom = (): ExcelObject | null => (type() === CUSTOM ? customObject(workbook, format) : null);
  return new ExcelObject('ConditionalFormat', {
    identity: { Id: format.id },
    properties: {
      Id: { get: () => format.id },
      Type: { get: type },
      Priority: {
        get: () => conditionalFormats.priority(format),
        set: (value) => conditionalFormats.setPriority(format, value),
      },
      StopIfTrue: {
        get: () => conditionalFormats.find(format).stopIfTrue,
        set: (value) => conditionalFormats.change(format, { stopIfTrue: booleanOf(value) }),
      },
      CustomOrNullObject: { get: custom },
      Custom: {
        get: () => {
          const found = custom();
          if (!found) throw invalidArgument('The conditional format is not a custom one');
          return found;
        },
      },
    },
    methods: {
      Delete: () => {
        workbook.beforeWrite();
        conditionalFormats.delete(format);
      },
      GetRange: () => {
        const [only, ...others] = ranges();
        if (!only || others.length > 0) throw invalidArgument('The conditional format lies on several ranges');
        return rangeObject(workbook, format.sheet, only);
      },
      GetRanges: () => rangeAreasObject(workbook, format.sheet, ranges()),
    },
  });
}

/** Excel.CustomConditionalFormat: the rule and what it draws. */
function customObject(workbook: OpenWorkbook, format: RuleHandle): ExcelObject {
  const { conditionalFormats } = workbook;
  const rule = new ExcelObject('ConditionalFormatRule', {
    properties: {
      Formula: {
        get: () => `=${conditionalFormats.find(format).formulas[0] ?? ''}`,
        set: (value) => conditionalFormats.change(format, { formula: formulaOf(value) }),
      },
    },
  });
  const drawn = new ExcelObject('ConditionalRangeFormat', {
    properties: {
      Fill: {
        get: () => new ExcelObject('ConditionalRangeFill', { properties: { Color: color(workbook, format, 'fill') } }),
      },
      Font: { get: () => fontObject(workbook, format) },
    },
  });
  return new ExcelObject('CustomConditionalFormat', {
    properties: { Rule: { get: () => rule }, Format: { get: () => drawn } },
  });
}

function fontObject(workbook: OpenWorkbook, format: RuleHandle): ExcelObject {
  const look = (patch: ConditionalLook): void => workbook.conditionalFormats.change(format, { look: patch });
  const now = (): ConditionalLook => workbook.conditionalFormats.find(format).look ?? {};
  return new ExcelObject('ConditionalRangeFont', {
    properties: {
      Color: color(workbook, format, 'fontColor'),
      Bold: { get: () => now().bold ?? null, set: (value) => look({ bold: booleanOf(value) }) },
      Italic: { get: () => now().italic ?? null, set: (value) => look({ italic: booleanOf(value) }) },
      Underline: {
        get: () => (now().underline ? 'Single' : 'None'),
        set: (value) => look({ underline: oneOf(value, ['None', 'Single']) === 'Single' }),
      },
    },
  });
}

function color(workbook: OpenWorkbook, format: RuleHandle, part: 'fill' | 'fontColor'): Property {
  const { conditionalFormats } = workbook;
  return {
    get: () => conditionalFormats.find(format).look?.[part] ?? '',
    set: (value) => conditionalFormats.change(format, { look: { [part]: colorOf(value) } }),
  };
}

function formulaOf(value: unknown): string {
  const text = textOf(value);
  if (!text.startsWith('=') || text.length === 1) throw invalidArgument('A rule needs a formula that begins with "="');
  return validFormula(text).slice(1);
}
