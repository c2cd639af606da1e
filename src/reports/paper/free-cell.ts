import type { Indicator } from '../../domain/columns';
import type { GoalKind } from '../../domain/commune';
import { rangeBetween } from '../../sheet/range';
import type { CellStyle } from '../../workbook/sheet-spec';
import type { CellContent, CellValue } from '../../sheet/cell';
import type { BlockPart, ColumnSpan, FreeCell } from './sheet-block';
import { constant, spread } from './sheet-block';

/** What the officer wrote in a free cell, and what the tool had offered there. */
export interface TypedCell {
  readonly content: CellContent;
  readonly offered: CellValue;
}

/** What the officer wrote on the paper as it was last made, by the names of its free cells. */
export type TypedCells = ReadonlyMap<string, TypedCell>;

/**
 * What a free cell is to hold: what the officer wrote there, unless the tool has something else to offer by now,
 * which then was asked for later.
 */
export function freeContent(typed: TypedCells, name: string, offered: CellValue): CellContent {
  const written = typed.get(name);
  return written?.offered === offered ? written.content : constant(offered);
}

/** The name of the cell in which the officer may type a goal. */
export function goalCellName(indicator: Indicator, kind: GoalKind): string {
  return `goal.${indicator}.${kind}`;
}

/** A free cell over neighbouring columns of some rows. */
export function spreadFree(
  typed: TypedCells,
  place: { readonly row: number; readonly rows?: number; readonly span: ColumnSpan },
  { name, offered }: Pick<FreeCell, 'name' | 'offered'>,
  style: CellStyle,
): BlockPart {
  const address = { row: place.row, column: place.span.first };
  const corner = { row: place.row + (place.rows ?? 1) - 1, column: place.span.last };
  const part = spread(rangeBetween(address, corner), freeContent(typed, name, offered), style);
  return { ...part, free: [{ name, address, offered }] };
}
