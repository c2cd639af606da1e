import type { Indicator } from '../../domain/columns';
import type { TableCell, TargetTable } from '../../domain/target-table';
import type { RecalculateOptions } from '../../planning/recalculate';
import type { Change } from '../../workbook/change';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellContent, CellLocation } from '../../sheet/cell';

/** What the officer asked for and sees before it is made, by the name of the button. */
export type ProposedAction =
  'recalculate' | 'allocate' | 'summarize' | 'repair' | 'roll-over' | 'add-form' | 'convert-fonts';

/** Everything that the officer does and can undo; an answer to a finding changes no cell. */
export type Action = ProposedAction | 'list-findings' | 'waive' | 'reconsider';

/** One cell that a proposal would change. */
export interface PreviewRow {
  readonly location: CellLocation;
  readonly cell: TableCell;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** One text, in the table or beside it, that a proposal would write again in another font. */
export interface TextPreview {
  readonly location: CellLocation;
  /** What it shows: the same before and after, but for the letters that are stored. */
  readonly shown: string;
  readonly stored: string;
  readonly fontName: { readonly before: string; readonly after: string };
}

/** How many cells of the officer's a proposal would change. */
export function changedCells({ preview, texts = [] }: Pick<Proposal, 'preview' | 'texts'>): number {
  return preview.length + texts.length;
}

/** How a proposal was computed, so that it can be computed again with some cells left as they are. */
export type ProposalOrigin =
  | { readonly kind: 'recalculate'; readonly options: RecalculateOptions }
  | { readonly kind: 'allocate'; readonly indicator: Indicator; readonly reductions: readonly NewNumber[] };

/** A number for a cell: a count, or percent points. */
export interface NewNumber {
  readonly cell: TableCell;
  readonly value: number;
}

/** Changes that have been computed and not yet made. */
export interface Proposal {
  readonly action: ProposedAction;
  readonly table: TargetTable;
  /** The reading that it was computed from. */
  readonly basis: WorkbookSnapshot;
  readonly changes: readonly Change[];
  /** One row for each cell of the table that would change; a sheet of the tool's own has none. */
  readonly preview: readonly PreviewRow[];
  /** The texts that would change; absent where none do. */
  readonly texts?: readonly TextPreview[];
  /** Absent where each row stands for itself. */
  readonly origin?: ProposalOrigin;
}
