import type { TableRole } from '../../domain/columns';
import type { TargetTable } from '../../domain/target-table';
import { pathsOver } from '../../reading/header/header-paths';
import { readableSheet } from '../../reading/legacy-fonts/readable-sheet';
import { tidyText } from '../../reading/cells/plain-text';
import { isColumnNumber } from '../../reading/cells/row-vocabulary';
import type { UsedSheet } from '../../reading/cells/sheet-grid';
import { isUsed, textOf, valueAt } from '../../reading/cells/sheet-grid';
import { columnLetters } from '../../sheet/address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { sheetById } from '../../workbook/snapshot';

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
  const titles = titlesOver(sheet, table);
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

/** The titles of each used column; the line that numbers the columns is none. */
function titlesOver(sheet: UsedSheet, { firstRow, rows }: TargetTable): string[][] {
  const { firstColumn, lastColumn } = sheet.used;
  const columns = Math.min(lastColumn - firstColumn + 1, MOST_COLUMNS);
  const firstLine = rows[0]?.position ?? firstRow;
  const texts = Array.from({ length: firstLine - firstRow }, (_row, depth) =>
    Array.from({ length: columns }, (_column, offset) =>
      tidyText(textOf(valueAt(sheet, firstRow + depth, firstColumn + offset))),
    ),
  ).filter((row) => row.some((text) => text !== '' && !isColumnNumber(text)));
  const paths = pathsOver(texts);
  return Array.from({ length: columns }, (_column, offset) => paths[offset] ?? []);
}

function samplesOf(sheet: UsedSheet, { rows }: TargetTable, column: number): string[] {
  const samples: string[] = [];
  for (const { position } of rows) {
    const text = tidyText(textOf(valueAt(sheet, position, column)));
    if (text !== '') samples.push(text);
    if (samples.length === MOST_SAMPLES) break;
  }
  return samples;
}
