/** The cells of a table as other spreadsheet programs put it on the clipboard: tabs between cells, one line a row. */
export function readClipboardTable(text: string): string[][] {
  const lines = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  return lines.split('\n').map((line) => line.split('\t'));
}

/** A table as text for the clipboard; a tab or line break inside a cell becomes a blank, or it would shift the others. */
export function writeClipboardTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}
