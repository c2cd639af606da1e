import { makeStyles, tokens } from '@fluentui/react-components';
import { describeTables, describeUnread } from '../../app/wording/describe-tables';
import type { ShownReport } from '../core/core';
import { useWords } from '../words/words';

const useStyles = makeStyles({
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How the tables of the workbook stand, and what of it was not read: a verdict covers no more than that. */
export function TableVerdicts({ report }: { readonly report: ShownReport }) {
  const styles = useStyles();
  const words = useWords();
  const tables = describeTables(report, words);
  const unread = report.checked ? describeUnread(report, words) : '';
  return (
    <>
      {tables.length > 0 && <p className={styles.line}>{tables.join(' · ')}</p>}
      {unread !== '' && <p className={styles.line}>{unread}</p>}
    </>
  );
}
