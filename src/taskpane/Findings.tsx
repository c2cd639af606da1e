import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedTable } from '../app/check-report';
import type { Finding, Severity } from '../domain/finding';
import { Disclosure } from './Disclosure';
import { FindingItem } from './FindingItem';
import { LongList } from './LongList';
import type { Pane } from './pane';
import { useWords } from './words';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '32px',
    gap: tokens.spacingHorizontalS,
  },
  clear: { marginInlineStart: 'auto' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface FindingsProps {
  readonly pane: Pane;
  readonly checked: CheckedTable;
  readonly marked: boolean;
  readonly busy: boolean;
}

/** What was found: errors first, then what deserves a look; matters of style folded away and counted. */
export function Findings({ pane, checked, marked, busy }: FindingsProps) {
  const styles = useStyles();
  const { pane: words } = useWords();
  const [noticesOpen, setNoticesOpen] = useState(false);
  const { table } = checked;
  const ofSeverity = (severity: Severity): Finding[] =>
    checked.findings.filter((finding) => finding.severity === severity);
  const errors = ofSeverity('error');
  const warnings = ofSeverity('warning');
  const loud = [...errors, ...warnings];
  const notices = ofSeverity('notice');
  const listed = (findings: readonly Finding[]) => (
    <LongList items={findings}>
      {(finding) => (
        <FindingItem
          key={`${finding.id} ${finding.cell.row} ${finding.cell.role}`}
          table={table}
          finding={finding}
          busy={busy}
          onGoTo={() => void pane.goTo(table, finding)}
          onRepair={() => void pane.repair(table, [finding])}
        />
      )}
    </LongList>
  );
  return (
    <section>
      {(loud.length > 0 || marked) && (
        <div className={styles.header}>
          {loud.length > 0 && (
            <h2 className={styles.heading}>{words.findings.heading(errors.length, warnings.length)}</h2>
          )}
          {marked && (
            <Button
              className={styles.clear}
              appearance="subtle"
              size="small"
              disabledFocusable={busy}
              onClick={() => void pane.clearMarks()}
            >
              {words.buttons.clearMarks}
            </Button>
          )}
        </div>
      )}
      {loud.length > 0 && listed(loud)}
      {notices.length > 0 && (
        <Disclosure heading={words.findings.notices(notices.length)} open={noticesOpen} onToggle={setNoticesOpen}>
          {listed(notices)}
        </Disclosure>
      )}
    </section>
  );
}
