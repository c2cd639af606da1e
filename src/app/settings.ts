import type { CommuneGoal, CommuneProfile, PolicyTargets } from '../domain/commune';
import { EMPTY_PROFILE } from '../domain/commune';

export type { CommuneGoal, CommuneProfile } from '../domain/commune';

/** A table among those of a workbook; it is found again after rows were added above it. */
export interface TableChoice {
  /** The name of its sheet: the one thing about a sheet that every host of the workbook knows. */
  readonly sheet: string;
  /** Its place among the tables of that sheet from top to bottom, from 0. */
  readonly order: number;
}

/** What the officer says that columns of a table hold, where it is something else than was read. */
export interface ColumnMapping extends TableChoice {
  /** The role of each corrected column by its letters on the sheet; an empty text where it holds none. */
  readonly roles: Readonly<Record<string, string>>;
}

/** A finding that the officer has answered for. It counts only as long as the finding says the same. */
export interface Waiver {
  /** The check's id. */
  readonly id: string;
  readonly sheet: string;
  /** The line by its name and the column by its role, so that added rows and columns do not lose it. */
  readonly line: string;
  readonly role: string;
  /** What the cell held and what it should have held, as text; where no number can be named, what the finding said. */
  readonly found: string;
  readonly expected: string;
  readonly reason: string;
}

/** What is kept of the summary as it was last written. */
export interface WrittenSummary {
  /** What it was made from, as a short text that differs where something else would be printed now. */
  readonly basis: string;
  /** The cells that the officer may write over: by name, with their address and what they were written with. */
  readonly cells: readonly {
    readonly name: string;
    readonly cell: string;
    readonly offered: string | number | null;
  }[];
}

/** What the tool keeps in the workbook between two openings. */
export interface Settings {
  readonly profile: CommuneProfile;
  readonly goal: CommuneGoal;
  readonly policies: PolicyTargets;
  /** The table that the officer chose to work on; absent where that is left to the tool. */
  readonly table?: TableChoice;
  readonly columns: readonly ColumnMapping[];
  readonly waivers: readonly Waiver[];
  /** A text of the plan that the officer pasted to have its figures compared with the table. */
  readonly planText: string;
  /** The officer's own text of chapters III and IV of the plan; empty where the sample text will do. */
  readonly planTemplate: string;
  /** Whether an edit of the table checks it again by itself. */
  readonly checksWhileTyping: boolean;
  /** Absent where no summary was made. */
  readonly summary?: WrittenSummary;
  /**
   * Stored text that was not understood in full: damaged, or written by another version of the tool.
   * It is stored again beside the new settings, so that nothing is lost by storing; null where all was understood.
   */
  readonly unread: string | null;
}

export const EMPTY_SETTINGS: Settings = {
  profile: EMPTY_PROFILE,
  goal: {},
  policies: {},
  columns: [],
  waivers: [],
  planText: '',
  planTemplate: '',
  checksWhileTyping: true,
  unread: null,
};
