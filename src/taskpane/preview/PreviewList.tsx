import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { addressOf } from '../../app/checking/check-report';
import { describeValue } from '../../app/wording/describe-value';
import type { CellSet } from '../../domain/cell-set';
import type { TableCell, TableLayout } from '../../domain/target-table';
import { formatAddress } from '../../sheet/address';
import type { ShownColumn } from '../core/core';
import { LongList } from '../parts/LongList';
import { useWords } from '../words/words';

const useStyles = makeStyles({
  column: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  tickable: { alignItems: 'center', paddingBlock: 0 },
  tick: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  /** Ticked off: still to be read, and no longer loud. */
  left: { color: tokens.colorNeutralForeground3, '& ins': { fontWeight: tokens.fontWeightRegular } },
  address: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  change: { fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: 'none' },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
});

/** Of a column of thousands: a preview has a list for each column, and all of them are drawn at once. */
const BEGINNING = 8;

interface PreviewListProps {
  readonly table: TableLayout;
  readonly columns: readonly ShownColumn[];
  /** The cells that are ticked off. */
  readonly left: CellSet;
  /** Absent where cells cannot be ticked off. */
  readonly onToggle?: (cell: TableCell) => void;
}

/** What would change, cell by cell by its labels, one group for each column. */
export function PreviewList({ table, columns, left, onToggle }: PreviewListProps) {
  const styles = useStyles();
  const words = useWords();
  return columns.map(({ role, rows, before, after }) => (
    <div key={role}>
      <h3 className={styles.column}>{words.labels.columns[role]}</h3>
      <LongList items={rows} beginning={BEGINNING}>
        {(row, order) => {
          const cell = { row, role };
          const isLeft = left.has(cell);
          return (
            <li key={row} className={mergeClasses(styles.row, onToggle && styles.tickable)}>
              <RowName table={table} cell={cell} kept={!isLeft} {...(onToggle ? { onToggle } : {})} />
              <span className={mergeClasses(styles.change, isLeft && styles.left)}>
                <del className={styles.before}>{describeValue(before[order] ?? null, cell, words)}</del>
                {' → '}
                <ins className={styles.after}>{describeValue(after[order] ?? null, cell, words)}</ins>
              </span>
            </li>
          );
        }}
      </LongList>
    </div>
  ));
}

interface RowNameProps {
  readonly table: TableLayout;
  readonly cell: TableCell;
  readonly kept: boolean;
  readonly onToggle?: (cell: TableCell) => void;
}

function RowName({ table, cell, kept, onToggle }: RowNameProps) {
  const styles = useStyles();
  const { labels } = useWords();
  const row = table.rows[cell.row];
  const name = (
    <span>
      {row ? labels.row(row.name, row.kind) : ''}{' '}
      <span className={styles.address}>{formatAddress(addressOf(table, cell))}</span>
    </span>
  );
  return onToggle ? (
    <Checkbox className={styles.tick} checked={kept} label={name} onChange={() => onToggle(cell)} />
  ) : (
    name
  );
}
