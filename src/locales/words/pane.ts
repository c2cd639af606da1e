import type { UnreadLack } from '../../domain/unread-part';
import type { Indicator } from '../../domain/columns';
import type { Severity } from '../../domain/finding';

/** What is shown before it is made. */
export type PreviewedAction =
  'recalculate' | 'allocate' | 'summarize' | 'repair' | 'roll-over' | 'add-form' | 'convert-fonts';

/** What the officer's buttons do to the workbook and can be undone. */
export type PaneAction = PreviewedAction | 'list-findings' | 'waive' | 'reconsider';

/** Everything that can take a moment. */
export type PaneTask =
  PaneAction | 'look' | 'check' | 'clear-marks' | 'apply' | 'undo' | 'keep-settings' | 'read-table' | 'make-plan';

/** Words of the pane, of the ribbon's answers and of the page around them. */
export interface PaneWords {
  readonly title: string;
  /** The one verdict. */
  readonly verdict: {
    readonly reading: string;
    readonly unread: string;
    readonly blocked: (errors: number) => string;
    readonly ready: (remarks: number) => string;
    /** The table that is worked on can be sent, and another one of the workbook cannot. */
    readonly othersBlocked: (sheet: string) => string;
    /** Behind the verdict: errors that the officer has answered for. */
    readonly waivedErrors: (errors: number) => string;
    /** Instead of the verdict: the sheet was edited since, and is not checked again by itself. */
    readonly outdated: string;
  };
  /** Of the tables of a workbook that has several, and of what was not read. */
  readonly tables: {
    /** A table by its sheet and, where the sheet has several, its range; `persons` where its lines count persons. */
    readonly called: (sheet: string, range: string, persons: boolean) => string;
    readonly ready: (called: string) => string;
    readonly blocked: (called: string, errors: number) => string;
    readonly unfinished: (called: string) => string;
    readonly unread: (parts: string) => string;
    /** Columns by their letters and the title above them, empty where there is none. */
    readonly columns: (sheet: string, letters: string, title: string) => string;
    readonly rows: (sheet: string, rows: string) => string;
    readonly sheet: (sheet: string) => string;
    readonly lacks: Readonly<Record<UnreadLack, string>>;
  };
  /** Accessible names of the buttons. */
  readonly buttons: {
    readonly check: string;
    readonly recalculate: string;
    readonly allocate: string;
    readonly summarize: string;
    readonly rollOver: string;
    /** The steps that say what the papers print beside the numbers, and how the table is read. */
    readonly papers: string;
    readonly plan: string;
    readonly table: string;
    readonly startFromTemplate: string;
    readonly apply: string;
    readonly discard: string;
    readonly undo: string;
    readonly clearMarks: string;
    readonly repairCertain: (errors: number) => string;
    readonly repairCells: (cells: number) => string;
    readonly repairColumn: string;
    /** Keeps the column's own style, and mends what breaks it. */
    readonly repairColumnAsOwn: string;
    readonly convertFonts: string;
    readonly summarizeAgain: string;
    /** One of several ways to mend a tie, counted from 1 as the finding counts them. */
    readonly repairWay: (way: number) => string;
    readonly goTo: string;
    readonly waive: string;
    readonly why: string;
    readonly previousFinding: string;
    readonly nextFinding: string;
    readonly showMore: (rest: number) => string;
    readonly close: string;
    /** Calls off what is under way. */
    readonly stop: string;
  };
  /** Name of the progress bar while the tool works. */
  readonly working: Readonly<Record<PaneTask, string>>;
  readonly findings: {
    readonly heading: (errors: number, warnings: number) => string;
    readonly notices: (count: number) => string;
    readonly waived: (count: number) => string;
    /** Accessible name of the choice below. */
    readonly filter: string;
    readonly all: (count: number) => string;
    readonly ofSeverity: Readonly<Record<Severity, (count: number) => string>>;
    /** Which of the findings the officer is at: "2/5"; null for none of them yet. */
    readonly position: (place: number | null, total: number) => string;
    /** The folded list as a paper. */
    readonly list: string;
    /** The folded choices about checking. */
    readonly options: string;
  };
  /** How far the commune comes within the year. */
  readonly progress: {
    /** Of the picture hamlet by hamlet. */
    readonly heading: string;
    readonly indicators: Readonly<Record<Indicator, string>>;
    /** From the opening to the closing rate, in percent points. */
    readonly way: (opening: number, closing: number) => string;
    /** Households short of the goal, below zero beyond it. */
    readonly distance: (missing: number) => string;
  };
  readonly preview: {
    /** By the cells whose number changes. */
    readonly heading: Readonly<Record<PreviewedAction, (cells: number) => string>>;
    /** The cells whose number stays and only becomes a formula, or the other way round. */
    readonly sameNumber: (cells: number) => string;
    readonly blank: string;
  };
  readonly options: {
    readonly heading: string;
    readonly writing: string;
    readonly formulas: string;
    readonly values: string;
    readonly rounding: string;
    readonly ownStyle: string;
    readonly standardStyle: string;
  };
  /** The bar after an action, and after it was undone. */
  readonly done: Readonly<Record<PaneAction, (cells: number) => string>>;
  readonly undone: Readonly<Record<PaneAction, (cells: number) => string>>;
  /** The heading over the actions before the last one. */
  readonly earlierActions: (actions: number) => string;
  readonly nothingToChange: Readonly<Record<PreviewedAction, string>>;
  /** Beside the name of the table: its titles did not tell all columns. */
  readonly inferred: string;
  /** A column cannot be taken for what the officer chose. */
  readonly mappingRefused: (letters: string) => string;
  /** What was typed for single hamlets no longer holds, because the hamlets are others. */
  readonly limitsGivenUp: string;
  readonly previewOutdated: string;
  /** What the ribbon says in a small window where it cannot run in the pane. */
  readonly ribbon: {
    readonly openPane: (button: string) => string;
    readonly firstFinding: (verdict: string, finding: string) => string;
  };
  /** The page itself, before or instead of the pane. */
  readonly page: {
    readonly officeNotLoaded: string;
    readonly outsideExcel: string;
  };
}
