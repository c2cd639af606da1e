import { Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { HamletProgress } from '../../app/papers/hamlet-progress';
import type { Indicator } from '../../domain/columns';
import type { CommuneGoal } from '../../domain/commune';
import type { WorkOptions } from '../../workbook/work-options';
import type { Core, ShownProgress, ShownTable } from '../core/core';
import type { Pane } from '../pane/pane';
import { useComputed } from '../parts/use-computed';
import { ProgressChart } from './ProgressChart';
import { useLaterWords, useWords } from '../words/words';

interface ProgressOfHamletsProps {
  readonly pane: Pane;
  readonly table: ShownTable;
  /** Of each indicator whose progress is known, at least of one. */
  readonly progress: readonly ShownProgress[];
  readonly goal: CommuneGoal;
}

/** An indicator, and the table whose hamlets are asked for. */
interface AskedProgress {
  readonly table: ShownTable;
  readonly indicator: Indicator;
}

function hamletsOf(core: Core, { indicator }: AskedProgress, work: WorkOptions): Promise<readonly HamletProgress[]> {
  return core.progressOfHamlets(indicator, work);
}

/** The hamlets' ways through the year, of one indicator at a time. */
export function ProgressOfHamlets({ pane, table, progress, goal }: ProgressOfHamletsProps) {
  const { indicators } = useWords().pane.progress;
  const { allocation } = useLaterWords().steps;
  const [chosen, choose] = useState<Indicator>('poor');
  const shown = progress.find(({ indicator }) => indicator === chosen) ?? progress[0];
  const indicator = shown?.indicator ?? chosen;
  const asked = useMemo((): AskedProgress => ({ table, indicator }), [table, indicator]);
  const { settled } = useComputed(pane, asked, hamletsOf);
  if (!shown) return null;
  return (
    <>
      {progress.length > 1 && (
        <RadioGroup
          layout="horizontal"
          aria-label={allocation.indicator}
          value={indicator}
          onChange={(_event, { value }) => choose(value === 'nearPoor' ? 'nearPoor' : 'poor')}
        >
          {progress.map((each) => (
            <Radio key={each.indicator} value={each.indicator} label={indicators[each.indicator]} />
          ))}
        </RadioGroup>
      )}
      {settled?.asked.indicator === indicator && (
        <ProgressChart
          commune={shown.commune}
          hamlets={settled.result}
          goalRate={goal[indicator]?.['closing-rate'] ?? null}
        />
      )}
    </>
  );
}
