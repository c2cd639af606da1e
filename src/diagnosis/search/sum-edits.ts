import { COUNT_ROLES } from '../../domain/columns';
import type { RowRules } from './row-rules';

/** One column of one sum: a total that must be what its lines add up to. */
export interface SumEdit {
  readonly slot: number;
  readonly total: number;
  readonly addends: readonly number[];
  /** What the total lacks: the lines' sum less the total, as the table stands. */
  readonly lacking: number;
}

/** Every column of every sum whose numbers are all known. */
export function sumEdits(rules: RowRules): SumEdit[] {
  return rules.table.sums.flatMap(({ total, addends }) =>
    COUNT_ROLES.flatMap((_role, slot): SumEdit[] => {
      if (!rules.isSummed(slot)) return [];
      let sum = 0;
      for (const row of addends) sum += rules.countAt(row, slot);
      const lacking = sum - rules.countAt(total, slot);
      return Number.isNaN(lacking) ? [] : [{ slot, total, addends, lacking }];
    }),
  );
}
