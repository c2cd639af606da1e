import type { CountRole } from '../../domain/columns';
import { COUNT_ROLES, countRole, INDICATORS, STAGE_PAIRS } from '../../domain/columns';
import type { TargetTable } from '../../domain/target-table';
import { numberAt, wholeCountAt } from '../../domain/target-table';

/** Fewer computations than this do not speak against a header. */
const FEWEST_COMPUTATIONS = 6;
/** So many lines tell as much as all. */
const LINES_LOOKED_AT = 300;
/** No way of rounding moves a rate by so many percent points. */
const WIDEST_ROUNDING = 1;

/** Whether most of what the header promises fails in the numbers: the columns are not what their titles say. */
export function contradictsNumbers(table: TargetTable): boolean {
  if (COUNT_ROLES.some((role) => isMostlyBroken(table, role))) return true;
  const computations = [...rateComputations(table), ...identityComputations(table)];
  const held = computations.filter((holds) => holds).length;
  return computations.length >= FEWEST_COMPUTATIONS && held * 2 < computations.length;
}

/** Households do not come in parts: such a column holds rates. */
function isMostlyBroken(table: TargetTable, role: CountRole): boolean {
  const numbers = table.rows
    .slice(0, LINES_LOOKED_AT)
    .map((_row, row) => numberAt(table, row, role))
    .filter((number) => !Number.isNaN(number));
  return numbers.filter((number) => !Number.isInteger(number)).length * 2 > numbers.length;
}

function rateComputations(table: TargetTable): boolean[] {
  return STAGE_PAIRS.flatMap(({ count, rate }) =>
    table.rows.slice(0, LINES_LOOKED_AT).flatMap((_row, row) => {
      const exact = (wholeCountAt(table, row, count) / wholeCountAt(table, row, 'households')) * 100;
      const printed = numberAt(table, row, rate);
      return Number.isFinite(exact) && !Number.isNaN(printed) ? [Math.abs(printed - exact) < WIDEST_ROUNDING] : [];
    }),
  );
}

function identityComputations(table: TargetTable): boolean[] {
  return INDICATORS.flatMap((indicator) =>
    table.rows.slice(0, LINES_LOOKED_AT).flatMap((_row, row) => {
      const difference =
        wholeCountAt(table, row, countRole(indicator, 'opening')) -
        wholeCountAt(table, row, countRole(indicator, 'reduction'));
      const closing = wholeCountAt(table, row, countRole(indicator, 'closing'));
      return Number.isNaN(difference + closing) ? [] : [difference === closing];
    }),
  );
}
