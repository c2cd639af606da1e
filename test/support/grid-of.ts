import type { GridCell } from './snapshot-of';

/** The grid of a text with tabs between cells and a line for each row; plain numbers become numbers. */
export function gridOf(text: string): GridCell[][] {
  return text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.split('\t').map(cellOf));
}

function cellOf(text: string): GridCell {
  if (text.trim() === '') return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
