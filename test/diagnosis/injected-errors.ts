import fc from 'fast-check';
import type { MeasureRole, RateRole } from '../../src/domain/columns';
import { COUNT_ROLES, RATE_ROLES, STAGE_PAIRS } from '../../src/domain/columns';
import type { CellRepair, Finding } from '../../src/domain/finding';
import { waysToMend } from '../../src/domain/finding';
import type { RoundingMode } from '../../src/domain/rounding';
import { roundedRate } from '../../src/domain/rounding';
import type { TableCell, TargetTable } from '../../src/domain/target-table';
import { numberAt } from '../../src/domain/target-table';
import type { CleanTable } from '../support/clean-tables';
import { numberOf } from '../support/clean-tables';

/** What somebody did to a table: which cell got which number, and whether its rate was computed from it. */
export interface InjectedError {
  readonly kind: 'count' | 'rate' | 'total' | 'total-with-rate' | 'count-with-rate';
  /** Chooses the row among those the kind allows, the column, and the wrong number. */
  readonly row: number;
  readonly column: number;
  readonly wrong: number;
}

/** One error of one of these kinds. */
export function errorOf(...kinds: readonly InjectedError['kind'][]): fc.Arbitrary<InjectedError> {
  const choice = fc.nat({ max: 1_000_000 });
  return fc.record({ kind: fc.constantFrom(...kinds), row: choice, column: choice, wrong: choice });
}

/** A table with errors in it, and what mends them. */
export interface SpoiledTable {
  readonly table: TargetTable;
  readonly truth: readonly CellRepair[];
}

/** Puts errors into a right table, each in a row of its own. */
export function spoil(clean: CleanTable, errors: readonly InjectedError[]): SpoiledTable {
  const taken = new Set<number>();
  const numbers = new Map(
    [...clean.table.columns].map(([role, column]) => [role, { ...column, numbers: column.numbers.slice() }]),
  );
  const truth = errors.flatMap((error) => {
    const row = freeRow(clean, error, taken);
    taken.add(row);
    return wrongNumbers(clean, error, row).map(([role, wrong]): CellRepair => {
      const column = numbers.get(role);
      if (column) column.numbers[row] = wrong;
      return { cell: { row, role }, from: wrong, to: numberAt(clean.table, row, role) };
    });
  });
  return { table: { ...clean.table, columns: numbers }, truth: truth.filter(({ from, to }) => from !== to) };
}

function freeRow(clean: CleanTable, { kind, row }: InjectedError, taken: ReadonlySet<number>): number {
  const total = clean.lines.length - 1;
  if (kind.startsWith('total') && !taken.has(total)) return total;
  const hamlets = clean.lines.flatMap((_line, index) => (index === total || taken.has(index) ? [] : [index]));
  return hamlets[row % hamlets.length] ?? 0;
}

function wrongNumbers(clean: CleanTable, error: InjectedError, row: number): [MeasureRole, number][] {
  const line = clean.lines[row];
  if (!line) throw new RangeError(`The table has no line ${row}`);
  if (error.kind === 'rate') {
    const rate = RATE_ROLES[error.column % RATE_ROLES.length] ?? 'poor.opening.rate';
    return [[rate, wrongRate(clean, row, rate, error.wrong)]];
  }
  const withRate = error.kind.endsWith('with-rate');
  const roles = withRate ? STAGE_PAIRS.map(({ count }) => count) : COUNT_ROLES;
  const role = roles[error.column % roles.length] ?? 'households';
  const count = wrongCount(line[role], error.wrong);
  const rate = STAGE_PAIRS.find((pair) => pair.count === role)?.rate;
  const recomputed = rate && numberOf({ ...line, [role]: count }, rate, clean.styles);
  return withRate && rate && recomputed !== undefined
    ? [
        [role, count],
        [rate, recomputed],
      ]
    : [[role, count]];
}

/** A typing error in a count: another digit, swapped neighbours, a zero more, or somewhat more or less. */
function wrongCount(right: number, choice: number): number {
  const digits = String(right);
  const at = choice % digits.length;
  const candidates = [
    Number(`${digits.slice(0, at)}${(Number(digits[at]) + 1 + (choice % 9)) % 10}${digits.slice(at + 1)}`),
    Number(`${digits.slice(0, at)}${digits[at + 1] ?? ''}${digits[at] ?? ''}${digits.slice(at + 2)}`),
    right * 10,
    right + 1 + (choice % 7),
    Math.max(0, right - 1 - (choice % 7)),
  ];
  const wrong = candidates[choice % candidates.length] ?? right;
  return wrong === right ? right + 1 : wrong;
}

/** A rate that is no rounding whatever of what it should be: any of those would be a matter of style. */
function wrongRate({ lines, styles }: CleanTable, row: number, role: RateRole, choice: number): number {
  const line = lines[row];
  const pair = STAGE_PAIRS.find(({ rate }) => rate === role);
  if (!line || !pair) throw new RangeError(`The table has no rate ${row} ${role}`);
  const unit = 10 ** styles[role].digits;
  const right = Math.round(numberOf(line, role, styles) * unit);
  for (let attempt = choice; ; attempt += 1) {
    const wrong = wrongCount(right, attempt) / unit;
    if (!isSomeRounding(wrong, line[pair.count], line.households)) return wrong;
  }
}

const MODES: readonly RoundingMode[] = ['half-up', 'half-even', 'truncate'];

function isSomeRounding(rate: number, count: number, households: number): boolean {
  return [0, 1, 2, 3, 4, 5, 6].some((digits) =>
    MODES.some((mode) => rate === roundedRate(count, households, { digits, mode })),
  );
}

/** How well a diagnosis met the truth. */
export type Verdict = 'named' | 'among-the-ties' | 'named-wrongly' | 'not-among-the-ties' | 'not-detected' | 'unproven';

/** Holds the errors found against those that were put in. */
export function judge(findings: readonly Finding[], truth: readonly CellRepair[]): Verdict {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return 'not-detected';
  if (errors.some(({ resolution }) => resolution.kind === 'unproven')) return 'unproven';
  const options = errors.map(waysToMend);
  const chosen = options.map((each) => each.find((option) => option.every((change) => isAmong(change, truth))));
  const covered = chosen.flatMap((option) => option ?? []);
  const met = chosen.every((option) => option !== undefined) && truth.every((change) => isAmong(change, covered));
  if (options.every((each) => each.length === 1)) return met ? 'named' : 'named-wrongly';
  return met ? 'among-the-ties' : 'not-among-the-ties';
}

function isAmong({ cell, to }: CellRepair, repairs: readonly CellRepair[]): boolean {
  return repairs.some((other) => isSameCell(other.cell, cell) && other.to === to);
}

function isSameCell(one: TableCell, other: TableCell): boolean {
  return one.row === other.row && one.role === other.role;
}
