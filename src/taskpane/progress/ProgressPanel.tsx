import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { indicatorProgress } from '../../app/papers/hamlet-progress';
import { INDICATORS } from '../../domain/columns';
import type { CommuneGoal } from '../../domain/commune';
import type { TargetTable } from '../../domain/target-table';
import { Disclosure } from '../parts/Disclosure';
import { lazyPart } from '../parts/lazy-part';
import type { Pane } from '../pane/pane';
import { useWords } from '../words/words';

const ProgressOfHamlets = lazyPart(async () => (await import('./ProgressOfHamlets')).ProgressOfHamlets);

const useStyles = makeStyles({
  sentences: { color: tokens.colorNeutralForeground2 },
  sentence: { margin: 0 },
});

interface ProgressPanelProps {
  readonly pane: Pane;
  readonly table: TargetTable;
  readonly goal: CommuneGoal;
}

/** How far the commune comes within the year and from its goal, in a sentence; folded under it, hamlet by hamlet. */
export function ProgressPanel({ pane, table, goal }: ProgressPanelProps) {
  const styles = useStyles();
  const { progress: words } = useWords().pane;
  const [open, setOpen] = useState(false);
  const known = useMemo(
    () =>
      INDICATORS.flatMap((indicator) => {
        const progress = indicatorProgress(table, indicator, goal[indicator]);
        return progress ? [{ indicator, progress, goalRate: goal[indicator]?.['closing-rate'] ?? null }] : [];
      }),
    [table, goal],
  );
  if (known.length === 0) return null;
  return (
    <section>
      <div className={styles.sentences}>
        {known.map(({ indicator, progress: { commune, missing } }) => (
          <p key={indicator} className={styles.sentence}>
            {[
              `${words.indicators[indicator]}: ${words.way(commune.openingRate, commune.closingRate)}`,
              ...(missing === null ? [] : [words.distance(missing)]),
            ].join(', ')}
          </p>
        ))}
      </div>
      <Disclosure heading={words.heading} open={open} onToggle={setOpen}>
        <ProgressOfHamlets pane={pane} known={known} />
      </Disclosure>
    </section>
  );
}
