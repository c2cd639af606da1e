import type { CountRole, Indicator, MeasureRole, NumberRole, SideRole } from '../../domain/columns';
import type { NumberColumn, TargetTable } from '../../domain/target-table';
import { columnOf, hamletRows, wholeCount } from '../../domain/target-table';
import type { ColumnFacts } from './columns-of-numbers';
import { findFacts } from './columns-of-numbers';
import type { Imbalance } from './movement-balance';
import { findImbalances } from './movement-balance';
import type { NamedRow } from './sibling-names';
import { findAlikeSiblings } from './sibling-names';

/**
 * What the rules ask of one table again and again, each answer computed when it is first asked for. What a column holds
 * at all is one of them, so that a rule need not look at a column that cannot break it.
 */
export class TableNumbers {
  readonly #facts = new Map<NumberColumn<NumberRole>, ColumnFacts>();
  readonly #wholeCounts = new Map<NumberColumn<NumberRole>, Float64Array>();
  readonly #imbalances = new Map<Indicator, readonly Imbalance[]>();
  #noNumbers: Float64Array | null = null;
  #hamlets: readonly number[] | null = null;
  #alikeSiblings: readonly (readonly NamedRow[])[] | null = null;

  constructor(readonly table: TargetTable) {}

  /** The table's hamlets, by index. */
  get hamlets(): readonly number[] {
    this.#hamlets ??= hamletRows(this.table);
    return this.#hamlets;
  }

  /** Hamlets of one list whose names have one likeness, in groups in the order of the sheet. */
  get alikeSiblings(): readonly (readonly NamedRow[])[] {
    this.#alikeSiblings ??= findAlikeSiblings(this.table, this.hamlets);
    return this.#alikeSiblings;
  }

  /** What the numbers of a column of this table are like. */
  factsOf(column: NumberColumn<NumberRole>): ColumnFacts {
    const facts = this.#facts.get(column) ?? findFacts(column.numbers);
    this.#facts.set(column, facts);
    return facts;
  }

  /** The numbers of a column by table row; NaN where a cell holds none, and everywhere where the column is absent. */
  numbersOf(role: MeasureRole): Float64Array {
    return this.table.columns.get(role)?.numbers ?? this.#absentColumn();
  }

  /** The counts that can be computed with by table row; NaN where a cell is missing, unreadable, negative or broken. */
  wholeCountsOf(role: CountRole | SideRole): Float64Array {
    const column = columnOf(this.table, role);
    if (!column) return this.#absentColumn();
    const { hasBroken, smallest } = this.factsOf(column);
    if (!hasBroken && smallest >= 0) return column.numbers;
    const counts = this.#wholeCounts.get(column) ?? column.numbers.map(wholeCount);
    this.#wholeCounts.set(column, counts);
    return counts;
  }

  /** The lines whose opening, movements and closing contradict each other. */
  imbalancesOf(indicator: Indicator): readonly Imbalance[] {
    const imbalances = this.#imbalances.get(indicator) ?? findImbalances(this.table, indicator);
    this.#imbalances.set(indicator, imbalances);
    return imbalances;
  }

  #absentColumn(): Float64Array {
    this.#noNumbers ??= new Float64Array(this.table.rows.length).fill(Number.NaN);
    return this.#noNumbers;
  }
}
