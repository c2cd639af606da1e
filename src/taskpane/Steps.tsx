import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { nextStep } from './next-step';
import type { Pane } from './pane';
import { certainErrors } from './pane';
import type { PaneState } from './pane-state';
import { SummaryStep } from './SummaryStep';
import { useWords } from './words';

const useStyles = makeStyles({
  steps: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  pair: { display: 'grid', gridAutoFlow: 'column', gridAutoColumns: '1fr', gap: tokens.spacingHorizontalS },
});

interface StepsProps {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly busy: boolean;
}

/** The buttons in the order of the morning; the next sensible one is prominent. */
export function Steps({ pane, state: { report, settings }, busy }: StepsProps) {
  const styles = useStyles();
  const { buttons } = useWords().pane;
  const next = nextStep(report);
  const appearance = (step: typeof next) => (step === next ? 'primary' : 'secondary');
  const checked = report?.tables[0];
  const certain = checked ? certainErrors(checked) : [];
  return (
    <div className={styles.steps}>
      {checked && certain.length > 0 && (
        <Button
          appearance={appearance('repair')}
          disabledFocusable={busy}
          onClick={() => void pane.repair(checked.table, certain)}
        >
          {buttons.repairCertain(certain.length)}
        </Button>
      )}
      <div className={styles.pair}>
        <Button appearance={appearance('check')} disabledFocusable={busy} onClick={() => void pane.check()}>
          {buttons.check}
        </Button>
        {checked && (
          <Button
            appearance={appearance('recalculate')}
            disabledFocusable={busy}
            onClick={() => void pane.recalculate()}
          >
            {buttons.recalculate}
          </Button>
        )}
      </div>
      {checked && (
        <SummaryStep
          settings={settings}
          busy={busy}
          appearance={appearance('summarize')}
          onSummarize={(chosen) => void pane.summarize(chosen)}
        />
      )}
    </div>
  );
}
