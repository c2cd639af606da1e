import fc from 'fast-check';
import { sheetNameOfReference } from '../../../src/sheet/sheet-name';
import { definedNameOfTag, ownSheetReference, tagOfDefinedName } from '../../../src/workbook/own/own-sheets';
import type { SheetTag } from '../../../src/workbook/snapshot';

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
