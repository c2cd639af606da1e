import type { Change } from '../../workbook/change';
import type { SnapshotDelta, WorkbookHead } from '../../workbook/snapshot-delta';
import type { Core, CoreView } from '../core/core';
import type { Answer } from './fault-data';

/** What a core can be asked for, by its name in `Core`. */
export type Question = Exclude<keyof Core, 'view'>;

/** What came of a question, and what has changed of the view by then. */
export interface Answered {
  readonly answer: Answer<unknown>;
  readonly view: Partial<CoreView>;
}

/** What the pane asks the thread of the core. */
export interface CoreSide {
  /** @param call numbers the question, to cancel it. @param args all but the work options. */
  ask(call: number, question: Question, args: readonly unknown[]): Promise<Answered>;
  cancel(call: number): void;
}

/** Which reading the core knows, so that only what differs from it need be sent. */
export type ReadingNumber = number | null;

/** A reading of the workbook, by what differs from the one that the core knows; null where nothing does. */
export interface SentReading {
  readonly number: number;
  readonly delta: SnapshotDelta | null;
}

/** A workbook after changes were made: its cells are as both sides predict them. */
export interface SentOutcome {
  readonly number: number;
  readonly head: WorkbookHead;
}

/** What the thread of the core asks the pane, which alone reaches Excel. */
export interface PaneSide {
  read(known: ReadingNumber): Promise<Answer<SentReading>>;
  apply(known: ReadingNumber, changes: readonly Change[]): Promise<Answer<SentOutcome>>;
}
