import type { Action, ProposedAction } from '../../app/changing/proposal';
import type { PlanRemarks } from '../../app/papers/describe-plan';
import type { RecalculateOptions } from '../../app/changing/recalculate';
import type { RollOverObstacle } from '../../app/changing/roll-over';
import type { ProfileField } from '../../domain/commune';
import type { TableLayout } from '../../domain/target-table';
import type { PaneTask } from '../../locales/words/pane';
import type { WorkbookFailureReason } from '../../workbook/failure';
import type { CoreView, ShownProposal } from '../core/core';
import type { WorkbookRemark } from '../../workbook/remark';
import type { AllocationDraft } from './allocation-draft';

/** A proposal on screen, with the choices it was made by where the officer can change them. */
export interface Preview {
  readonly proposal: ShownProposal;
  /** The table that it is about. */
  readonly table: TableLayout;
  readonly options: RecalculateOptions | null;
  /** Errors that are open on the sheet and do not stand against the proposal. */
  readonly openErrors: number;
}

/** Why there is nothing to preview; its words are loaded when they are needed. */
export type Refusal =
  | { readonly action: 'roll-over'; readonly table: TableLayout; readonly obstacle: RollOverObstacle }
  | { readonly action: 'add-form' };

/** What went wrong: a refusal of the host or of the core, an undo that would lose edits, or a fault of the tool. */
export type PaneFailure =
  | { readonly kind: 'workbook'; readonly reason: WorkbookFailureReason; readonly subject: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'part-not-loaded' }
  | { readonly kind: 'edited-since'; readonly cells: readonly string[] }
  | { readonly kind: 'unexpected'; readonly cause: string };

/** The one line that tells the outcome of the last button, where the workbook itself does not show it. */
export type News =
  | { readonly kind: 'undone'; readonly action: Action; readonly cells: number }
  | { readonly kind: 'nothing-to-change'; readonly action: ProposedAction }
  | { readonly kind: 'names-repeated'; readonly names: readonly string[] }
  | { readonly kind: 'preview-outdated' }
  /** The officer cancelled what was under way. */
  | { readonly kind: 'stopped' }
  /** The hamlets are others now than those that numbers were typed for. */
  | { readonly kind: 'limits-given-up' }
  /** No table can be read with the role that was chosen for this column. */
  | { readonly kind: 'mapping-refused'; readonly letters: string }
  | { readonly kind: 'papers-kept' }
  /** A paper shows these texts as dotted lines. */
  | { readonly kind: 'paper-incomplete'; readonly missing: readonly ProfileField[] }
  | { readonly kind: 'plan-made'; readonly remarks: PlanRemarks }
  /** No document was made, because this Excel lets no file out of its pane. */
  | { readonly kind: 'no-downloads' }
  /** Excel did some of it in another way, or not at all. */
  | { readonly kind: 'remarks'; readonly remarks: readonly WorkbookRemark[] };

/** News whose words are loaded when they are needed. */
export type LazyNews = Extract<
  News,
  { readonly kind: 'names-repeated' | 'papers-kept' | 'paper-incomplete' | 'plan-made' | 'no-downloads' | 'remarks' }
>;

/**
 * A step that is opened and closed: sharing a goal out · which table is read, and how · what the papers say beside the
 * numbers.
 */
export type OpenStep =
  | { readonly kind: 'allocation'; readonly draft: AllocationDraft }
  | { readonly kind: 'table' }
  | { readonly kind: 'papers' };

/** What the pane is about at the moment. A preview outlives a failure to apply it. */
export type Phase =
  | { readonly kind: 'idle'; readonly news: News | null }
  | { readonly kind: 'preview'; readonly preview: Preview }
  | {
      readonly kind: 'working';
      readonly task: PaneTask;
      readonly preview: Preview | null;
      /** How much of the workbook has been read, from 0 to 1; null where that is not known. */
      readonly share: number | null;
    }
  | { readonly kind: 'failed'; readonly failure: PaneFailure; readonly preview: Preview | null };

/** Nothing to say and nothing to decide. */
export const AT_REST: Phase = { kind: 'idle', news: null };

/** Everything the pane shows. */
export interface PaneState extends CoreView {
  readonly phase: Phase;
  /** The step that takes the place of the buttons and findings; null while none is open. */
  readonly step: OpenStep | null;
  /** Whether the sheet was edited after the reading that the report is about. */
  readonly outdated: boolean;
}

/** The preview on screen in this phase. */
export function previewOf(phase: Phase): Preview | null {
  return phase.kind === 'idle' ? null : phase.preview;
}
