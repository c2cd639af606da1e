import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { IndicatorProgress } from '../../app/papers/hamlet-progress';
import type { Indicator } from '../../domain/columns';
import { ProgressChart } from './ProgressChart';
import { useLaterWords, useWords } from '../words/words';

interface ProgressOfHamletsProps {
  /** The indicators whose progress is known, at least one. */
  readonly known: readonly {
    readonly indicator: Indicator;
    readonly progress: IndicatorProgress;
    /** The closing rate not to be exceeded, in percent points; null where none is known. */
    readonly goalRate: number | null;
  }[];
}

/** The hamlets' ways through the year, of one indicator at a time. */
export function ProgressOfHamlets({ known }: ProgressOfHamletsProps) {
  const { indicators } = useWords().pane.progress;
  const { allocation } = useLaterWords().steps;
  const [chosen, choose] = useState<string>('poor');
  const shown = known.find(({ indicator }) => indicator === chosen) ?? known[0];
  if (!shown) return null;
  return (
    <>
      {known.length > 1 && (
        <RadioGroup
          layout="horizontal"
          aria-label={allocation.indicator}
          value={shown.indicator}
          onChange={(_event, { value }) => choose(value)}
        >
          {known.map(({ indicator }) => (
            <Radio key={indicator} value={indicator} label={indicators[indicator]} />
          ))}
        </RadioGroup>
      )}
      <ProgressChart progress={shown.progress} goalRate={shown.goalRate} />
    </>
  );
}
