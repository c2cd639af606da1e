import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { describeContent } from '../../app/wording/describe-content';
import type { PreviewRow, Proposal } from '../../app/changing/proposal';
import type { NumberRole, TableRole } from '../../domain/columns';
import { TABLE_ROLES } from '../../domain/columns';
import type { TargetTable } from '../../domain/target-table';
import { formatAddress } from '../../sheet/address';
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
  readonly proposal: Pick<Proposal, 'basis' | 'table'>;
  readonly rows: readonly PreviewRow[];
  /** Those among them that are ticked off. */
  readonly left: readonly PreviewRow[];
  /** Absent where rows cannot be ticked off. */
  readonly onToggle?: (row: PreviewRow) => void;
}

/** What would change, cell by cell by its labels, one group for each column. */
export function PreviewList({ proposal: { basis, table }, rows, left, onToggle }: PreviewListProps) {
  const styles = useStyles();
  const words = useWords();
  const columns = useMemo(() => byColumn(rows), [rows]);
  return columns.map(([role, group]) => (
    <div key={role}>
      <h3 className={styles.column}>{words.labels.columns[role]}</h3>
      <LongList items={group} beginning={BEGINNING}>
        {(row) => (
          <li key={row.cell.row} className={mergeClasses(styles.row, onToggle && styles.tickable)}>
            <RowName table={table} row={row} kept={!left.includes(row)} {...(onToggle ? { onToggle } : {})} />
            <span className={mergeClasses(styles.change, left.includes(row) && styles.left)}>
              <del className={styles.before}>{describeContent(basis, table, row.cell, row.before, words)}</del>
              {' → '}
              <ins className={styles.after}>{describeContent(basis, table, row.cell, row.after, words)}</ins>
            </span>
          </li>
        )}
      </LongList>
    </div>
  ));
}

interface RowNameProps {
  readonly table: TargetTable;
  readonly row: PreviewRow;
  readonly kept: boolean;
  readonly onToggle?: (row: PreviewRow) => void;
}

function RowName({ table, row, kept, onToggle }: RowNameProps) {
  const styles = useStyles();
  const { labels } = useWords();
  const name = (
    <span>
      {nameOfRow(table, row.cell.row, labels.row)}{' '}
      <span className={styles.address}>{formatAddress(row.location.address)}</span>
    </span>
  );
  return onToggle ? (
    <Checkbox className={styles.tick} checked={kept} label={name} onChange={() => onToggle(row)} />
  ) : (
    name
  );
}

function nameOfRow(table: TargetTable, index: number, say: (name: string, kind: 'hamlet' | 'total') => string): string {
  const row = table.rows[index];
  return row ? say(row.name, row.kind) : '';
}

/** In the order of the form, from left to right and from top to bottom; movements and persons last. */
function byColumn(rows: readonly PreviewRow[]): [NumberRole, PreviewRow[]][] {
  const groups = new Map<TableRole, PreviewRow[]>();
  for (const row of rows) {
    const group = groups.get(row.cell.role);
    if (group) group.push(row);
    else groups.set(row.cell.role, [row]);
  }
  return TABLE_ROLES.flatMap((role): [NumberRole, PreviewRow[]][] => {
    const group = groups.get(role)?.sort((one, other) => one.cell.row - other.cell.row);
    return group?.[0] ? [[group[0].cell.role, group]] : [];
  });
}
