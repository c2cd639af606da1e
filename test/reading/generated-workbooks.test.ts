import { check } from '../../src/app/check';
import type { TargetTable } from '../../src/domain/target-table';
import { findHiddenTables, findTables } from '../../src/reading/find-tables';
import { generatedWorkbook } from './generated-workbook';

const SEEDS = Array.from({ length: 600 }, (_seed, order) => order + 1);

function positionsIn(table: TargetTable): Record<string, number | null> {
  return {
    index: table.indexPosition,
    hamlet: table.hamletPosition,
    ...Object.fromEntries([...table.columns].map(([role, { position }]) => [role, position])),
    ...Object.fromEntries([...(table.sideColumns ?? [])].map(([role, { position }]) => [role, position])),
  };
}

describe('generated workbooks', () => {
  it.each(SEEDS)('seed %i is read right and is clean', (seed) => {
    const { snapshot, positions, rows } = generatedWorkbook(seed);
    const [table, ...others] = findTables(snapshot);
    if (!table) throw new Error('no table was found');
    expect(others).toEqual([]);
    const { minority: _minority, note: _note, ...roles } = positions;
    expect(positionsIn(table)).toEqual({ index: null, ...roles });
    expect(table.rows.map(({ position, name, kind }) => `${position} ${kind === 'total' ? '=' : ''}${name}`)).toEqual(
      rows,
    );
    expect(table.inferred).toEqual([]);
    const errors = check(snapshot).tables.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'error'),
    );
    expect(errors).toEqual([]);
    expect(findHiddenTables(snapshot)).toHaveLength(1);
  });
});
