import type { MeasureRole } from '../domain/columns';
import { COUNT_ROLES } from '../domain/columns';
import type { MeasureColumn, TargetTable } from '../domain/target-table';
import { hamletRows, numberAt } from '../domain/target-table';

/** The measures whose cells hold numbers, or nothing yet: a column of words is none, whatever its title says. */
export function withoutWordColumns(columns: ReadonlyMap<MeasureRole, MeasureColumn>): Map<MeasureRole, MeasureColumn> {
  return new Map([...columns].filter(([, column]) => !holdsWords(column)));
}

function holdsWords(column: MeasureColumn): boolean {
  const words = [...column.texts.values()].filter((text) => !text.startsWith('#')).length;
  const numbers = column.states.filter((state) => state === 'number').length;
  return words > 0 && words >= numbers && words > FEWEST_WORDS;
}

/** One unreadable cell or two are slips. */
const FEWEST_WORDS = 2;
/** A list whose names repeat more often than this counts something else than hamlets. */
const MOST_REPEATS = 4;
/** So few lines say nothing about repeats. */
const SHORT_LIST = 10;

/** Whether what was read looks like counts of households by hamlet. */
export function isPlausible(table: TargetTable): boolean {
  const hamlets = hamletRows(table);
  const names = hamlets.map((row) => table.rows[row]?.name ?? '').filter((name) => name !== '');
  if (names.length * 2 <= hamlets.length) return false;
  if (hamlets.length > SHORT_LIST && new Set(names).size * MOST_REPEATS < names.length) return false;
  const measures = [...table.columns.keys()];
  return measures.length > 1 && measures.some((role) => role !== 'households') && countsHouseholds(table, hamlets);
}

/** Most counts are whole, and most hamlets have no more poor households than households. */
function countsHouseholds(table: TargetTable, hamlets: readonly number[]): boolean {
  let [whole, broken, within, above] = [0, 0, 0, 0];
  for (const row of hamlets) {
    const households = numberAt(table, row, 'households');
    for (const role of COUNT_ROLES) {
      const count = numberAt(table, row, role);
      if (Number.isInteger(count)) whole += 1;
      else if (!Number.isNaN(count)) broken += 1;
      if (count > households) above += 1;
      else if (count <= households && role !== 'households') within += 1;
    }
  }
  return broken <= whole && above <= within;
}
