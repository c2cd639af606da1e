import { readClipboardTable, writeClipboardTable } from '../../../src/browser-page/typing/clipboard-table';

test.each([
  ['51', [['51']]],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\t\n\tb',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
])('%j is read as %j', (text, table) => {
  expect(readClipboardTable(text)).toEqual(table);
});

test('a cell with a line break or a tab does not shift the others', () => {
  expect(
    writeClipboardTable([
      ['Tổng\nsố', 'a\tb'],
      ['1', '2'],
    ]),
  ).toBe('Tổng số\ta b\n1\t2');
});
