import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { MappedColumn } from '../../app/checking/mapped-columns';
import type { TableRole } from '../../domain/columns';
import { COLUMN_ROLES, SIDE_ROLES, TABLE_ROLES } from '../../domain/columns';
import { useLaterWords, useWords } from '../words/words';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  title: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
  role: { minWidth: 0 },
});

/** The official forms know no movement from an indicator to itself. */
const OFFERED_SIDE_ROLES = SIDE_ROLES.filter((role) => !/^poor\.(to|from)Poor|^nearPoor\.(to|from)NearPoor/.test(role));

interface MappedColumnLineProps {
  readonly column: MappedColumn;
  readonly busy: boolean;
  readonly onChoose: (role: TableRole | null) => void;
}

/** One column with its titles and first figures, and what it is taken for. */
export function MappedColumnLine({ column, busy, onChoose }: MappedColumnLineProps) {
  const styles = useStyles();
  const { labels } = useWords();
  const { table: words } = useLaterWords().steps;
  const { letters, titles, role, knownBy, samples } = column;
  const notes = [
    ...(samples.length > 0 ? [words.samples(samples)] : []),
    ...(knownBy === 'numbers' || knownBy === 'officer' ? [words.knownBy[knownBy]] : []),
  ];
  const nameOf = (each: TableRole): string =>
    each === 'index' || each === 'hamlet' ? words.roles[each] : labels.columns[each];
  const options = (roles: readonly TableRole[]) =>
    roles.map((each) => (
      <option key={each} value={each}>
        {nameOf(each)}
      </option>
    ));
  return (
    <li className={styles.line}>
      <div className={styles.title}>
        <b>{letters}</b> {titles.join(' · ')}
        {notes.length > 0 && <span className={styles.quiet}> ({notes.join(' · ')})</span>}
      </div>
      <Select
        size="small"
        className={styles.role}
        select={{ className: styles.role }}
        aria-label={words.roleOf(letters)}
        disabled={busy}
        value={role ?? ''}
        onChange={(_event, { value }) => onChoose(TABLE_ROLES.find((each) => each === value) ?? null)}
      >
        <option value="">{words.noRole}</option>
        <optgroup label={words.mainColumns}>{options(COLUMN_ROLES)}</optgroup>
        <optgroup label={words.otherColumns}>{options(OFFERED_SIDE_ROLES)}</optgroup>
      </Select>
    </li>
  );
}
