import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular, BuildingGovernmentRegular, DocumentTextRegular } from '@fluentui/react-icons';
import { beginAllocation } from '../pane/allocation-draft';
import { certainErrors } from '../pane/certain-errors';
import { nextStep } from '../pane/next-step';
import type { Pane } from '../pane/pane';
import type { PaneState } from '../pane/pane-state';
import { TemplateStep } from '../start/TemplateStep';
import { useWords } from '../words/words';

const useStyles = makeStyles({
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  step: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
  wide: { gridColumn: '1 / -1' },
  quiet: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  quietStep: { paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
});

interface StepsProps {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly busy: boolean;
}

/**
 * The buttons in the order of the morning; the next sensible one is prominent. The one that checks stays the same
 * element when the others come, so that whoever is about to press it never presses another.
 */
export function Steps({ pane, state: { report, settings, outdated }, busy }: StepsProps) {
  const styles = useStyles();
  const { pane: words, labels } = useWords();
  const { buttons } = words;
  const next = nextStep(report, outdated);
  const checked = report?.checked;
  const certain = checked && !outdated ? certainErrors(checked) : [];
  const step = (name: typeof next | 'allocate') => ({
    className: styles.step,
    appearance: name === next ? ('primary' as const) : ('secondary' as const),
    disabledFocusable: busy,
  });
  if (!checked) {
    return (
      <div className={styles.steps}>
        <Button key="check" {...step('check')} className={styles.wide} onClick={() => void pane.check()}>
          {buttons.check}
        </Button>
        {report && (
          <div className={styles.quiet}>
            <TemplateStep pane={pane} busy={busy} />
          </div>
        )}
      </div>
    );
  }
  return (
    <div className={styles.steps}>
      {certain.length > 0 && (
        <Button {...step('repair')} className={styles.wide} onClick={() => void pane.repair(checked.table, certain)}>
          {buttons.repairCertain(certain.length)}
        </Button>
      )}
      <Button key="check" {...step('check')} onClick={() => void pane.check()}>
        {buttons.check}
      </Button>
      <Button {...step('recalculate')} onClick={() => void pane.recalculate()}>
        {buttons.recalculate}
      </Button>
      <Button
        {...step('allocate')}
        onClick={() => pane.openStep({ kind: 'allocation', draft: beginAllocation('poor', settings, labels) })}
      >
        {buttons.allocate}
      </Button>
      <Button {...step('summarize')} onClick={() => void pane.summarize()}>
        {buttons.summarize}
      </Button>
      <QuietSteps pane={pane} busy={busy} />
    </div>
  );
}

/** What is wanted now and then: the plan as a document, what the papers say beside the numbers, and the next year. */
function QuietSteps({ pane, busy }: Omit<StepsProps, 'state'>) {
  const styles = useStyles();
  const words = useWords();
  const { buttons } = words.pane;
  const nameOf = async (year: string | null): Promise<string> => (await words.readLater()).papers.plan.fileName(year);
  const look = {
    className: styles.quietStep,
    appearance: 'subtle',
    size: 'small',
    disabledFocusable: busy,
  } as const;
  return (
    <div className={styles.quiet}>
      <Button {...look} icon={<DocumentTextRegular />} onClick={() => void pane.makePlan(nameOf)}>
        {buttons.plan}
      </Button>
      <Button {...look} icon={<BuildingGovernmentRegular />} onClick={() => pane.openStep({ kind: 'papers' })}>
        {buttons.papers}
      </Button>
      <Button {...look} icon={<ArrowRightRegular />} onClick={() => void pane.rollOver()}>
        {buttons.rollOver}
      </Button>
    </div>
  );
}
