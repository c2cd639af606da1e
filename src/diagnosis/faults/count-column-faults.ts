import type { Indicator, StageCountRole } from '../../domain/columns';
import { countRole, STAGES } from '../../domain/columns';
import type { FaultPattern } from '../../domain/finding';
import type { TargetTable } from '../../domain/target-table';
import { wholeCountAt } from '../../domain/target-table';
import type { Hypothesis } from './fault-pattern';
import { explanationOf, isOneFault } from './fault-pattern';

/** A count column, and what it has gone wrong by. */
export interface CountColumnFault {
  readonly role: StageCountRole;
  readonly pattern: FaultPattern;
}

interface Suspicion extends Hypothesis {
  readonly role: StageCountRole;
}

/** Opening, reduction and closing of a row, as a suspicion reads them. */
type Identity = readonly [opening: number, reduction: number, closing: number];

/**
 * Which of an indicator's count columns has gone wrong, where so many rows of its identity fail; null where the
 * rows are better told one by one. Without an explanation the closing is named, which is computed from the others.
 */
export function countColumnFault(
  table: TargetTable,
  indicator: Indicator,
  failed: readonly number[],
): CountColumnFault | null {
  const suspicions = [...shifts(table, indicator, failed), swap(table, indicator, failed)];
  const explanation = explanationOf(suspicions, failed.length);
  if (explanation) return { role: explanation.role, pattern: explanation.pattern };
  return isOneFault(failed.length) ? { role: countRole(indicator, 'closing'), pattern: { kind: 'unexplained' } } : null;
}

function shifts(table: TargetTable, indicator: Indicator, failed: readonly number[]): Suspicion[] {
  return STAGES.flatMap((shifted) =>
    ([1, -1] as const).map((lines): Suspicion => {
      const read = (row: number): Identity => {
        const at = (stage: typeof shifted): number =>
          wholeCountAt(table, stage === shifted ? row + lines : row, countRole(indicator, stage));
        return [at('opening'), at('reduction'), at('closing')];
      };
      const role = countRole(indicator, shifted);
      return { role, pattern: { kind: 'shifted', lines }, explained: countHolding(failed, read) };
    }),
  );
}

function swap(table: TargetTable, indicator: Indicator, failed: readonly number[]): Suspicion {
  const [opening, reduction, closing] = [
    countRole(indicator, 'opening'),
    countRole(indicator, 'reduction'),
    countRole(indicator, 'closing'),
  ];
  const at = (row: number, role: StageCountRole): number => wholeCountAt(table, row, role);
  const explained = countHolding(failed, (row) => [at(row, closing), at(row, reduction), at(row, opening)]);
  return { role: opening, pattern: { kind: 'swapped', role: closing }, explained };
}

function countHolding(rows: readonly number[], read: (row: number) => Identity): number {
  return rows.filter((row) => {
    const [opening, reduction, closing] = read(row);
    return opening - reduction === closing;
  }).length;
}
