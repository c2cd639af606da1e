import { check } from '../../../src/app/checking/check';
import type { TargetTable } from '../../../src/domain/target-table';
import { findTables } from '../../../src/reading/find-tables';
import type { GridCell } from '../../support/snapshot-of';
import { snapshotOf } from '../../support/snapshot-of';
import { OFFICERS_SHEETS } from './officers-sheets';
import { HAMLET_NAMES, linesOf, ROLES } from './sheet-lines';

function cellsOf(text: string): GridCell[][] {
  return text === ''
    ? []
    : text.split('\n').map((line) =>
        line.split('\t').map((cell): GridCell => {
          if (cell === '') return null;
          return /^\d+$/.test(cell) ? Number(cell) : cell.replaceAll('⏎', '\n');
        }),
      );
}

function positionsIn(table: TargetTable): Record<string, number | null> {
  return {
    index: table.indexPosition,
    hamlet: table.hamletPosition,
    ...Object.fromEntries(
      [...table.columns, ...(table.sideColumns ?? [])].map(([role, { position }]) => [role, position]),
    ),
  };
}

describe('the sheet of an officer', () => {
  it.each(OFFICERS_SHEETS)('is read right and is clean: %s', (_name, above, keys, typing, below) => {
    const columns = keys.split(' ');
    const grid = [...cellsOf(above), ...linesOf(columns, typing), ...cellsOf(below)];
    const snapshot = snapshotOf({ name: 'Biểu 1', grid });
    const [table, ...others] = findTables(snapshot);
    if (!table) throw new Error('no table was found');
    expect(others).toEqual([]);
    const known = columns.flatMap((key, column) => (ROLES[key] === undefined ? [] : [[ROLES[key], column]]));
    expect(positionsIn(table)).toEqual({ index: null, ...Object.fromEntries(known) });
    const { prefix = '', totalName = 'Tổng cộng', groups = [], total = 'last' } = typing;
    const hamlets = table.rows.filter(({ kind }) => kind === 'hamlet').map(({ name }) => name);
    expect(hamlets).toEqual(HAMLET_NAMES.map((name) => prefix + name));
    const totals = table.rows.filter(({ kind }) => kind === 'total').map(({ name }) => name);
    expect(totals.sort()).toEqual([...groups, ...(total === 'none' ? [] : [totalName])].sort());
    const findings = check(snapshot).checked?.findings ?? [];
    expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });
});
