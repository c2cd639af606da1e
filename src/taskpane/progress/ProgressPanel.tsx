import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CommuneGoal } from '../../domain/commune';
import type { ShownProgress, ShownTable } from '../core/core';
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
  readonly table: ShownTable;
  readonly progress: readonly ShownProgress[];
  readonly goal: CommuneGoal;
}

/** How far the commune comes within the year and from its goal, in a sentence; folded under it, hamlet by hamlet. */
export function ProgressPanel({ pane, table, progress, goal }: ProgressPanelProps) {
  const styles = useStyles();
  const { progress: words } = useWords().pane;
  const [open, setOpen] = useState(false);
  if (progress.length === 0) return null;
  return (
    <section>
      <div className={styles.sentences}>
        {progress.map(({ indicator, commune, missing }) => (
          <p key={indicator} className={styles.sentence}>
            {[
              `${words.indicators[indicator]}: ${words.way(commune.openingRate, commune.closingRate)}`,
              ...(missing === null ? [] : [words.distance(missing)]),
            ].join(', ')}
          </p>
        ))}
      </div>
      <Disclosure heading={words.heading} open={open} onToggle={setOpen}>
        <ProgressOfHamlets pane={pane} table={table} progress={progress} goal={goal} />
      </Disclosure>
    </section>
  );
}
