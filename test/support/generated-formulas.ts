import type { MeasureRole } from '../../src/domain/columns';
import { STAGE_PAIRS } from '../../src/domain/columns';
import type { RoundingStyle } from '../../src/domain/rounding';
import { formatAddress } from '../../src/sheet/address';
import type { CellDetail, GridCell } from './snapshot-of';
import type { RandomChoice } from './random-choice';

/** A line of a generated table, by its zero-based row of the sheet. */
export interface PlacedLine {
  readonly row: number;
  readonly sums: boolean;
}

/**
 * The grid with formulas behind some of its numbers, column by column as an officer fills them down: closings as
 * differences, totals as sums, rates as quotients. A number that was typed as text stays typed.
 * @param positions zero-based sheet columns by role.
 */
export function withGeneratedFormulas(
  choice: RandomChoice,
  grid: readonly (readonly GridCell[])[],
  positions: Readonly<Record<string, number>>,
  lines: readonly PlacedLine[],
  styles: ReadonlyMap<MeasureRole, RoundingStyle>,
): GridCell[][] {
  const formulas = grid.map((row) => [...row]);
  const put = (row: number, column: number, formula: string): void => {
    const cell = formulas[row]?.[column] ?? null;
    const detail: CellDetail = typeof cell === 'object' && cell !== null ? cell : { value: cell };
    const cells = formulas[row];
    const isInPoints = detail.format?.includes('%') !== true;
    if (cells && typeof detail.value === 'number' && isInPoints) cells[column] = { ...detail, formula };
  };
  const at = (row: number, role: MeasureRole): string => formatAddress({ row, column: positions[role] ?? 0 });
  for (const column of computedColumns(choice, positions, lines, at, styles)) {
    for (const { row, formula } of column.cells) put(row, positions[column.role] ?? 0, formula);
  }
  return formulas;
}

interface ComputedColumn {
  readonly role: MeasureRole;
  readonly cells: readonly { readonly row: number; readonly formula: string }[];
}

function computedColumns(
  choice: RandomChoice,
  positions: Readonly<Record<string, number>>,
  lines: readonly PlacedLine[],
  at: (row: number, role: MeasureRole) => string,
  styles: ReadonlyMap<MeasureRole, RoundingStyle>,
): ComputedColumn[] {
  const has = (role: MeasureRole): boolean => positions[role] !== undefined;
  const hamlets = lines.filter(({ sums }) => !sums).map(({ row }) => row);
  const totals = lines.filter(({ sums }) => sums).map(({ row }) => row);
  const [sumsUp, subtracts] = [choice.chance(0.7), choice.chance(0.6)];
  const sum = (role: MeasureRole) =>
    totals.length === 1 && sumsUp ? totals.map((row) => ({ row, formula: sumOver(choice, hamlets, role, at) })) : [];
  return [
    ...(has('households') ? [{ role: 'households' as const, cells: sum('households') }] : []),
    ...STAGE_PAIRS.filter(({ count }) => has(count)).map(({ indicator, stage, count }): ComputedColumn => {
      const [opening, reduction] = [`${indicator}.opening.count`, `${indicator}.reduction.count`] as const;
      const isClosing = stage === 'closing' && subtracts && has(opening) && has(reduction);
      const differences = hamlets.map((row) => ({ row, formula: `=${at(row, opening)}-${at(row, reduction)}` }));
      return { role: count, cells: [...(isClosing ? differences : []), ...sum(count)] };
    }),
    ...rateColumns(choice, lines, at, styles).filter(({ role }) => has(role) && has('households')),
  ];
}

function sumOver(
  choice: RandomChoice,
  hamlets: readonly number[],
  role: MeasureRole,
  at: (row: number, role: MeasureRole) => string,
): string {
  const first = at(hamlets[0] ?? 0, role);
  const last = at(hamlets.at(-1) ?? 0, role);
  return choice.chance(0.8) ? `=SUM(${first}:${last})` : `=${hamlets.map((row) => at(row, role)).join('+')}`;
}

function rateColumns(
  choice: RandomChoice,
  lines: readonly PlacedLine[],
  at: (row: number, role: MeasureRole) => string,
  styles: ReadonlyMap<MeasureRole, RoundingStyle>,
): ComputedColumn[] {
  const quotient = choice.of<(count: string, households: string) => string>(
    (count, households) => `${count}/${households}*100`,
    (count, households) => `100*${count}/${households}`,
  );
  if (choice.chance(0.4)) return [];
  return STAGE_PAIRS.map(({ count, rate }) => {
    const { digits, mode } = styles.get(rate) ?? { digits: 2, mode: 'half-up' };
    const round = mode === 'truncate' ? 'ROUNDDOWN' : 'ROUND';
    const formulaIn = (row: number): string =>
      `=${round}(${quotient(at(row, count), at(row, 'households'))},${digits})`;
    return { role: rate, cells: lines.map(({ row }) => ({ row, formula: formulaIn(row) })) };
  });
}
