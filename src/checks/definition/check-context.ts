import type { RateRole } from '../../domain/columns';
import type { CommuneGoal } from '../../domain/commune';
import type { CheckId, Finding, OtherPlace, Severity } from '../../domain/finding';
import type { InferredStyle } from '../../domain/infer-style';
import type { StatedFigure } from '../../domain/stated-figure';
import type { TargetTable } from '../../domain/target-table';
import { TableNumbers } from '../numbers/table-numbers';

/** The typed texts of one sheet that stand in fonts from before Unicode. */
export interface LegacyTexts {
  /** The first of them. */
  readonly first: OtherPlace;
  readonly cells: number;
}

/** A table to be checked, and what is known beside it. */
export interface CheckInput {
  readonly table: TargetTable;
  /** The table of the year before, where the workbook has it. */
  readonly lastYear?: TargetTable;
  /** The other target tables of the workbook, such as the form of the near-poor beside that of the poor. */
  readonly beside?: readonly TargetTable[];
  /** What the commune was assigned, where the workbook keeps it. */
  readonly goal?: CommuneGoal;
  /** Numbers of the whole commune that are stated beside the table: on other sheets, or in the plan's text. */
  readonly figures?: readonly StatedFigure[];
  /** When the workbook works its formulas out; automatically where left out. */
  readonly calculation?: 'automatic' | 'manual';
  /** One for each sheet of the workbook that has such texts. */
  readonly legacyTexts?: readonly LegacyTexts[];
  /** Where the summary of the workbook stands, if it would be printed otherwise now. */
  readonly outdatedSummary?: OtherPlace;
  /** The rounding style of each rate column that has a rate to tell it by. */
  readonly styles: ReadonlyMap<RateRole, InferredStyle>;
}

/** What a check looks at. */
export interface CheckContext extends CheckInput {
  /** The numbers of the table, column by column. */
  readonly numbers: TableNumbers;
  /** What another check has to say of the same table; each check runs once, whoever asks first. */
  readonly findingsOf: (check: Check) => readonly Finding[];
}

/** One rule of the sheet. Pure: it reports what it finds and mends nothing. */
export interface Check<Id extends CheckId = CheckId> {
  /** Stable; the name of its file. */
  readonly id: Id;
  readonly severity: Severity;
  readonly run: (context: CheckContext) => Finding[];
}

/** What the checks of one table look at together. */
export function contextOf(input: CheckInput): CheckContext {
  const known = new Map<Check, readonly Finding[]>();
  const context: CheckContext = {
    ...input,
    numbers: new TableNumbers(input.table),
    findingsOf: (check) => {
      const findings = known.get(check) ?? check.run(context);
      known.set(check, findings);
      return findings;
    },
  };
  return context;
}
