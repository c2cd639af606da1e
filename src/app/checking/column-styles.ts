import { inferStyles } from '../../checks/numbers/infer-styles';
import type { RateRole } from '../../domain/columns';
import type { RoundingStyle } from '../../domain/rounding';
import type { TargetTable } from '../../domain/target-table';

/** The style that each rate column is printed in, by its own numbers; a column with too few of them is absent. */
export function columnStyles(table: TargetTable): ReadonlyMap<RateRole, RoundingStyle> {
  return new Map([...inferStyles(table)].map(([role, { style }]) => [role, style]));
}
