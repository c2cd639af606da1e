import type { TableRole } from '../../domain/columns';
import type { TargetTable } from '../../domain/target-table';
import { readableSheet } from '../../reading/legacy-fonts/readable-sheet';
import { columnTitles, shownText } from '../../reading/sheet-columns';
import { columnLetters } from '../../sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { isUsed, sheetById } from '../../workbook/snapshot';

/** One column of a table, as the officer is shown it to say what it holds. */
export interface MappedColumn {
  /** Zero-based, on the sheet. */
  readonly position: number;
  readonly letters: string;
  /** The titles above it as they stand, from the top; a title that is merged over several columns is theirs all. */
  readonly titles: readonly string[];
  /** Null where it holds nothing known. */
  readonly role: TableRole | null;
  /** What tells the role, or the lack of one; null where there is no role and the officer did not say so. */
  readonly knownBy: 'header' | 'numbers' | 'officer' | null;
  /** What its first lines show, blank cells left out. */
  readonly samples: readonly string[];
}

const MOST_SAMPLES = 3;
/** Columns further right are no part of the table. */
const MOST_COLUMNS = 80;

/** The columns of a table's sheet that have a title or figures beside its lines, from the left. */
export function mappedColumns(snapshot: WorkbookSnapshot, table: TargetTable): MappedColumn[] {
  const sheet = readableSheet(sheetById(snapshot, table.sheet));
  if (!isUsed(sheet)) return [];
  const titles = columnTitles(sheet, table, MOST_COLUMNS);
  const roles = rolesByPosition(table);
  return titles.flatMap((path, offset): MappedColumn[] => {
    const position = sheet.used.firstColumn + offset;
    const samples = samplesOf(sheet, table, position);
    if (path.length === 0 && samples.length === 0) return [];
    const role = roles.get(position) ?? null;
    return [
      {
        position,
        letters: columnLetters(position),
        titles: path,
        role,
        knownBy: knownBy(table, position, role),
        samples,
      },
    ];
  });
}

function rolesByPosition(table: TargetTable): Map<number, TableRole> {
  return new Map<number, TableRole>([
    [table.hamletPosition, 'hamlet'],
    ...(table.indexPosition === null ? [] : [[table.indexPosition, 'index'] as const]),
    ...[...table.columns, ...(table.sideColumns ?? [])].map(([role, { position }]) => [position, role] as const),
  ]);
}

function knownBy(table: TargetTable, position: number, role: TableRole | null): MappedColumn['knownBy'] {
  if (table.corrected?.includes(position)) return 'officer';
  if (role === null) return null;
  return table.inferred.some((inferred) => inferred === role) ? 'numbers' : 'header';
}

function samplesOf(sheet: SheetSnapshot, { rows }: TargetTable, column: number): string[] {
  const samples: string[] = [];
  for (const { position } of rows) {
    const text = shownText(sheet, { row: position, column });
    if (text !== '') samples.push(text);
    if (samples.length === MOST_SAMPLES) break;
  }
  return samples;
}
