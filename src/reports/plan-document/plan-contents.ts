import type { Indicator, MeasureRole } from '../../domain/columns';
import type { CommuneGoal, CommuneProfile, PolicyTargets } from '../../domain/commune';
import type { HouseholdAnalysis } from '../../domain/stated-figure';
import type { TargetTable } from '../../domain/target-table';
import type { PlanWords } from '../../locales/words/plan';
import type { SummaryWords } from '../../locales/words/summary';

/** A number as it is printed: a rate in percent points with so many decimals, a count with none. */
export interface PrintedNumber {
  readonly value: number;
  readonly digits: number;
}

/** What the plan is made of. */
export interface PlanContents {
  /** A table of households. */
  readonly table: TargetTable;
  /** A number of the table by row and role; null where its cell holds none. */
  readonly numberAt: (row: number, role: MeasureRole) => PrintedNumber | null;
  /** A number of the whole commune; null where the table does not tell it. */
  readonly ofCommune: (role: MeasureRole) => PrintedNumber | null;
  /** Those that the table has columns for. */
  readonly indicators: readonly Indicator[];
  readonly profile: CommuneProfile;
  readonly goal: CommuneGoal;
  readonly policies: PolicyTargets;
  readonly analysis: HouseholdAnalysis;
  /** The text of chapters III and IV. */
  readonly template: string;
}

/** The plan shares the words of its title block and table with the summary. */
export interface PlanVocabulary {
  readonly plan: PlanWords;
  readonly summary: SummaryWords;
}

/** Texts about the commune with dots where nobody has typed them. */
export interface PrintedProfile {
  readonly superiorBody: string;
  readonly commune: string;
  readonly place: string;
  readonly year: string;
  readonly yearBefore: string;
  readonly documentNumber: string;
  readonly department: string;
  readonly recipient: string;
  readonly signerTitle: string;
  readonly signerName: string;
}

/** The profile as it is printed. */
export function printedProfile({ table, profile }: PlanContents, words: SummaryWords): PrintedProfile {
  const orBlank = (text: string): string => text.trim().normalize('NFC') || words.blank;
  const year = profile.year.trim() || (table.year === null ? words.blankYear : String(table.year));
  return {
    superiorBody: orBlank(profile.superiorBody),
    commune: orBlank(profile.commune),
    place: profile.place.trim() || words.placeName(profile.commune.trim()) || words.blankYear,
    year,
    yearBefore: /^\d{4}$/u.test(year) ? String(Number(year) - 1) : words.blankYear,
    documentNumber: profile.documentNumber.trim() || words.blankYear,
    department: orBlank(profile.department),
    recipient: orBlank(profile.recipient),
    signerTitle: orBlank(profile.signerTitle),
    signerName: orBlank(profile.signerName),
  };
}
