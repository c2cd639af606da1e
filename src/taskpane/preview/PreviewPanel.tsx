import { Button } from '@fluentui/react-components';
import type { Ref } from 'react';
import { useMemo, useState } from 'react';
import { CellSet, isSameCell } from '../../domain/cell-set';
import type { TableCell } from '../../domain/target-table';
import type { WorkOptions } from '../../workbook/work-options';
import type { Core, ShownColumn, ShownProposal } from '../core/core';
import { Disclosure } from '../parts/Disclosure';
import type { Pane } from '../pane/pane';
import type { Preview } from '../pane/pane-state';
import { usePanelStyles } from '../parts/panel-styles';
import { PreviewList } from './PreviewList';
import { RecalculateChoices } from './RecalculateChoices';
import { ComputingNote } from '../parts/ComputingNote';
import { TextPreviewList } from './TextPreviewList';
import type { ComputedResult } from '../parts/use-computed';
import { useComputed } from '../parts/use-computed';
import { useLaterWords, useWords } from '../words/words';

interface PreviewPanelProps {
  readonly pane: Pane;
  readonly preview: Preview;
  readonly busy: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** What is about to change, old and new, single rows of it ticked off where the officer likes, and the decision on it. */
export function PreviewPanel({
  pane,
  preview: { proposal, table, options, openErrors },
  busy,
  headingRef,
}: PreviewPanelProps) {
  const panel = usePanelStyles();
  const { pane: words } = useWords();
  const { planning } = useLaterWords();
  const [sameOpen, setSameOpen] = useState(false);
  const { chosen, left, state, toggle } = useChosen(pane, proposal);
  const leftOut = useMemo(() => new CellSet(left), [left]);
  const list = (columns: readonly ShownColumn[]) => (
    <PreviewList table={table} columns={columns} left={leftOut} {...(proposal.cellByCell && { onToggle: toggle })} />
  );
  const sameNumber = chosen.same.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section className={panel.panel}>
      <h2 className={panel.heading} ref={headingRef} tabIndex={-1}>
        {words.preview.heading[proposal.action](chosen.cells - chosen.keeping)}
      </h2>
      {openErrors > 0 && <p className={panel.remark}>{planning.rollOver.openErrors(openErrors)}</p>}
      {options && <RecalculateChoices options={options} onChoose={(choice) => void pane.recalculate(choice)} />}
      {list(chosen.columns)}
      {proposal.texts && <TextPreviewList texts={proposal.texts} />}
      {sameNumber > 0 && (
        <Disclosure heading={words.preview.sameNumber(sameNumber)} open={sameOpen} onToggle={setSameOpen}>
          {list(chosen.same)}
        </Disclosure>
      )}
      <div className={panel.decision}>
        {state === 'settling' && <ComputingNote task={proposal.action} />}
        <Button
          appearance="primary"
          disabledFocusable={busy || state !== 'settled' || chosen.cells === 0}
          onClick={() => void pane.apply(left)}
        >
          {words.buttons.apply}
        </Button>
        <Button disabledFocusable={busy} onClick={() => pane.dismiss()}>
          {words.buttons.discard}
        </Button>
      </div>
    </section>
  );
}

interface Chosen {
  /** The proposal without what was ticked off; what depends on that follows. */
  readonly chosen: ShownProposal;
  /** The cells that were ticked off. */
  readonly left: readonly TableCell[];
  /** How a later choice stands. */
  readonly state: ComputedResult<Choice, ShownProposal>['state'];
  readonly toggle: (cell: TableCell) => void;
}

/** What was asked for, or what has been computed: a proposal, and the cells that are left out of it. */
interface Choice {
  readonly of: ShownProposal;
  readonly left: readonly TableCell[];
}

function chosenCells(core: Core, { of, left }: Choice, work: WorkOptions): Promise<ShownProposal> {
  return left.length === 0 ? Promise.resolve(of) : core.proposalWithout(of.id, left, work);
}

/** The officer's choice of a proposal's cells; another proposal begins with all of its own. */
function useChosen(pane: Pane, proposal: ShownProposal): Chosen {
  const whole = useMemo((): Choice => ({ of: proposal, left: [] }), [proposal]);
  const [asked, setAsked] = useState(whole);
  const wanted = asked.of === proposal ? asked : whole;
  const { settled, state } = useComputed(pane, wanted, chosenCells);
  const ofThis = settled?.asked.of === proposal ? settled : { asked: whole, result: proposal };
  return {
    chosen: ofThis.result,
    left: ofThis.asked.left,
    state: wanted === ofThis.asked ? 'settled' : state,
    toggle: (cell) => {
      const others = wanted.left.filter((other) => !isSameCell(other, cell));
      const left = others.length < wanted.left.length ? others : [...others, cell];
      setAsked({ of: proposal, left });
    },
  };
}
