import { inferredStyles } from '../../checks/numbers/infer-styles';
import type { RateRole } from '../../domain/columns';
import type { RoundingStyle } from '../../domain/rounding';
import type { TargetTable } from '../../domain/target-table';
import type { Slices } from '../../workbook/slices';

/** The style that each rate column is printed in, by its own numbers; a column with too few of them is absent. */
export function* columnStyles(table: TargetTable): Slices<ReadonlyMap<RateRole, RoundingStyle>> {
  const styles = new Map<RateRole, RoundingStyle>();
  for (const [role, { style }] of inferredStyles(table)) {
    styles.set(role, style);
    yield;
  }
  return styles;
}
