import { SharedStrings } from '../../../../src/hosts/xlsx/strings/shared-strings';
import { decodeCharacters, encodeCharacters, textElement } from '../../../../src/hosts/xlsx/strings/string-text';

const TABLE = new SharedStrings(
  '<sst xmlns="urn:x" count="9"><si><t>Trùa</t></si><si/><si><r><t>Ghi </t></r><r><rPr><rFont val=".VnTime"/></rPr>' +
    '<t>chó</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t xml:space="preserve"> a &amp; b_x000D_</t></si>' +
    '<si><t>Trùa</t></si></sst>',
);

describe('the table of shared texts', () => {
  it.each([
    [0, 'Trùa'],
    [1, ''],
    [2, 'Ghi chó'],
    [3, ' a & b\r'],
    [4, 'Trùa'],
    [5, undefined],
  ])('holds at %d: %j', (index, text) => {
    expect(TABLE.at(index)).toBe(text);
  });

  it('finds the first of a plain text, and none that has formats of its own', () => {
    expect([TABLE.indexOf('Trùa'), TABLE.indexOf('Ghi chó'), TABLE.indexOf('Nậy')]).toEqual([0, undefined, undefined]);
  });

  it('tells the fonts of runs, where there are some', () => {
    expect(TABLE.haveRunFonts).toBe(true);
    expect(TABLE.runFontsAt(2, null)).toEqual([null, '.VnTime']);
    expect(TABLE.runFontsAt(0, null)).toEqual([]);
    expect(TABLE.runFontsAt(9, null)).toEqual([]);
  });
});

/** ISO/IEC 29500-1, 22.9.2.19: a character that XML cannot carry is written as _xHHHH_, and so is what looks like that. */
describe('a text in a cell', () => {
  it.each([
    ['a\u0001b', 'a_x0001_b'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x41_', '_x41_'],
    ['<a> & b', '&lt;a&gt; &amp; b'],
  ])('%j is written %s', (text, written) => {
    expect(encodeCharacters(text)).toBe(written);
  });

  it.each(['a\u0001b', '_x0041_', 'a_x005F_', 'Trùa'])('%j comes back', (text) => {
    expect(decodeCharacters(encodeCharacters(text))).toBe(text);
  });

  it.each([
    ['Trùa', '<t>Trùa</t>'],
    [' Trùa', '<t xml:space="preserve"> Trùa</t>'],
    ['Bình  Hòa', '<t xml:space="preserve">Bình  Hòa</t>'],
    ['a\nb', '<t xml:space="preserve">a\nb</t>'],
  ])('%j keeps its blanks', (text, element) => {
    expect(textElement('', text)).toBe(element);
  });
});
