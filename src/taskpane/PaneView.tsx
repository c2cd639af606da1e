import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { CheckReport } from '../app/check-report';
import { hamletRows } from '../domain/target-table';
import { DoneBar, FailureBar, NewsBar } from './Bars';
import { Findings } from './Findings';
import type { Pane } from './pane';
import { previewOf } from './pane-state';
import { PreviewPanel } from './PreviewPanel';
import { useKeptFocus } from './use-kept-focus';
import { Steps } from './Steps';
import { useStore } from './store';
import { Verdict } from './Verdict';
import { useWords } from './words';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    overflowWrap: 'anywhere',
  },
  /** Kept free where there is nothing to wait for, so that nothing jumps when the bar comes and goes. */
  progress: { height: '2px', marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  table: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
});

/** The whole pane: the verdict, then either the steps and findings, or the preview of one step. */
export function PaneView({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const words = useWords();
  const state = useStore(pane.state);
  const { phase, report, done } = state;
  const preview = previewOf(phase);
  const busy = phase.kind === 'working';
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const rememberFocus = useKeptFocus(heading, body);
  const checked = report?.tables[0];
  return (
    <main className={styles.pane} onFocus={rememberFocus}>
      <div className={styles.progress}>
        {phase.kind === 'working' && <ProgressBar aria-label={words.pane.working[phase.task]} />}
      </div>
      {checked && <h1 className={styles.table}>{describeTable(report, words.labels.table)}</h1>}
      <Verdict report={report} busy={busy} />
      {phase.kind === 'failed' && <FailureBar pane={pane} failure={phase.failure} />}
      {preview ? (
        <PreviewPanel pane={pane} preview={preview} busy={busy} headingRef={heading} />
      ) : (
        <div className={styles.body} ref={body} tabIndex={-1}>
          {phase.kind === 'idle' && phase.news && <NewsBar news={phase.news} />}
          {done && <DoneBar pane={pane} done={done} busy={busy} />}
          <Steps pane={pane} state={state} busy={busy} />
          {checked && <Findings pane={pane} checked={checked} marked={state.marked} busy={busy} />}
        </div>
      )}
    </main>
  );
}

function describeTable(report: CheckReport, say: (sheet: string, hamlets: number, year: number | null) => string) {
  return report.tables.map(({ table }) => say(table.sheetName, hamletRows(table).length, table.year)).join(', ');
}
