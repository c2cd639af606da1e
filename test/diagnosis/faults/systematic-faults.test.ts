import fc from 'fast-check';
import { inferStyles } from '../../../src/checks/numbers/infer-styles';
import { diagnose } from '../../../src/diagnosis/diagnose';
import type { MeasureRole, RateRole, StageCountRole } from '../../../src/domain/columns';
import { RATE_ROLES } from '../../../src/domain/columns';
import type { Finding } from '../../../src/domain/finding';
import { repairOf } from '../../../src/domain/finding';
import type { RoundingStyle } from '../../../src/domain/rounding';
import { roundedRate, STANDARD_STYLE } from '../../../src/domain/rounding';
import type { TargetTable } from '../../../src/domain/target-table';
import { numberAt } from '../../../src/domain/target-table';
import type { CleanTable, Line } from '../../support/clean-tables';
import { cleanTable, cleanTables } from '../../support/clean-tables';

const STANDARD = Object.fromEntries(RATE_ROLES.map((role) => [role, STANDARD_STYLE])) as Record<
  RateRole,
  RoundingStyle
>;
const [sample] = fc.sample(cleanTables({ min: 18, max: 18 }), { seed: 4, numRuns: 1 });
if (!sample) throw new Error('there is a table to spoil');
const CLEAN: CleanTable = cleanTable(sample.lines.slice(0, -1), STANDARD);

/** The clean table with one column rewritten. */
function withColumn(role: MeasureRole, numberAt: (row: number, line: Line, right: number) => number): TargetTable {
  const column = CLEAN.table.columns.get(role);
  if (!column) throw new RangeError(`No column ${role}`);
  const numbers = Float64Array.from(CLEAN.lines, (line, row) => numberAt(row, line, column.numbers[row] ?? Number.NaN));
  return { ...CLEAN.table, columns: new Map([...CLEAN.table.columns, [role, { ...column, numbers }]]) };
}

function faultsOf(table: TargetTable): Finding[] {
  return diagnose({ table, styles: inferStyles(table) }).filter(({ severity }) => severity === 'error');
}

const TOTAL_ROW = CLEAN.lines.length - 1;
const TOTAL_LINE = CLEAN.lines[TOTAL_ROW];
if (!TOTAL_LINE) throw new Error('there is a total');
const rateOf = (line: Line | undefined, role: StageCountRole, of: keyof Line = 'households'): number =>
  line && line[of] > 0 ? roundedRate(line[role], line[of], STANDARD_STYLE) : 0;

describe('a rate column that went wrong as a whole', () => {
  const tiny = (right: number): number => Number((right / 100).toPrecision(15));

  it.each<[string, TargetTable, object]>([
    [
      'a hundred times too large',
      withColumn('poor.opening.rate', (_row, _line, right) => right * 100),
      { pattern: { kind: 'scaled', factor: 100 } },
    ],
    [
      'a hundred times too small',
      withColumn('poor.opening.rate', (_row, _line, right) => tiny(right)),
      { pattern: { kind: 'scaled', factor: 0.01 } },
    ],
    [
      'shares of the opening',
      withColumn('poor.reduction.rate', (_row, line) => rateOf(line, 'poor.reduction.count', 'poor.opening.count')),
      { pattern: { kind: 'share-of-opening' } },
    ],
    [
      'rates over the households of the whole commune, the total being right',
      withColumn('poor.opening.rate', (_row, line) =>
        roundedRate(line['poor.opening.count'], TOTAL_LINE.households, STANDARD_STYLE),
      ),
      { pattern: { kind: 'share-of-commune' } },
    ],
    [
      'shares of the column’s own total',
      withColumn('poor.opening.rate', (_row, line) =>
        roundedRate(line['poor.opening.count'], TOTAL_LINE['poor.opening.count'], STANDARD_STYLE),
      ),
      { pattern: { kind: 'share-of-total' } },
    ],
    [
      'the rates of another column',
      withColumn('nearPoor.opening.rate', (_row, line) => rateOf(line, 'poor.opening.count')),
      { pattern: { kind: 'other-column', role: 'poor.opening.count' } },
    ],
    [
      'one line too low',
      withColumn('nearPoor.closing.rate', (row, line) =>
        rateOf(row > 0 && row < TOTAL_ROW ? CLEAN.lines[row - 1] : line, 'nearPoor.closing.count'),
      ),
      { pattern: { kind: 'shifted', lines: 1 } },
    ],
  ])('is one fault with the right rates as its repair: %s', (_name, table, details) => {
    const [fault, ...others] = faultsOf(table);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ id: 'systematic-fault', details });
    const { table: right } = CLEAN;
    for (const { cell, to } of fault ? repairOf(fault) : []) expect(numberAt(right, cell.row, cell.role)).toBe(to);
    expect(fault && repairOf(fault).length).toBe(fault?.involved.length);
  });

  it('is one fault without a repair where nothing explains it', () => {
    const [fault, ...others] = faultsOf(withColumn('poor.opening.rate', (row, _line, right) => right + 1 + (row % 5)));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      id: 'systematic-fault',
      resolution: { kind: 'none' },
      details: { pattern: { kind: 'unexplained' } },
    });
  });

  it('leaves an error elsewhere to be told on its own', () => {
    const spoiled = withColumn('poor.opening.rate', (_row, _line, right) => right * 100);
    const closing = withColumn('nearPoor.closing.count', (row, _line, right) => (row === 2 ? right + 1 : right));
    const columns = new Map([
      ...spoiled.columns,
      ...[...closing.columns].filter(([role]) => role === 'nearPoor.closing.count'),
    ]);
    expect(faultsOf({ ...spoiled, columns }).map(({ id, cell }) => [id, cell.role])).toEqual([
      ['systematic-fault', 'poor.opening.rate'],
      ['row-identity', 'nearPoor.closing.count'],
    ]);
  });

  it('is no fault of the column where only a few rates are wrong', () => {
    const table = withColumn('poor.opening.rate', (row, _line, right) => (row < 3 ? right + 7 : right));
    expect(faultsOf(table).map(({ id }) => id)).toEqual(['rate-mismatch', 'rate-mismatch', 'rate-mismatch']);
  });
});

