import type { TargetTable } from '../../domain/target-table';
import { findTables } from '../../reading/find-tables';
import { sameSheetName } from '../../sheet/sheet-name';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { correctionsOf } from './column-corrections';
import type { Settings, TableChoice } from '../settings';
import { readSettings } from '../stored-settings';

/**
 * Every target table of a workbook, with the officer's word on its columns; the one to work on first: the one that
 * the officer chose, as long as it is there, else the likeliest. The others follow by likelihood.
 * @param settings those that the workbook keeps, where left out.
 */
export function tablesToWorkOn(
  snapshot: WorkbookSnapshot,
  { table: choice, columns }: Pick<Settings, 'table' | 'columns'> = readSettings(snapshot.settings),
): TargetTable[] {
  const tables = findTables(snapshot, correctionsOf(columns));
  const chosen = choice && tablesOfSheet(tables, choice.sheet)[choice.order];
  return chosen ? [chosen, ...tables.filter((table) => table !== chosen)] : tables;
}

/**
 * How one of these tables is remembered, by its place.
 * @throws RangeError where none of them stands there.
 */
export function choiceOf(table: TargetTable, tables: readonly TargetTable[]): TableChoice {
  const order = tablesOfSheet(tables, table.sheetName).findIndex((candidate) => isSamePlace(candidate, table));
  if (order < 0) throw new RangeError('The chosen table is none of those that were found');
  return { sheet: table.sheetName, order };
}

function isSamePlace(one: TargetTable, other: TargetTable): boolean {
  return (
    one.sheet === other.sheet &&
    one.firstRow === other.firstRow &&
    one.hamletPosition === other.hamletPosition &&
    one.counted === other.counted
  );
}

/** The tables of a sheet from top to bottom; lines of persons follow their households. */
function tablesOfSheet(tables: readonly TargetTable[], sheet: string): TargetTable[] {
  const rank = ({ counted }: TargetTable): number => Number(counted === 'persons');
  return tables
    .filter(({ sheetName }) => sameSheetName(sheetName, sheet))
    .sort(
      (one, other) =>
        one.firstRow - other.firstRow || one.hamletPosition - other.hamletPosition || rank(one) - rank(other),
    );
}
