import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { indicatorProgress } from '../app/hamlet-progress';
import type { Indicator } from '../domain/columns';
import { INDICATORS } from '../domain/columns';
import type { CommuneGoal } from '../domain/commune';
import type { TargetTable } from '../domain/target-table';
import { Disclosure } from './Disclosure';
import { ProgressChart } from './ProgressChart';
import { useLaterWords } from './words';

const useStyles = makeStyles({
  sentences: { color: tokens.colorNeutralForeground2 },
  sentence: { margin: 0 },
});

interface ProgressPanelProps {
  readonly table: TargetTable;
  readonly goal: CommuneGoal;
}

/** How far the commune comes within the year and from its goal, in a sentence; folded under it, hamlet by hamlet. */
export function ProgressPanel({ table, goal }: ProgressPanelProps) {
  const styles = useStyles();
  const { progress: words, allocation } = useLaterWords().steps;
  const [open, setOpen] = useState(false);
  const [chosen, choose] = useState<Indicator>('poor');
  const known = useMemo(
    () =>
      INDICATORS.flatMap((indicator) => {
        const progress = indicatorProgress(table, indicator, goal[indicator]);
        return progress ? [{ indicator, progress }] : [];
      }),
    [table, goal],
  );
  const shown = known.find(({ indicator }) => indicator === chosen) ?? known[0];
  if (!shown) return null;
  return (
    <section>
      <div className={styles.sentences}>
        {known.map(({ indicator, progress: { commune, missing } }) => (
          <p key={indicator} className={styles.sentence}>
            {words.commune(allocation.indicators[indicator], commune, missing)}
          </p>
        ))}
      </div>
      <Disclosure heading={words.heading} open={open} onToggle={setOpen}>
        {known.length > 1 && (
          <RadioGroup
            layout="horizontal"
            aria-label={allocation.indicator}
            value={shown.indicator}
            onChange={(_event, { value }) => choose(INDICATORS.find((indicator) => indicator === value) ?? 'poor')}
          >
            {known.map(({ indicator }) => (
              <Radio key={indicator} value={indicator} label={allocation.indicators[indicator]} />
            ))}
          </RadioGroup>
        )}
        <ProgressChart progress={shown.progress} goalRate={goal[shown.indicator]?.['closing-rate'] ?? null} />
      </Disclosure>
    </section>
  );
}
