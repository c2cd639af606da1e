import type { Indicator } from '../domain/columns';
import type { TableCell, TargetTable } from '../domain/target-table';
import type { RecalculateOptions } from '../planning/recalculate';
import type { Change } from '../workbook/change';
import type { CellContent, CellLocation, WorkbookSnapshot } from '../workbook/snapshot';

/** What the officer asked for and sees before it is made, by the name of the button. */
export type ProposedAction = 'recalculate' | 'allocate' | 'summarize' | 'repair' | 'roll-over' | 'add-form';

/** Everything that the officer does and can take back; an answer to a finding changes no cell. */
export type Action = ProposedAction | 'waive' | 'reconsider';

/** One cell that a proposal would change. */
export interface PreviewRow {
  readonly location: CellLocation;
  readonly cell: TableCell;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** How a proposal was worked out, so that it can be worked out again with some cells left as they are. */
export type ProposalOrigin =
  | { readonly kind: 'recalculate'; readonly options: RecalculateOptions }
  | { readonly kind: 'allocate'; readonly indicator: Indicator; readonly reductions: readonly NewNumber[] };

/** A number for a cell: a count, or percent points. */
export interface NewNumber {
  readonly cell: TableCell;
  readonly value: number;
}

/** Changes that have been worked out and not yet made. */
export interface Proposal {
  readonly action: ProposedAction;
  readonly table: TargetTable;
  /** The reading that it was worked out from. */
  readonly basis: WorkbookSnapshot;
  readonly changes: readonly Change[];
  /** One row for each cell of the table that would change; a sheet of the tool's own has none. */
  readonly preview: readonly PreviewRow[];
  /** Absent where each row stands for itself. */
  readonly origin?: ProposalOrigin;
}
