import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AllocationLine } from '../../app/changing/allocate';
import type { TableLayout } from '../../domain/target-table';
import type { HouseholdsByRow } from '../pane/allocation-draft';
import { moveDownTheColumn, useHamletTableStyles } from '../parts/hamlet-table-styles';
import { ProposedField } from './ProposedField';
import { ShowMore, useBeginning } from '../parts/LongList';
import { useLaterWords, useWords } from '../words/words';

const useStyles = makeStyles({
  quota: { width: '58px', textAlign: 'end' },
  exact: { color: tokens.colorNeutralForeground3 },
  proposed: { width: '78px', textAlign: 'end' },
  difference: { width: '42px', paddingRight: 0, textAlign: 'end' },
  sum: { fontWeight: tokens.fontWeightSemibold, borderBottomStyle: 'none' },
});

interface AllocationTableProps {
  readonly table: TableLayout;
  /** In households. */
  readonly goal: number;
  readonly lines: readonly AllocationLine[];
  /** The numbers that the officer has fixed by now; the lines follow. */
  readonly locks: HouseholdsByRow;
  /** The officer fixes a hamlet's number, or frees it with null. */
  readonly onLock: (row: number, households: number | null) => void;
}

/** Hamlet by hamlet: what stands on the sheet, the exact claim, what is proposed instead, and the difference. */
export function AllocationTable({ table, goal, lines, locks, onLock }: AllocationTableProps) {
  const styles = useStyles();
  const looks = useHamletTableStyles();
  const { labels } = useWords();
  const { planning, steps } = useLaterWords();
  const words = planning.allocation;
  const { shown, rest, showMore } = useBeginning(lines);
  const cell = (...more: readonly string[]): string => mergeClasses(looks.cell, ...more);
  return (
    <>
      <table className={looks.table} onKeyDown={moveDownTheColumn}>
        <Titles />
        <tbody>
          {shown.map((line) => (
            <tr key={line.row}>
              <th scope="row" className={cell(looks.name)}>
                {table.rows[line.row]?.name}
              </th>
              <td className={cell(looks.number)}>{line.present === null ? '' : labels.count(line.present)}</td>
              <td className={cell(styles.quota, styles.exact)}>
                {words.exact(line.quota.numerator / line.quota.denominator)}
              </td>
              <td className={cell(styles.proposed)}>
                <ProposedField
                  hamlet={labels.row(table.rows[line.row]?.name ?? '', 'hamlet')}
                  line={withLock(line, locks)}
                  onLock={(households) => onLock(line.row, households)}
                />
              </td>
              <td className={cell(styles.difference)}>
                {line.present === null ? '' : steps.allocation.difference(line.proposed - line.present)}
              </td>
            </tr>
          ))}
        </tbody>
        <Sums goal={goal} lines={lines} />
      </table>
      <ShowMore rest={rest} onShow={showMore} />
    </>
  );
}

/** What is typed stands in its field at once. */
function withLock(line: AllocationLine, locks: HouseholdsByRow): AllocationLine {
  const households = locks.get(line.row);
  return { ...line, locked: households !== undefined, proposed: households ?? line.proposed };
}

function Titles() {
  const styles = useStyles();
  const looks = useHamletTableStyles();
  const { allocation: words } = useLaterWords().planning;
  const titles: readonly [string, string][] = [
    [words.hamlet, looks.name],
    [words.present, looks.number],
    [words.quota, styles.quota],
    [words.proposed, styles.proposed],
    [words.difference, styles.difference],
  ];
  return (
    <thead>
      <tr>
        {titles.map(([title, column]) => (
          <th key={title} scope="col" className={mergeClasses(looks.cell, looks.heading, column)}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Sums({ goal, lines }: Pick<AllocationTableProps, 'goal' | 'lines'>) {
  const styles = useStyles();
  const looks = useHamletTableStyles();
  const { labels } = useWords();
  const { planning, steps } = useLaterWords();
  const present = sumOf(lines.map((line) => line.present ?? 0));
  const proposed = sumOf(lines.map((line) => line.proposed));
  const cell = (column: string): string => mergeClasses(looks.cell, styles.sum, column);
  return (
    <tfoot>
      <tr>
        <th scope="row" className={cell(looks.name)}>
          {planning.allocation.total}
        </th>
        <td className={cell(looks.number)}>{labels.count(present)}</td>
        <td className={cell(styles.quota)}>{labels.count(goal)}</td>
        <td className={cell(styles.proposed)}>{labels.count(proposed)}</td>
        <td className={cell(styles.difference)}>{steps.allocation.difference(proposed - present)}</td>
      </tr>
    </tfoot>
  );
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
