import type { TargetTable } from '../domain/target-table';
import { findTables } from '../reading/find-tables';
import { sameSheetName } from '../workbook/sheet-name';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Settings, TableChoice } from './settings';
import { readSettings } from './settings';

/**
 * Every target table of a workbook, the one to work on first: the one that the officer chose, as long as it is there,
 * else the likeliest. The others follow by likelihood.
 * @param settings those that the workbook keeps, where left out.
 */
export function tablesToWorkOn(
  snapshot: WorkbookSnapshot,
  { table: choice }: Settings = readSettings(snapshot.settings),
): TargetTable[] {
  const tables = findTables(snapshot);
  const chosen = choice && tablesOfSheet(tables, choice.sheet)[choice.order];
  return chosen ? [chosen, ...tables.filter((table) => table !== chosen)] : tables;
}

/** How the choice of one of these tables is remembered. @throws RangeError where it is none of them. */
export function choiceOf(table: TargetTable, tables: readonly TargetTable[]): TableChoice {
  const order = tablesOfSheet(tables, table.sheetName).indexOf(table);
  if (order < 0) throw new RangeError('The chosen table is none of those that were found');
  return { sheet: table.sheetName, order };
}

/** The tables of a sheet from top to bottom; lines of persons follow their households. */
function tablesOfSheet(tables: readonly TargetTable[], sheet: string): TargetTable[] {
  const rank = ({ counted }: TargetTable): number => Number(counted === 'persons');
  return tables
    .filter(({ sheetName }) => sameSheetName(sheetName, sheet))
    .sort((one, other) => one.firstRow - other.firstRow || rank(one) - rank(other));
}
