import type { GoalKind } from '../../domain/commune';
import { roundedRate, STANDARD_STYLE } from '../../domain/rounding';
import type { SummaryWords } from '../../locales/words/summary';
import { formatAddress } from '../../sheet/address';
import type { CellContent, CellValue } from '../../sheet/cell';
import type { PairTotal, SummaryNumber } from './hamlet-block';
import { rateExpression } from '../paper/rate-expression';
import { constant } from '../paper/sheet-block';

/** A goal in its cell, and the total that it is set for. */
export interface GoalToJudge {
  readonly kind: GoalKind;
  readonly goal: SummaryNumber;
  readonly total: Pick<PairTotal, 'count' | 'households'>;
}

/**
 * Whether all goals of a line that are numbers are reached, live; blank where none is one, or nothing can be judged.
 * Judged by the counts, because a column that cuts its rates off would pass what does not reach the goal.
 */
export function goalStatus(goals: readonly GoalToJudge[], words: SummaryWords): CellContent {
  if (goals.length === 0) return constant(null);
  const cells = goals.map(({ goal }) => formatAddress(goal.address));
  const conditions = goals.map((one) => {
    const cell = formatAddress(one.goal.address);
    return `IF(ISNUMBER(${cell}),${conditionOf(one, cell)},TRUE)`;
  });
  const all = conditions.length > 1 ? `AND(${conditions.join(',')})` : conditions.join('');
  const verdict = `IF(${all},${quoted(words.reached)},${quoted(words.missed)})`;
  return {
    formula: `=IFERROR(IF(COUNT(${cells.join(',')})=0,"",${verdict}),"")`,
    value: verdictOf(goals, words),
  };
}

/** An amount in percent points of the households, past the noise of a product of two decimals. */
const PRODUCT_DIGITS = 8;

/** A rate as a goal is a ceiling, half-up with two digits: "tối thiểu còn 4,93%" means at most 4.93. */
function conditionOf({ kind, total }: GoalToJudge, goal: string): string {
  const count = formatAddress(total.count.address);
  const households = total.households ? formatAddress(total.households.address) : '0';
  switch (kind) {
    case 'reduction':
      return `${count}>=${goal}`;
    case 'closing-count':
      return `${count}<=${goal}`;
    case 'closing-rate':
      return `${rateExpression(count, households, STANDARD_STYLE, 1)}<=${goal}`;
    case 'points':
      return `ROUND(${count}*100/${households}-${goal},${PRODUCT_DIGITS})>=0`;
  }
}

/** What the formula shows now. */
function verdictOf(goals: readonly GoalToJudge[], words: SummaryWords): string {
  const typed = goals.filter(({ goal }) => typeof goal.content.value === 'number');
  const reached = typed.map(isReached);
  if (reached.length === 0 || reached.includes(null)) return '';
  return reached.includes(false) ? words.missed : words.reached;
}

/** Null where the rate cannot be computed. */
function isReached({ kind, goal, total }: GoalToJudge): boolean | null {
  const [aim, count] = [numberOf(goal.content.value), numberOf(total.count.content.value)];
  const households = numberOf(total.households?.content.value ?? null);
  switch (kind) {
    case 'reduction':
      return count >= aim;
    case 'closing-count':
      return count <= aim;
    case 'closing-rate':
      return households > 0 ? roundedRate(count, households, STANDARD_STYLE) <= aim : null;
    case 'points':
      return households > 0 ? Number(((count * 100) / households - aim).toFixed(PRODUCT_DIGITS)) >= 0 : null;
  }
}

function numberOf(value: CellValue): number {
  return typeof value === 'number' ? value : 0;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
