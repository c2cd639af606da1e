import type { TableRole } from '../../domain/columns';
import { TABLE_ROLES } from '../../domain/columns';
import type { TableCorrection } from '../../reading/find-tables';
import { columnIndex, MAXIMUM_COLUMNS } from '../../sheet/address';
import { sameSheetName } from '../../sheet/sheet-name';
import type { ColumnMapping, Settings, TableChoice } from '../settings';

/** What reading needs of the officer's word on columns; letters and roles that are none are passed over. */
export function correctionsOf(columns: readonly ColumnMapping[]): TableCorrection[] {
  return columns.flatMap(({ sheet, order, roles }) => {
    const known = Object.entries(roles).flatMap(([letters, name]): [number, TableRole | null][] => {
      const role = TABLE_ROLES.find((candidate) => candidate === name);
      const isKnown = isColumn(letters) && (role !== undefined || name === NO_ROLE);
      return isKnown ? [[columnIndex(letters), role ?? null]] : [];
    });
    return known.length > 0 ? [{ sheet, order, roles: new Map(known) }] : [];
  });
}

/** How the settings keep that a column holds nothing known. */
const NO_ROLE = '';

function isColumn(letters: string): boolean {
  return /^[A-Z]{1,3}$/i.test(letters) && columnIndex(letters) < MAXIMUM_COLUMNS;
}

/**
 * The settings with the officer's word on one column of a table. A role moves: the column that had it by an earlier
 * word goes back to what reading makes of it.
 * @param letters of the column on the sheet.
 * @param role null where the column holds nothing known.
 */
export function withColumnRole(
  settings: Settings,
  choice: TableChoice,
  letters: string,
  role: TableRole | null,
): Settings {
  const before = settings.columns.find((mapping) => isOf(mapping, choice))?.roles ?? {};
  const others = Object.entries(before).filter(
    ([other, name]) => other !== letters && (role === null || name !== role),
  );
  const mapping = { ...choice, roles: Object.fromEntries([...others, [letters, role ?? NO_ROLE]]) };
  return { ...settings, columns: [...withoutTable(settings.columns, choice), mapping] };
}

/** The settings without any word on the columns of a table: they are read by their headers and numbers again. */
export function withoutColumnRoles(settings: Settings, choice: TableChoice): Settings {
  return { ...settings, columns: withoutTable(settings.columns, choice) };
}

function withoutTable(columns: readonly ColumnMapping[], choice: TableChoice): ColumnMapping[] {
  return columns.filter((mapping) => !isOf(mapping, choice));
}

function isOf(mapping: ColumnMapping, { sheet, order }: TableChoice): boolean {
  return sameSheetName(mapping.sheet, sheet) && mapping.order === order;
}
