import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { AllocationLine } from '../app/allocate';
import type { TargetTable } from '../domain/target-table';
import { ProposedField } from './ProposedField';
import { ShowMore, useBeginning } from './LongList';
import { useLaterWords, useWords } from './words';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
  },
  heading: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: 'bottom',
  },
  name: { paddingLeft: 0, textAlign: 'start' },
  number: { width: '38px', textAlign: 'end' },
  quota: { width: '58px', textAlign: 'end' },
  exact: { color: tokens.colorNeutralForeground3 },
  proposed: { width: '78px', textAlign: 'end' },
  difference: { width: '42px', paddingRight: 0, textAlign: 'end' },
  sum: { fontWeight: tokens.fontWeightSemibold, borderBottomStyle: 'none' },
});

const FIELD_BY_KEY: Readonly<Record<string, 1 | -1>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

interface AllocationTableProps {
  readonly table: TargetTable;
  /** In households. */
  readonly goal: number;
  readonly lines: readonly AllocationLine[];
  /** The officer fixes a hamlet's number, or frees it with null. */
  readonly onLock: (row: number, households: number | null) => void;
}

/** Hamlet by hamlet: what stands on the sheet, the exact claim, what is proposed instead, and the difference. */
export function AllocationTable({ table, goal, lines, onLock }: AllocationTableProps) {
  const styles = useStyles();
  const { labels } = useWords();
  const { planning, steps } = useLaterWords();
  const words = planning.allocation;
  const { shown, rest, showMore } = useBeginning(lines);
  const cell = (...more: readonly string[]): string => mergeClasses(styles.cell, ...more);
  return (
    <>
      <table className={styles.table} onKeyDown={moveBetweenFields}>
        <Titles />
        <tbody>
          {shown.map((line) => (
            <tr key={line.row}>
              <th scope="row" className={cell(styles.name)}>
                {table.rows[line.row]?.name}
              </th>
              <td className={cell(styles.number)}>{line.present === null ? '' : labels.count(line.present)}</td>
              <td className={cell(styles.quota, styles.exact)}>
                {words.exact(line.quota.numerator / line.quota.denominator)}
              </td>
              <td className={cell(styles.proposed)}>
                <ProposedField
                  hamlet={labels.row(table.rows[line.row]?.name ?? '', 'hamlet')}
                  line={line}
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

function Titles() {
  const styles = useStyles();
  const { allocation: words } = useLaterWords().planning;
  const titles: readonly [string, string][] = [
    [words.hamlet, styles.name],
    [words.present, styles.number],
    [words.quota, styles.quota],
    [words.proposed, styles.proposed],
    [words.difference, styles.difference],
  ];
  return (
    <thead>
      <tr>
        {titles.map(([title, column]) => (
          <th key={title} scope="col" className={mergeClasses(styles.cell, styles.heading, column)}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Sums({ goal, lines }: Pick<AllocationTableProps, 'goal' | 'lines'>) {
  const styles = useStyles();
  const { labels } = useWords();
  const { planning, steps } = useLaterWords();
  const present = sumOf(lines.map((line) => line.present ?? 0));
  const proposed = sumOf(lines.map((line) => line.proposed));
  const cell = (column: string): string => mergeClasses(styles.cell, styles.sum, column);
  return (
    <tfoot>
      <tr>
        <th scope="row" className={cell(styles.name)}>
          {planning.allocation.total}
        </th>
        <td className={cell(styles.number)}>{labels.count(present)}</td>
        <td className={cell(styles.quota)}>{labels.count(goal)}</td>
        <td className={cell(styles.proposed)}>{labels.count(proposed)}</td>
        <td className={cell(styles.difference)}>{steps.allocation.difference(proposed - present)}</td>
      </tr>
    </tfoot>
  );
}

/** As in a sheet: Enter and the arrows go up and down the column. */
function moveBetweenFields(event: KeyboardEvent<HTMLTableElement>): void {
  const step = FIELD_BY_KEY[event.key];
  if (step === undefined || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll('input')];
  const field = fields[fields.indexOf(event.target) + step];
  field?.focus();
  field?.select();
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
