import type { MeasureRole, StageCountRole } from '../../domain/columns';
import type { TargetTable } from '../../domain/target-table';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { CellValue } from '../../sheet/cell';

/** The numbers that the next year begins with. */
export interface NextYearNumbers {
  /** The opening of a hamlet's line of a table; null where the table has no such opening. */
  readonly openingAt: (table: TargetTable, row: number, role: StageCountRole) => number | null;
  /** Percent points per unit of a rate's column. */
  readonly scaleOf: (table: TargetTable, role: MeasureRole) => number;
}

/** The sheet of a year, and what the next one takes from it. */
export interface NextYearSource {
  readonly sheet: SheetSnapshot;
  /** The tables that share the sheet's lines: of households and, where the form has both, of persons. The first leads. */
  readonly tables: readonly [TargetTable, ...TargetTable[]];
  readonly numbers: NextYearNumbers;
  /** A text of the sheet as it reads one year later. */
  readonly movedOn: (value: CellValue) => CellValue;
}

/** Where the parts of the sheet stand, zero-based. */
export interface SheetPlace {
  readonly top: number;
  readonly headerRow: number;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly bottom: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}
