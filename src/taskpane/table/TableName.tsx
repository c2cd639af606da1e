import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableSettingsRegular } from '@fluentui/react-icons';
import type { TableLayout } from '../../domain/target-table';
import { hamletRows } from '../../domain/target-table';
import type { Pane } from '../pane/pane';
import { useWords } from '../words/words';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  inferred: { fontWeight: tokens.fontWeightRegular },
});

interface TableNameProps {
  readonly pane: Pane;
  readonly table: TableLayout;
  readonly busy: boolean;
}

/** The table that the pane speaks of, and the way to choose another or to see how it is read. */
export function TableName({ pane, table, busy }: TableNameProps) {
  const styles = useStyles();
  const { pane: words, labels } = useWords();
  const { sheetName, year, inferred } = table;
  return (
    <div className={styles.line}>
      <h1 className={styles.name}>
        {labels.table(sheetName, hamletRows(table).length, year)}
        {inferred.length > 0 && <span className={styles.inferred}> · {words.inferred}</span>}
      </h1>
      <Button
        appearance="subtle"
        size="small"
        icon={<TableSettingsRegular />}
        aria-label={words.buttons.table}
        title={words.buttons.table}
        disabledFocusable={busy}
        onClick={() => pane.openStep({ kind: 'table' })}
      />
    </div>
  );
}
