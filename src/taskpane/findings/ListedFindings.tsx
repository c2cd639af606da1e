import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { WorkOptions } from '../../workbook/work-options';
import type { Core, ShownReport } from '../core/core';
import { letsFilesOut, offerFile } from '../pane/offer-file';
import type { Pane } from '../pane/pane';
import { useComputed } from '../parts/use-computed';
import { useLaterWords } from '../words/words';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  text: { width: '100%' },
});

interface ListedFindingsProps {
  readonly pane: Pane;
  readonly report: ShownReport;
  readonly busy: boolean;
}

/** What was found as a paper: a sheet to print, a file, or its text where nothing can be downloaded. */
export function ListedFindings({ pane, report, busy }: ListedFindingsProps) {
  const styles = useStyles();
  const { list: words } = useLaterWords().answers;
  const csv = useComputed(pane, report, csvOf).settled?.result ?? '';
  return (
    <div className={styles.actions}>
      <Button size="small" disabledFocusable={busy} onClick={() => void pane.listFindings()}>
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

function csvOf(core: Core, _report: ShownReport, work: WorkOptions): Promise<string> {
  return core.findingsAsCsv(work);
}
