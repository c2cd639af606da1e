import fc from 'fast-check';
import { parseRange } from '../../src/sheet/range';
import {
  definedNameOfTag,
  MARK_LEVELS,
  markFormula,
  markLevelOfFormula,
  ownSheetReference,
  rangesByLevel,
  settingsOfXml,
  settingsXml,
  sheetNameOfReference,
  tagOfDefinedName,
} from '../../src/workbook/ownership';
import type { SheetTag } from '../../src/workbook/snapshot';

describe('a mark of the tool', () => {
  it.each(MARK_LEVELS)('is known by its formula: %s', (level) => {
    expect(markLevelOfFormula(markFormula(level))).toBe(level);
    expect(markLevelOfFormula(`=${markFormula(level)}`)).toBe(level);
  });

  it.each(['A1>5', '', 'OR(TRUE,"my own:error"="")', 'OR(TRUE,"commune-poverty-targets:mark:loud"="")'])(
    'is not mistaken for a rule of the officer: %s',
    (formula) => {
      expect(markLevelOfFormula(formula)).toBeNull();
    },
  );

  it('stands with others of its level under one rule, the loudest first', () => {
    const ranges = rangesByLevel([
      { level: 'warning', range: parseRange('C3') },
      { level: 'error', range: parseRange('A1') },
      { level: 'warning', range: parseRange('D4:D9') },
    ]);
    expect(ranges).toEqual([
      { level: 'error', ranges: [parseRange('A1')] },
      { level: 'warning', ranges: [parseRange('C3'), parseRange('D4:D9')] },
      { level: 'notice', ranges: [] },
    ]);
  });
});

describe('a sheet of the tool', () => {
  const TAGS: readonly SheetTag[] = ['summary', 'findings', 'template-1', 'template-12', 'next-year-2023'];

  it.each(TAGS)('is found again by its defined name: %s', (tag) => {
    expect(tagOfDefinedName(definedNameOfTag(tag))).toBe(tag);
    expect(tagOfDefinedName(definedNameOfTag(tag).toUpperCase())).toBe(tag);
    // What Excel takes as a name: a letter or "_" first, then letters, digits, "_" and ".".
    expect(definedNameOfTag(tag)).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
  });

  it.each([
    'summary',
    '_CommunePovertyTargets.',
    '_CommunePovertyTargets.other',
    '_CommunePovertyTargets.template',
    '_CommunePovertyTargets.next_year_0',
    '_CommunePovertyTargets.summary_1',
    'Tong_hop',
  ])('is not found by the name %s', (name) => {
    expect(tagOfDefinedName(name)).toBeNull();
  });

  it.each([
    ["='Chỉ tiêu'!$A$1", 'Chỉ tiêu'],
    ["'Xã ''A'''!$A$1", "Xã 'A'"],
    ['=Sheet1!$A$1', 'Sheet1'],
    ['Sheet1!A1:B2', 'Sheet1'],
  ])('stands where %s points', (reference, name) => {
    expect(sheetNameOfReference(reference)).toBe(name);
  });

  it.each(['=#REF!$A$1', '#REF!', '', '=1+1'])('stands nowhere where its name holds “%s”', (reference) => {
    expect(sheetNameOfReference(reference)).toBeNull();
  });

  it('is found by the reference that was written for it, whatever it is called', () => {
    const names = fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[:\\/?*[\]]/.test(name));
    fc.assert(fc.property(names, (name) => expect(sheetNameOfReference(ownSheetReference(name))).toBe(name)));
  });
});

describe('the settings part', () => {
  it('gives back any text that XML can hold', () => {
    const text = fc.string({ unit: 'grapheme' }).map((each) => `${each}<&>"'\r\n]]>`);
    fc.assert(fc.property(text, (each) => expect(settingsOfXml(settingsXml(each))).toBe(each)));
  });

  it.each([
    ['a declaration before it', '<?xml version="1.0"?>\n<settings xmlns="x">a</settings>', 'a'],
    ['a prefix', '<s:settings xmlns:s="x">a</s:settings >', 'a'],
    ['nothing in it', '<settings xmlns="x"/>', ''],
    ['entities by number', '<settings xmlns="x">&#272;&#x1ED9;&amp;&quot;</settings>', 'Độ&"'],
    ['an entity that nobody has named', '<settings xmlns="x">&other;</settings>', '&other;'],
  ])('is read with %s', (_name, xml, text) => {
    expect(settingsOfXml(xml)).toBe(text);
  });

  it.each(['', '<other>a</other>', '<settings>', '<settingsx>a</settingsx>'])('is not “%s”', (xml) => {
    expect(settingsOfXml(xml)).toBeNull();
  });
});
