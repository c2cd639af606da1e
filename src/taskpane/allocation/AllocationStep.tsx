import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ComponentProps, Ref } from 'react';
import { useMemo, useState } from 'react';
import { describeAllocationObstacle } from '../../app/wording/describe-obstacle';
import type { SharedGoal } from '../../app/changing/share-goal';
import type { WeightColumn } from '../../app/changing/weight-columns';
import type { Settings } from '../../app/settings';
import type { WorkOptions } from '../../workbook/work-options';
import type { Core, ShownTable } from '../core/core';
import type { AllocationDraft } from '../pane/allocation-draft';
import { beginAllocation, withHouseholds } from '../pane/allocation-draft';
import { AllocationFields } from './AllocationFields';
import { requestOf } from './goal-of-draft';
import { AllocationTable } from './AllocationTable';
import { Disclosure } from '../parts/Disclosure';
import { LimitsTable } from './LimitsTable';
import type { Pane } from '../pane/pane';
import { usePanelStyles } from '../parts/panel-styles';
import { ComputingNote } from '../parts/ComputingNote';
import type { Settled, ComputedResult } from '../parts/use-computed';
import { useComputed } from '../parts/use-computed';
import { useLaterWords, useWords } from '../words/words';

const useStyles = makeStyles({
  outcome: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  advice: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  shared: { gridColumn: '1 / -1', margin: 0, fontVariantNumeric: 'tabular-nums' },
  unequal: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** A draft, and the table whose hamlets it is to be shared out over. */
interface AskedSharing {
  readonly table: ShownTable;
  readonly draft: AllocationDraft;
}

function sharedGoal(core: Core, { draft }: AskedSharing, work: WorkOptions): Promise<SharedGoal | null> {
  const request = requestOf(draft);
  return request ? core.shareGoal(request, work) : Promise.resolve(null);
}

function weightsOn(core: Core, _table: ShownTable, work: WorkOptions): Promise<readonly WeightColumn[]> {
  return core.weightColumns(work);
}

interface AllocationStepProps {
  readonly pane: Pane;
  readonly table: ShownTable;
  readonly settings: Settings;
  readonly draft: AllocationDraft;
  readonly busy: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** The commune's goal shared out over the hamlets, again with each number that the officer types. */
export function AllocationStep({ pane, table, settings, draft, busy, headingRef }: AllocationStepProps) {
  const panel = usePanelStyles();
  const { pane: words, labels } = useWords();
  const columns = useComputed(pane, table, weightsOn).settled?.result ?? [];
  const asked = useMemo((): AskedSharing => ({ table, draft }), [table, draft]);
  const workedOut = useComputed(pane, asked, sharedGoal);
  const change = (next: AllocationDraft): void => pane.openStep({ kind: 'allocation', draft: next });
  return (
    <section className={panel.panel}>
      <h2 className={panel.heading} ref={headingRef} tabIndex={-1}>
        {words.buttons.allocate}
      </h2>
      <AllocationFields
        draft={draft}
        columns={columns}
        onChange={change}
        onChooseIndicator={(indicator) => change(beginAllocation(indicator, settings, labels))}
      />
      {workedOut.settled && <Shares settled={workedOut.settled} draft={draft} onChange={change} />}
      <Decision pane={pane} workedOut={workedOut} busy={busy} />
    </section>
  );
}

interface SharesProps {
  readonly settled: Settled<AskedSharing, SharedGoal | null>;
  /** What is typed by now. */
  readonly draft: AllocationDraft;
  readonly onChange: (draft: AllocationDraft) => void;
}

/** What the goal comes to and what stands against it, then hamlet by hamlet. */
function Shares({ settled: { asked, result: shared }, draft, onChange }: SharesProps) {
  const styles = useStyles();
  const { labels } = useWords();
  const { steps, planning } = useLaterWords();
  const { allocation } = steps;
  if (!shared) return null;
  const { goal, goalUpTo, lines, obstacle } = shared;
  return (
    <>
      {goal !== null && (
        <p className={styles.outcome}>
          {allocation.outcome(
            goal,
            lines.reduce((sum, { opening }) => sum + opening, 0),
          )}
          {goalUpTo !== null && ` ${allocation.upTo(goalUpTo)}`}
        </p>
      )}
      {obstacle && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{describeAllocationObstacle(asked.table, obstacle, { labels, planning })}</MessageBarBody>
        </MessageBar>
      )}
      {goal !== null && (
        <>
          <Limits table={asked.table} lines={lines} draft={draft} onChange={onChange} />
          <p className={styles.advice}>{allocation.advice}</p>
          <AllocationTable
            table={asked.table}
            goal={goal}
            lines={lines}
            locks={draft.locks}
            onLock={(row, households) => onChange({ ...draft, locks: withHouseholds(draft.locks, row, households) })}
          />
        </>
      )}
    </>
  );
}

/** What single hamlets may be given at least and at most, folded until it is wanted. */
function Limits(props: ComponentProps<typeof LimitsTable>) {
  const { limits } = useLaterWords().steps.allocation;
  const { floors, caps } = props.draft;
  const [open, setOpen] = useState(floors.size + caps.size > 0);
  return (
    <Disclosure heading={limits.heading(floors.size + caps.size)} open={open} onToggle={setOpen}>
      <LimitsTable {...props} />
    </Disclosure>
  );
}

interface DecisionProps {
  readonly pane: Pane;
  readonly workedOut: ComputedResult<AskedSharing, SharedGoal | null>;
  readonly busy: boolean;
}

/** How much has been given, and the way to the preview once it is all. */
function Decision({ pane, workedOut: { settled, state }, busy }: DecisionProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const { buttons } = useWords().pane;
  const { allocation } = useLaterWords().steps;
  const shared = settled?.result ?? null;
  const goal = shared?.goal ?? null;
  const isReady = state === 'settled' && shared !== null && shared.obstacle === null;
  const request = settled && requestOf(settled.asked.draft);
  const given = shared?.lines.reduce((sum, { proposed }) => sum + proposed, 0) ?? 0;
  return (
    <div className={panel.decision}>
      {state === 'settling' && <ComputingNote task="allocate" />}
      {goal !== null && (
        <p className={mergeClasses(styles.shared, given !== goal && styles.unequal)}>
          {allocation.shared(given, goal)}
        </p>
      )}
      <Button
        appearance="primary"
        disabledFocusable={busy || !isReady}
        onClick={() => isReady && request && void pane.previewAllocation(request)}
      >
        {allocation.preview}
      </Button>
      <Button onClick={() => pane.openStep(null)}>{buttons.close}</Button>
    </div>
  );
}
