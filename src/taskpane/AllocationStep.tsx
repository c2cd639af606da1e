import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ComponentProps, Ref } from 'react';
import { useMemo, useState } from 'react';
import { describeAllocationObstacle } from '../app/describe-obstacle';
import type { Settings } from '../app/settings';
import { weightColumns } from '../app/weight-columns';
import type { TargetTable } from '../domain/target-table';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { AllocationDraft } from './allocation-draft';
import { beginAllocation, withHouseholds } from './allocation-draft';
import { AllocationFields } from './AllocationFields';
import type { SharedDraft } from './allocation-lines';
import { shareOut } from './allocation-lines';
import { AllocationTable } from './AllocationTable';
import { Disclosure } from './Disclosure';
import { LimitsTable } from './LimitsTable';
import type { Pane } from './pane';
import { usePanelStyles } from './panel-styles';
import { useLaterWords, useWords } from './words';

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

interface AllocationStepProps {
  readonly pane: Pane;
  readonly snapshot: WorkbookSnapshot;
  readonly table: TargetTable;
  readonly settings: Settings;
  readonly draft: AllocationDraft;
  readonly busy: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** The commune's goal shared out over the hamlets, anew with each number that the officer types. */
export function AllocationStep({ pane, snapshot, table, settings, draft, busy, headingRef }: AllocationStepProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const { pane: words, labels } = useWords();
  const { steps, planning } = useLaterWords();
  const { allocation } = steps;
  const columns = useMemo(() => weightColumns(snapshot, table), [snapshot, table]);
  const shared = useMemo(() => shareOut(snapshot, draft), [snapshot, draft]);
  const change = (next: AllocationDraft): void => pane.openStep({ kind: 'allocation', draft: next });
  const goal = shared?.goal ?? null;
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
      {goal !== null && shared && (
        <p className={styles.outcome}>
          {allocation.outcome(
            goal,
            shared.lines.reduce((sum, { opening }) => sum + opening, 0),
          )}
          {shared.goalUpTo !== null && ` ${allocation.upTo(shared.goalUpTo)}`}
        </p>
      )}
      {shared?.refusal && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {describeAllocationObstacle(shared.refusal.table, shared.refusal.obstacle, { labels, planning })}
          </MessageBarBody>
        </MessageBar>
      )}
      {goal !== null && shared && (
        <>
          <Limits table={table} lines={shared.lines} draft={draft} onChange={change} />
          <p className={styles.advice}>{allocation.advice}</p>
          <AllocationTable
            table={table}
            goal={goal}
            lines={shared.lines}
            onLock={(row, households) => change({ ...draft, locks: withHouseholds(draft.locks, row, households) })}
          />
        </>
      )}
      <Decision pane={pane} shared={shared} busy={busy} />
    </section>
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
  readonly shared: SharedDraft | null;
  readonly busy: boolean;
}

/** How much has been given, and the way to the preview once it is all. */
function Decision({ pane, shared, busy }: DecisionProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const { buttons } = useWords().pane;
  const { allocation } = useLaterWords().steps;
  const goal = shared?.goal ?? null;
  const proposal = shared?.proposal ?? null;
  const given = shared?.lines.reduce((sum, { proposed }) => sum + proposed, 0) ?? 0;
  return (
    <div className={panel.decision}>
      {goal !== null && (
        <p className={mergeClasses(styles.shared, given !== goal && styles.unequal)}>
          {allocation.shared(given, goal)}
        </p>
      )}
      <Button
        appearance="primary"
        disabledFocusable={busy || !proposal}
        onClick={() => proposal && pane.preview(proposal)}
      >
        {allocation.preview}
      </Button>
      <Button onClick={() => pane.openStep(null)}>{buttons.close}</Button>
    </div>
  );
}
