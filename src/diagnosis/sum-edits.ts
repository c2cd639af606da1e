import { COUNT_ROLES } from '../domain/columns';
import type { TargetTable } from '../domain/target-table';
import { wholeCountAt } from '../domain/target-table';

/** One column of one sum: a total that must be what its lines add up to. */
export interface SumEdit {
  readonly slot: number;
  readonly total: number;
  readonly addends: readonly number[];
  /** What the total lacks: the lines' sum less the total, as the table stands. */
  readonly lacking: number;
}

/** Every column of every sum whose numbers are all known. */
export function sumEdits(table: TargetTable): SumEdit[] {
  return table.sums.flatMap(({ total, addends }) =>
    COUNT_ROLES.flatMap((role, slot): SumEdit[] => {
      const sum = addends.reduce((running, row) => running + wholeCountAt(table, row, role), 0);
      const lacking = sum - wholeCountAt(table, total, role);
      return Number.isNaN(lacking) ? [] : [{ slot, total, addends, lacking }];
    }),
  );
}
