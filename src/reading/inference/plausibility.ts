import type { Indicator, MeasureRole, SideRole } from '../../domain/columns';
import { COUNT_ROLES, countRole, INDICATORS, rateRole, STAGES } from '../../domain/columns';
import type { MeasureColumn, TargetTable } from '../../domain/target-table';
import { hamletRows, numberAt } from '../../domain/target-table';
import { expectAt } from '../../sheet/expect';

/** The roles whose columns hold words where numbers should stand: they are no measures, whatever their titles say. */
export function wordColumns(columns: ReadonlyMap<MeasureRole, MeasureColumn>): MeasureRole[] {
  return [...columns].flatMap(([role, column]) => (holdsWords(column) ? [role] : []));
}

/**
 * The roles of gross decreases. Where households also become poor within the year, "giảm" may count all
 * that leave; then opening less decrease is not the closing, and the column is none of the six pairs.
 */
export function grossDecreases(
  columns: ReadonlyMap<MeasureRole, MeasureColumn>,
  sideRoles: Iterable<SideRole>,
): MeasureRole[] {
  const increased = new Set([...sideRoles].filter((role) => INCREASE.test(role)).map((role) => role.split('.')[0]));
  return INDICATORS.filter((indicator) => increased.has(indicator) && !isNet(columns, indicator)).flatMap(
    (indicator) => [countRole(indicator, 'reduction'), rateRole(indicator, 'reduction')],
  );
}

const INCREASE = /\.(fromNearPoor|fromPoor|relapsed|new|otherIncrease)\./;

function isNet(columns: ReadonlyMap<MeasureRole, MeasureColumn>, indicator: Indicator): boolean {
  const [opening, reduction, closing] = STAGES.map((stage) => columns.get(countRole(indicator, stage))?.numbers);
  if (!opening || !reduction || !closing) return false;
  let [holding, failing] = [0, 0];
  opening.forEach((count, row) => {
    const difference = count - expectAt(reduction, row) - expectAt(closing, row);
    if (difference === 0) holding += 1;
    else if (!Number.isNaN(difference)) failing += 1;
  });
  return holding > failing;
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

/** Whether there is something to work on: names, and a count or rate of poor or near-poor households beside another. */
export function holdsMeasures(table: TargetTable): boolean {
  const measures = [...table.columns.keys()];
  const isNamed = table.rows.some(({ name, kind }) => name !== '' && kind === 'hamlet');
  return isNamed && measures.length > 1 && measures.some((role) => role !== 'households');
}

/** Whether what was read looks like counts of households by hamlet. */
export function isPlausible(table: TargetTable): boolean {
  const hamlets = hamletRows(table);
  const names = hamlets.map((row) => expectAt(table.rows, row).name).filter((name) => name !== '');
  if (names.length * 2 <= hamlets.length) return false;
  if (hamlets.length > SHORT_LIST && new Set(names).size * MOST_REPEATS < names.length) return false;
  return holdsMeasures(table) && countsHouseholds(table, hamlets);
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
