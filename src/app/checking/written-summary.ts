import type { TypedCell, TypedCells } from '../../reports/paper/free-cell';
import type { FreeCell } from '../../reports/paper/sheet-block';
import { constant } from '../../reports/paper/sheet-block';
import { findAddress, formatAddress } from '../../sheet/address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellContent, CellValue } from '../../sheet/cell';
import { contentAt, sheetByTag } from '../../workbook/snapshot';
import { contentsEqual, isCellError } from '../../sheet/cell';
import type { WrittenSummary } from '../settings';

/** What is to be kept of a summary, so that the next one can tell what the officer wrote on it. */
export function writtenSummary(basis: string, freeCells: readonly FreeCell[]): WrittenSummary {
  return {
    basis,
    cells: freeCells.map(({ name, address, offered }) => ({
      name,
      cell: formatAddress(address),
      offered: storable(offered),
    })),
  };
}

function storable(offered: CellValue): string | number | null {
  return typeof offered === 'string' || typeof offered === 'number' ? offered : null;
}

/** What the officer wrote in the free cells of the summary that the workbook has. */
export function typedOnSummary(snapshot: WorkbookSnapshot, written: WrittenSummary | undefined): TypedCells {
  const sheet = sheetByTag(snapshot, 'summary');
  if (!sheet || !written) return new Map();
  return new Map(
    written.cells.flatMap(({ name, cell, offered }): [string, TypedCell][] => {
      const address = findAddress(cell);
      const content = address && contentAt(sheet, address);
      const isTyped = content && !isBroken(content) && !contentsEqual(withoutEmpty(content), constant(offered));
      return isTyped ? [[name, { content: withoutEmpty(content), offered }]] : [];
    }),
  );
}

/** An error is nothing that anybody typed: a formula of the officer's that no longer works is not carried on. */
function isBroken({ value }: CellContent): boolean {
  return isCellError(value);
}

/** An empty text is a blank cell. */
function withoutEmpty(content: CellContent): CellContent {
  return content.formula === null && content.value === '' ? constant(null) : content;
}
