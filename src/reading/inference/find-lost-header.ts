import type { TableHeader } from '../header/find-header';
import { headerPaths } from '../header/header-paths';
import type { HeaderRole } from '../header/header-vocabulary';
import { roleOfHeader } from '../header/header-vocabulary';
import { inferHeader } from './infer-header';
import type { PlainRows } from '../header/plain-rows';
import { tidyText } from '../cells/plain-text';
import { isNumeric } from '../cells/read-number';
import { isColumnNumber, rankOfIndex } from '../cells/row-vocabulary';
import { isBlank, rowValues } from '../cells/used-sheet';
import { textOf } from '../../sheet/cell';
import { valueAt } from '../../workbook/snapshot';
import { readContext } from '../header/table-context';

const DEEPEST_HEADER = 4;
/** Lines of fewer figures could be any list. */
const FEWEST_FIGURES = 3;

/** The first block of named lines of figures whose roles follow from the numbers and what is left of its header. */
export function findLostHeader(rows: PlainRows, fromRow: number, endRow: number): TableHeader | null {
  let isInBlock = false;
  for (let row = fromRow; row < endRow; row += 1) {
    const names = nameColumn(rows, row);
    const begins = names !== null && !isInBlock;
    isInBlock = names !== null;
    if (!begins) continue;
    const bare = bareHeader(rows, fromRow, row, names);
    const header = bare && inferHeader(rows, bare);
    if (header) return header;
  }
  return null;
}

/** The zero-based column of the name in a line of figures; null where the row is no such line. */
function nameColumn(rows: PlainRows, row: number): number | null {
  const values = rowValues(rows.sheet, row);
  const name = values.findIndex((value) => typeof value === 'string' && /\p{L}{2}/u.test(value) && !isNumeric(value));
  if (name < 0) return null;
  const figures = values.slice(name + 1).filter((value) => !isBlank(value) && isNumeric(value));
  return figures.length < FEWEST_FIGURES ? null : rows.sheet.used.firstColumn + name;
}

/** The rows of words right above the first line, as far as they are understood; null where there are none. */
function bareHeader(rows: PlainRows, fromRow: number, firstLine: number, hamlet: number): TableHeader | null {
  const lastRow = firstLine - 1 - (isNumbering(rows, firstLine - 1) ? 1 : 0);
  let firstRow = lastRow + 1;
  while (firstRow > Math.max(fromRow, lastRow - DEEPEST_HEADER + 1) && words(rows, firstRow - 1).length > 1)
    firstRow -= 1;
  if (firstRow > lastRow) return null;
  const context = readContext(rows, fromRow, firstRow);
  const paths = headerPaths(rows, firstRow, lastRow);
  const votes = paths.map((path) =>
    path.length > 0 ? roleOfHeader(path, { year: context.year, indicator: null, subject: null, stage: null }) : null,
  );
  const positions = new Map<HeaderRole, number>([['hamlet', hamlet]]);
  const index = tidyText(textOf(valueAt(rows.sheet, { row: firstLine, column: hamlet - 1 })));
  if (rankOfIndex(index) !== null) positions.set('index', hamlet - 1);
  return { firstRow, lastRow: firstLine - 1, context, borrowed: 0, positions, paths, votes, inferred: [] };
}

function words(rows: PlainRows, row: number): string[] {
  return row < rows.sheet.used.firstRow ? [] : rows.row(row).filter((text) => text !== '');
}

function isNumbering(rows: PlainRows, row: number): boolean {
  return row >= rows.sheet.used.firstRow && words(rows, row).every(isColumnNumber);
}
