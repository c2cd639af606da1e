import loadHighs from 'highs';
import { COUNT_ROLES, countRole, INDICATORS, STAGE_PAIRS, type MeasureRole } from '../../src/domain/columns';
import type { TargetTable } from '../../src/domain/target-table';
import { numberAt } from '../../src/domain/target-table';

const solver = loadHighs();

/** What the solver says about a table: the cost of its smallest repair, and whether its numbers really hold. */
export interface OracleAnswer {
  readonly cost: number;
  readonly feasible: boolean;
}

interface Cell {
  readonly name: string;
  readonly value: number;
}

interface Rule {
  /** Σ coefficient × count ≥ least, unless the guard changes. */
  readonly terms: readonly (readonly [coefficient: number, row: number, role: MeasureRole])[];
  readonly least: number;
  readonly guard?: string;
}

const COUNT_COST = 10;
const RATE_COST = 5;
/** Rates of the tables asked about are rounded half-up to one digit: small numbers keep the solver exact. */
const UNITS = 10;

/** Solves the smallest repair of a table as one mixed-integer program, written down from the rules of the domain. */
export async function askHighs(table: TargetTable, limit: number): Promise<OracleAnswer> {
  const highs = await solver;
  const rules = rulesOf(table);
  const counts = cellsOf(table, COUNT_ROLES);
  const rates = cellsOf(
    table,
    STAGE_PAIRS.map(({ rate }) => rate),
  );
  const solution = highs.solve(programOf(rules, counts, rates, limit), { output_flag: false, mip_rel_gap: 0 });
  if (solution.Status !== 'Optimal') return { cost: Number.NaN, feasible: false };
  const valueOf = (name: string): number => Math.round(solution.Columns[name]?.Primal ?? Number.NaN);
  const holds = rules.every(({ terms, least, guard }) => {
    if (guard !== undefined && valueOf(`z${guard}`) === 1) return true;
    return terms.reduce((sum, [coefficient, row, role]) => sum + coefficient * valueOf(nameOf(row, role)), 0) >= least;
  });
  const kept = counts.every(({ name, value }) => valueOf(`z${name}`) === 1 || valueOf(name) === value);
  return { cost: Math.round(solution.ObjectiveValue), feasible: holds && kept };
}

function rulesOf(table: TargetTable): Rule[] {
  return [...table.rows.flatMap((_row, row) => rowRules(table, row)), ...sumRules(table)];
}

function rowRules(table: TargetTable, row: number): Rule[] {
  const rules: Rule[] = [];
  for (const indicator of INDICATORS) {
    const [opening, reduction, closing] = (['opening', 'reduction', 'closing'] as const).map((stage) =>
      countRole(indicator, stage),
    );
    if (!opening || !reduction || !closing) continue;
    rules.push(...equal([[1, row, opening], [-1, row, reduction], [-1, row, closing]])); // prettier-ignore
  }
  for (const stage of ['opening', 'closing'] as const) {
    const standing = INDICATORS.map((indicator) => [-1, row, countRole(indicator, stage)] as const);
    rules.push({ terms: [[1, row, 'households'], ...standing], least: 0 });
  }
  for (const { count, rate } of STAGE_PAIRS) {
    const printed = numberAt(table, row, rate);
    if (Number.isNaN(printed)) continue;
    const units = Math.round(printed * UNITS);
    const guard = nameOf(row, rate);
    // A row without households prints 0, which no strict bound may shut out.
    rules.push({ terms: [[200 * UNITS, row, count], [1 - 2 * units, row, 'households']], least: 0, guard }); // prettier-ignore
    rules.push({ terms: [[-200 * UNITS, row, count], [2 * units + 1, row, 'households']], least: units === 0 ? 0 : 1, guard }); // prettier-ignore
  }
  return rules;
}

function sumRules(table: TargetTable): Rule[] {
  return table.sums.flatMap(({ total, addends }) =>
    COUNT_ROLES.flatMap((role) => equal([[1, total, role], ...addends.map((row) => [-1, row, role] as const)])),
  );
}

function equal(terms: Rule['terms']): Rule[] {
  return [
    { terms, least: 0 },
    { terms: terms.map(([coefficient, row, role]) => [-coefficient, row, role] as const), least: 0 },
  ];
}

function nameOf(row: number, role: MeasureRole): string {
  return `r${row}_${role.replaceAll('.', '_')}`;
}

function cellsOf(table: TargetTable, roles: readonly MeasureRole[]): Cell[] {
  return table.rows.flatMap((_row, row) =>
    roles.flatMap((role): Cell[] => {
      const value = numberAt(table, row, role);
      return Number.isNaN(value) ? [] : [{ name: nameOf(row, role), value }];
    }),
  );
}

/** The program in the LP format: a count that moves, or a rate whose rules are lifted, costs its weight. */
function programOf(rules: readonly Rule[], counts: readonly Cell[], rates: readonly Cell[], limit: number): string {
  const costs = [
    ...counts.map(({ name }) => `${COUNT_COST} z${name}`),
    ...rates.map(({ name }) => `${RATE_COST} z${name}`),
  ];
  const constraints = [
    ...counts.flatMap(({ name, value }) => [`${name} - ${limit} z${name} <= ${value}`, `${name} + ${limit} z${name} >= ${value}`]), // prettier-ignore
    ...rules.map((rule) => constraintOf(rule, limit)),
  ];
  return [
    'Minimize',
    ` cost: ${costs.join(' + ')}`,
    'Subject To',
    ...constraints.map((constraint, order) => ` c${order}: ${constraint}`),
    'Bounds',
    ...counts.map(({ name }) => ` 0 <= ${name} <= ${limit}`),
    'Generals',
    ` ${counts.map(({ name }) => name).join(' ')}`,
    'Binaries',
    ` ${[...counts, ...rates].map(({ name }) => `z${name}`).join(' ')}`,
    'End',
  ].join('\n');
}

function constraintOf({ terms, least, guard }: Rule, limit: number): string {
  const sum = terms.map(([coefficient, row, role]) => `${signed(coefficient)} ${nameOf(row, role)}`).join(' ');
  if (guard === undefined) return `${sum} >= ${least}`;
  const most = terms.reduce((total, [coefficient]) => total + Math.max(0, -coefficient) * limit, least);
  return `${sum} ${signed(most)} z${guard} >= ${least}`;
}

function signed(value: number): string {
  return value < 0 ? `- ${-value}` : `+ ${value}`;
}
