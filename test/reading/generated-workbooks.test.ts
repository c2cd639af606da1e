import { check } from '../../src/app/checking/check';
import type { TargetTable } from '../../src/domain/target-table';
import { findHiddenTables, findTables } from '../../src/reading/find-tables';
import { legacyTexts } from '../../src/reading/legacy-fonts/legacy-texts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { CellValue } from '../../src/sheet/cell';
import { generatedWorkbook } from '../support/generated-workbook';
import { CASES, seedsFromHere } from '../support/random-cases';
import { RandomChoice } from '../support/random-choice';

const SEEDS = seedsFromHere(CASES.generatedWorkbooks);

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
    const { minority: _minority, money: _money, note: _note, ...roles } = positions;
    expect(positionsIn(table)).toEqual({ index: null, ...roles });
    expect(table.rows.map(({ position, name, kind }) => `${position} ${kind === 'total' ? '=' : ''}${name}`)).toEqual(
      rows,
    );
    expect(table.inferred).toEqual([]);
    const errors = check(snapshot).checked?.findings.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    expect(findHiddenTables(snapshot)).toHaveLength(1);
  });
});

it('the generated workbooks are typed in fonts of today and of old, and refer to formulas', () => {
  const sheets = SEEDS.slice(0, 200).flatMap((seed) => generatedWorkbook(seed).snapshot.sheets.slice(0, 1));
  const share = (has: (sheet: SheetSnapshot) => boolean) => sheets.filter(has).length / sheets.length;
  expect(share((sheet) => legacyTexts(sheet).length > 5)).toBeGreaterThan(0.4);
  expect(share((sheet) => legacyTexts(sheet).length === 0)).toBeGreaterThan(0.4);
  expect(share(({ formulas }) => formulas.flat().some((formula) => formula !== null))).toBeGreaterThan(0.3);
});

/** What was read, without the figures. */
function shapeOf(snapshot: WorkbookSnapshot): unknown {
  return findTables(snapshot).map((table) => ({
    columns: positionsIn(table),
    rows: table.rows,
    sums: table.sums,
    inferred: table.inferred,
  }));
}

/** The workbook with three figures of its table replaced by what people leave in cells. */
function withWrongCells(snapshot: WorkbookSnapshot, seed: number): WorkbookSnapshot {
  const choice = new RandomChoice(seed);
  const [sheet, ...others] = snapshot.sheets;
  const [table] = findTables(snapshot);
  if (!sheet || !table) throw new Error('no table was found');
  const values = sheet.values.map((row) => [...row]);
  for (let wrong = 0; wrong < 3; wrong += 1) {
    const row = values[choice.of(...table.rows).position];
    const { position } = choice.of(...table.columns.values());
    if (row) row[position] = choice.of<CellValue>(3, 1000, 0.5, '', 'chưa có', '1/2', { error: '#REF!' });
  }
  return { ...snapshot, sheets: [{ ...sheet, values }, ...others] };
}

it('a few wrong cells change no row, no role and no sum', () => {
  for (const seed of SEEDS.slice(0, 150)) {
    const { snapshot } = generatedWorkbook(seed);
    expect(shapeOf(withWrongCells(snapshot, seed))).toEqual(shapeOf(snapshot));
  }
});
