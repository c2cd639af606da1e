import { BLANK } from '../../sheet/cell';
import type { CellRange } from '../../sheet/range';
import { columnCount, rangeOfCell, rowCount } from '../../sheet/range';
import type { CellEdit } from '../../workbook/change';
import { pastedContent, shownText } from '../typing/cell-text';
import { readClipboardTable, writeClipboardTable } from '../typing/clipboard-table';
import type { CopiedCells } from '../typing/copied-cells';
import { pastedEdits, pastedRange, tiled } from '../typing/copied-cells';
import type { SheetInFront } from './sheet-in-front';

/** What pasting does: the cells it writes, and the range that is selected then. */
export interface Pasted {
  readonly edits: readonly CellEdit[];
  readonly range: CellRange;
  /** What was cut is cleared where it stood. */
  readonly cleared: CopiedCells | null;
}

/** Copying and pasting: other programs get and give text; on this page formulas and number formats go along. */
export class GridClipboard {
  #copied: CopiedCells | null = null;

  /** The text of what is selected, for the clipboard. */
  copy(front: SheetInFront, isCut: boolean): string {
    const range = front.selectedInUse ?? front.selectedCells;
    const cells = front.cellsOf(range);
    const shown = cells.map((line) => line.map(({ content, numberFormat }) => shownText(content.value, numberFormat)));
    const text = writeClipboardTable(shown);
    this.#copied = { text, sheet: front.picture.sheet, range, cells, isCut };
    return text;
  }

  /** The text that was copied here last, where the browser hands out no other. */
  get lastText(): string {
    return this.#copied?.text ?? '';
  }

  /** @param text as the clipboard gives it; null where there is nothing in it */
  paste(front: SheetInFront, text: string): Pasted | null {
    if (text === '') return null;
    const copied = this.#copied;
    return copied && sameText(copied.text, text) ? this.#pasteCells(front, copied) : pasteText(front, text);
  }

  #pasteCells(front: SheetInFront, copied: CopiedCells): Pasted {
    const size = { rows: rowCount(copied.range), columns: columnCount(copied.range) };
    const { firstRow: row, firstColumn: column } = front.selectedCells;
    const range = pastedRange(copied.isCut ? rangeOfCell({ row, column }) : front.selectedCells, size);
    if (copied.isCut) this.#copied = null;
    return { edits: pastedEdits(copied, range), range, cleared: copied.isCut ? copied : null };
  }
}

/** The edits that clear the cells of a range, save those of another. */
export function clearingEdits(range: CellRange, except: CellRange | null): CellEdit[] {
  return tiled(range, 1, 1, (address): CellEdit => ({ address, content: BLANK })).filter(
    ({ address: { row, column } }) =>
      !except ||
      row < except.firstRow ||
      row > except.lastRow ||
      column < except.firstColumn ||
      column > except.lastColumn,
  );
}

function pasteText(front: SheetInFront, text: string): Pasted {
  const table = readClipboardTable(text);
  const size = { rows: table.length, columns: Math.max(...table.map((line) => line.length)) };
  const range = pastedRange(front.selectedCells, size);
  const edits = tiled(range, size.rows, size.columns, (address, row, column): CellEdit => {
    const { numberFormat } = front.read(address);
    return { address, ...pastedContent(table[row]?.[column] ?? '', numberFormat) };
  });
  return { edits, range, cleared: null };
}

/** Some systems put other line ends on the clipboard, or one more. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  return plain(one) === plain(other);
}
