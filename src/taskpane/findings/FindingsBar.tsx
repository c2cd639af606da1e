import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import type { Severity } from '../../domain/finding';
import { useWords } from '../words/words';

/** The severity that is shown alone; null where all are. */
export type Filter = Severity | null;

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  choice: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular },
  chosen: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textUnderlineOffset: '4px',
  },
  steps: { display: 'flex', alignItems: 'center', marginInlineStart: 'auto' },
  position: {
    minWidth: '2.5em',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

interface FilterProps {
  /** How many findings there are of each severity that has any. */
  readonly counts: ReadonlyMap<Severity, number>;
  readonly filter: Filter;
  readonly onChoose: (filter: Filter) => void;
}

/** The choice of one severity. Only where there is more than one to choose from. */
export function SeverityFilter({ counts, filter, onChoose }: FilterProps) {
  const styles = useStyles();
  const { findings: words } = useWords().pane;
  if (counts.size < 2) return null;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const choices: readonly (readonly [Filter, string])[] = [
    [null, words.all(total)],
    ...[...counts].map(([severity, count]) => [severity, words.ofSeverity[severity](count)] as const),
  ];
  return (
    <div role="group" aria-label={words.filter} className={styles.filter}>
      {choices.map(([choice, label]) => (
        <Button
          key={choice}
          appearance="subtle"
          size="small"
          aria-pressed={choice === filter}
          className={choice === filter ? styles.chosen : styles.choice}
          onClick={() => onChoose(choice)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}

interface FindingStepsProps {
  /** From 0; -1 before the first step. */
  readonly position: number;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** From finding to finding, with the place that the officer is at. */
export function FindingSteps({ position, total, onStep }: FindingStepsProps) {
  const styles = useStyles();
  const { buttons, findings: words } = useWords().pane;
  if (total < 2) return null;
  return (
    <div className={styles.steps}>
      <StepButton name={buttons.previousFinding} keys="Shift+F8" onClick={() => onStep(-1)} />
      <span aria-live="polite" className={styles.position}>
        {words.position(position < 0 ? null : position + 1, total)}
      </span>
      <StepButton name={buttons.nextFinding} keys="F8" onClick={() => onStep(1)} />
    </div>
  );
}

interface StepButtonProps {
  readonly name: string;
  readonly keys: 'F8' | 'Shift+F8';
  readonly onClick: () => void;
}

function StepButton({ name, keys, onClick }: StepButtonProps) {
  return (
    <Button
      appearance="subtle"
      size="small"
      aria-label={name}
      aria-keyshortcuts={keys}
      title={`${name} (${keys})`}
      icon={keys === 'F8' ? <ChevronDownRegular /> : <ChevronUpRegular />}
      onClick={onClick}
    />
  );
}
