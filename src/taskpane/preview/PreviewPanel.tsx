import { Button } from '@fluentui/react-components';
import type { Ref } from 'react';
import { useMemo, useState } from 'react';
import type { Action, PreviewRow, Proposal } from '../../app/changing/proposal';
import { changedCells } from '../../app/changing/proposal';
import { proposalWithout } from '../../app/changing/proposal-without';
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

/** What is made of single cells can be left out cell by cell; a new sheet is made whole. */
const CELL_BY_CELL: readonly Action[] = ['recalculate', 'allocate', 'repair'];

interface PreviewPanelProps {
  readonly pane: Pane;
  readonly preview: Preview;
  readonly busy: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** What is about to change, old and new, single rows of it ticked off where the officer likes, and the decision on it. */
export function PreviewPanel({
  pane,
  preview: { proposal, options, openErrors },
  busy,
  headingRef,
}: PreviewPanelProps) {
  const panel = usePanelStyles();
  const { pane: words } = useWords();
  const { planning } = useLaterWords();
  const [sameOpen, setSameOpen] = useState(false);
  const { chosen, left, state, toggle } = useChosen(pane, proposal);
  const cellByCell = CELL_BY_CELL.includes(proposal.action);
  const { same, other } = useMemo(() => {
    const rows = [...chosen.preview, ...left];
    // A new sheet's numbers are all new, also those that are the same as on the old one.
    const isSame = (row: PreviewRow): boolean => cellByCell && keepsNumber(row);
    return { same: rows.filter(isSame), other: rows.filter((row) => !isSame(row)) };
  }, [chosen, left, cellByCell]);
  const keeping = cellByCell ? chosen.preview.filter(keepsNumber).length : 0;
  const list = (of: readonly PreviewRow[]) => (
    <PreviewList proposal={proposal} rows={of} left={left} {...(cellByCell ? { onToggle: toggle } : {})} />
  );
  return (
    <section className={panel.panel}>
      <h2 className={panel.heading} ref={headingRef} tabIndex={-1}>
        {words.preview.heading[proposal.action](changedCells(chosen) - keeping)}
      </h2>
      {openErrors > 0 && <p className={panel.remark}>{planning.rollOver.openErrors(openErrors)}</p>}
      {options && <RecalculateChoices options={options} onChoose={(choice) => void pane.recalculate(choice)} />}
      {list(other)}
      {proposal.texts && <TextPreviewList texts={proposal.texts} />}
      {same.length > 0 && (
        <Disclosure heading={words.preview.sameNumber(same.length)} open={sameOpen} onToggle={setSameOpen}>
          {list(same)}
        </Disclosure>
      )}
      <div className={panel.decision}>
        {state === 'settling' && <ComputingNote task={proposal.action} />}
        <Button
          appearance="primary"
          disabledFocusable={busy || state !== 'settled' || changedCells(chosen) === 0}
          onClick={() => void pane.apply(chosen)}
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
  readonly chosen: Proposal;
  /** The rows that were ticked off. */
  readonly left: readonly PreviewRow[];
  /** How a later choice stands. */
  readonly state: ComputedResult<Choice, Proposal>['state'];
  readonly toggle: (row: PreviewRow) => void;
}

/** What was asked for, or what has been computed: a proposal, and the rows that are left out of it. */
interface Choice {
  readonly of: Proposal;
  readonly left: readonly PreviewRow[];
}

function chosenRows({ of, left }: Choice): Proposal {
  return proposalWithout(of, left);
}

/** The officer's choice of a proposal's rows; another proposal begins with all of its own. */
function useChosen(pane: Pane, proposal: Proposal): Chosen {
  const whole = useMemo((): Choice => ({ of: proposal, left: [] }), [proposal]);
  const [asked, setAsked] = useState(whole);
  const wanted = asked.of === proposal ? asked : whole;
  const { settled, state } = useComputed(pane, wanted, chosenRows);
  const ofThis = settled?.asked.of === proposal ? settled : { asked: whole, result: proposal };
  return {
    chosen: ofThis.result,
    left: ofThis.asked.left,
    state: wanted === ofThis.asked ? 'settled' : state,
    toggle: (row) => {
      const others = wanted.left.filter((other) => !isSameCell(other, row));
      const original = proposal.preview.find((other) => isSameCell(other, row)) ?? row;
      const left = others.length < wanted.left.length ? others : [...others, original];
      setAsked({ of: proposal, left });
    },
  };
}

function isSameCell(one: PreviewRow, other: PreviewRow): boolean {
  return one.cell.row === other.cell.row && one.cell.role === other.cell.role;
}

/** A number that only becomes a formula, or the other way round, is less worth reading than one that changes. */
function keepsNumber({ before, after }: PreviewRow): boolean {
  return before.value === after.value;
}
