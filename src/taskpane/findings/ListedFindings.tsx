import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { listFindingsAsCsv } from '../../app/papers/list-findings';
import type { CheckReport } from '../../app/checking/check-report';
import { momentOf } from '../../domain/moment';
import { letsFilesOut, offerFile } from '../papers/offer-file';
import type { Pane } from '../pane/pane';
import { AT_REST } from '../pane/pane-state';
import { useLaterWords } from '../words/words';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  text: { width: '100%' },
});

interface ListedFindingsProps {
  readonly pane: Pane;
  readonly report: CheckReport;
  readonly busy: boolean;
}

/** What was found as a paper: a sheet to print, a file, or its text where nothing can be downloaded. */
export function ListedFindings({ pane, report, busy }: ListedFindingsProps) {
  const styles = useStyles();
  const { list: words } = useLaterWords().answers;
  const csv = listFindingsAsCsv(report);
  return (
    <div className={styles.actions}>
      <Button size="small" disabledFocusable={busy} onClick={() => void listOnSheet(pane)}>
        {words.sheet}
      </Button>
      {letsFilesOut() && (
        <Button size="small" onClick={() => offerFile(words.fileName, csv, 'text/csv;charset=utf-8')}>
          {words.file}
        </Button>
      )}
      <Field label={words.text} className={styles.text}>
        <Textarea
          readOnly
          value={csv.replace('\uFEFF', '')}
          textarea={{ rows: 4 }}
          onFocus={(event) => event.target.select()}
        />
      </Field>
    </div>
  );
}

/** Nothing of the officer's changes, so there is nothing to preview. */
function listOnSheet(pane: Pane): Promise<void> {
  return pane.run('list-findings', async (session, work) => {
    await session.listFindings(momentOf(new Date()), undefined, work);
    return AT_REST;
  });
}
