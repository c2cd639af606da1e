import type { TableCell, TargetTable } from '../domain/target-table';
import type { Change } from '../workbook/change';
import type { CellContent, CellLocation, WorkbookSnapshot } from '../workbook/snapshot';

/** What the officer asked for, by the name of the button. */
export type Action = 'recalculate' | 'allocate' | 'summarize' | 'repair' | 'roll-over' | 'add-form';

/** One cell that a proposal would change. */
export interface PreviewRow {
  readonly location: CellLocation;
  readonly cell: TableCell;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Changes that have been worked out and not yet made. */
export interface Proposal {
  readonly action: Action;
  readonly table: TargetTable;
  /** The reading that it was worked out from. */
  readonly basis: WorkbookSnapshot;
  readonly changes: readonly Change[];
  /** One row for each cell of the table that would change; a sheet of the tool's own has none. */
  readonly preview: readonly PreviewRow[];
}
