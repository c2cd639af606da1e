import { makeStyles, tokens } from '@fluentui/react-components';
import type { RefCallback } from 'react';
import { Findings } from '../findings/Findings';
import { lazyPart } from '../parts/lazy-part';
import type { Pane } from '../pane/pane';
import type { PaneFailure, PaneState } from '../pane/pane-state';
import { previewOf } from '../pane/pane-state';
import { useKeptFocus } from '../parts/use-kept-focus';
import { ProgressPanel } from '../progress/ProgressPanel';
import { Steps } from './Steps';
import { TableName } from '../table/TableName';
import { TableVerdicts } from '../table/TableVerdicts';
import { useStore } from '../pane/store';
import { Verdict } from './Verdict';
import { useWords } from '../words/words';
import { Working } from './Working';

const DoneBar = lazyPart(async () => (await import('./message-bars')).DoneBar);
const FailureBar = lazyPart(async () => (await import('./message-bars')).FailureBar);
const NewsBar = lazyPart(async () => (await import('./message-bars')).NewsBar);
const PreviewPanel = lazyPart(async () => (await import('../preview/PreviewPanel')).PreviewPanel);
const PapersStep = lazyPart(async () => (await import('../papers/PapersStep')).PapersStep);
const TableStep = lazyPart(async () => (await import('../table/TableStep')).TableStep);
const AllocationStep = lazyPart(async () => (await import('../allocation/AllocationStep')).AllocationStep);

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    overflowWrap: 'anywhere',
  },
  /** Kept free where there is nothing to wait for, so that nothing jumps when the bar comes and goes. */
  progress: { position: 'relative', height: '2px', marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  plainFailure: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
});

/** The whole pane: the verdict, then either the steps and findings, or one step with its preview. */
export function PaneView({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const state = useStore(pane.state);
  const { phase, report, outdated } = state;
  const checked = report?.checked;
  const busy = phase.kind === 'working';
  const { place, remember } = useKeptFocus();
  return (
    <main className={styles.pane} onFocus={remember}>
      <div className={styles.progress}>
        {phase.kind === 'working' && <Working pane={pane} task={phase.task} share={phase.share} />}
      </div>
      {checked && <TableName pane={pane} table={checked.table} busy={busy} />}
      <Verdict report={report} busy={busy} outdated={outdated} />
      {report && <TableVerdicts report={report} />}
      {phase.kind === 'failed' && <Failure pane={pane} failure={phase.failure} />}
      {phase.kind === 'idle' && phase.news && <NewsBar pane={pane} news={phase.news} />}
      <CurrentStep pane={pane} state={state} busy={busy} place={place} />
    </main>
  );
}

/** Where parts cannot be loaded, the bar that would say so may be one of them. */
function Failure({ pane, failure }: { readonly pane: Pane; readonly failure: PaneFailure }) {
  const styles = useStyles();
  const { failures } = useWords();
  if (failure.kind !== 'part-not-loaded') return <FailureBar pane={pane} failure={failure} />;
  return (
    <p role="alert" className={styles.plainFailure}>
      {failures.partNotLoaded}
    </p>
  );
}

interface CurrentStepProps {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly busy: boolean;
  /** Where the keyboard goes on. */
  readonly place: RefCallback<HTMLElement>;
}

/** What the officer is at: deciding on a preview, sharing out, or choosing the next step. */
function CurrentStep({ pane, state, busy, place }: CurrentStepProps) {
  const styles = useStyles();
  const { phase, report, settings, step, history, marked, progress } = state;
  const preview = previewOf(phase);
  const checked = report?.checked;
  if (preview) return <PreviewPanel pane={pane} preview={preview} busy={busy} headingRef={place} />;
  if (step && checked) {
    const shared = { pane, table: checked.table, busy, headingRef: place };
    switch (step.kind) {
      case 'allocation':
        return <AllocationStep {...shared} settings={settings} draft={step.draft} />;
      case 'table':
        return <TableStep {...shared} tables={report.found} />;
      case 'papers':
        return <PapersStep {...shared} figures={report.figures} settings={settings} />;
    }
  }
  return (
    <div className={styles.body} ref={place} tabIndex={-1}>
      {history.length > 0 && <DoneBar pane={pane} history={history} busy={busy} />}
      <Steps pane={pane} state={state} busy={busy} />
      {checked && (
        <Findings pane={pane} report={report} checked={checked} settings={settings} marked={marked} busy={busy} />
      )}
      {checked && <ProgressPanel pane={pane} table={checked.table} progress={progress} goal={settings.goal} />}
    </div>
  );
}