describe('a count column that went wrong as a whole', () => {
  it('is named where it slipped by one line', () => {
    const table = withColumn('poor.closing.count', (row, line) => {
      const above = row > 0 && row < TOTAL_ROW ? CLEAN.lines[row - 1] : line;
      return above?.['poor.closing.count'] ?? 0;
    });
    const [fault, ...others] = faultsOf(table);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      id: 'systematic-fault',
      details: { role: 'poor.closing.count', pattern: { kind: 'shifted', lines: 1 } },
    });
  });

  it('is named where opening and closing are in each other’s place', () => {
    const opening = withColumn('poor.opening.count', (_row, line) => line['poor.closing.count']);
    const closing = withColumn('poor.closing.count', (_row, line) => line['poor.opening.count']);
    const columns = new Map([
      ...opening.columns,
      ...[...closing.columns].filter(([role]) => role === 'poor.closing.count'),
    ]);
    expect(faultsOf({ ...opening, columns })[0]).toMatchObject({
      id: 'systematic-fault',
      details: { pattern: { kind: 'swapped', role: 'poor.closing.count' } },
    });
  });

  it('is the closing where nothing explains it', () => {
    const table = withColumn('poor.closing.count', (row, _line, right) => right + 1 + ((row * 7) % 5));
    expect(faultsOf(table)[0]).toMatchObject({
      id: 'systematic-fault',
      details: { role: 'poor.closing.count', pattern: { kind: 'unexplained' } },
    });
  });
});

describe('rows that were each typed wrong by themselves', () => {
  const spread = (wrong: readonly StageCountRole[]): TargetTable =>
    wrong.reduce((table, role, row) => {
      const column = table.columns.get(role);
      if (!column) throw new RangeError(`No column ${role}`);
      const numbers = column.numbers.map((number, at) => (at === row ? number + 3 : number));
      return { ...table, columns: new Map([...table.columns, [role, { ...column, numbers }]]) };
    }, CLEAN.table);
  const stages: readonly StageCountRole[] = ['poor.opening.count', 'poor.reduction.count', 'poor.closing.count'];

  it('are told one by one where they stand in several columns, each with its right number', () => {
    const wrong = Array.from({ length: 9 }, (_row, order) => stages[order % stages.length] ?? 'poor.closing.count');
    const table = spread(wrong);
    const found = faultsOf(table);
    const repaired = found.flatMap((each) => repairOf(each).map(({ cell, to }) => `${cell.row} ${cell.role} ${to}`));
    expect(found.map(({ id }) => id)).not.toContain('systematic-fault');
    expect(repaired.sort()).toEqual(
      wrong.map((role, row) => `${row} ${role} ${numberAt(CLEAN.table, row, role)}`).sort(),
    );
  });

  it('are told as the column’s fault where they stand in one', () => {
    const found = faultsOf(spread(Array.from({ length: 9 }, () => 'poor.closing.count')));
    expect(found[0]).toMatchObject({ id: 'systematic-fault', details: { role: 'poor.closing.count', failed: 9 } });
  });
});
