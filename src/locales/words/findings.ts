import type { CheckId, Evidence, FindingDetails, Severity } from '../../domain/finding';

/** What a finding's sentence can draw on beside its details: all of it in words already. */
export interface FindingPlace {
  /** The guilty cell by its labels: "Tổng cộng, Giảm hộ cận nghèo". */
  readonly cell: string;
  /** Its column alone. */
  readonly column: string;
  /** What stands there and what should; empty where unknown. */
  readonly found: string;
  readonly expected: string;
  /** Where it is stated, for what stands beside the table; empty otherwise. */
  readonly elsewhere: string;
}

/** One way to mend a tie, in words. */
export interface RepairPlace {
  /** The cell by its labels. */
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}

/** More equally small repairs than these are not listed: a longer list would hide what it says. */
export const MOST_LISTED_REPAIRS = 4;

export interface FindingWords {
  readonly severities: Readonly<Record<Severity, string>>;
  /** A place beside the table, as the beginning of a sentence. */
  readonly elsewhere: {
    /** By the sheet's name and the cell's address. */
    readonly cell: (sheet: string, address: string) => string;
    readonly text: (passage: string) => string;
  };
  /** The one sentence of each check. */
  readonly messages: {
    readonly [Id in CheckId]: (place: FindingPlace, details: FindingDetails[Id]) => string;
  };
  /** What is said where the numbers do not settle which cell is wrong. */
  readonly doubts: {
    /** Instead of the sentence of the check: equally small repairs, numbered from 1, each by the cells it changes. */
    readonly oneOf: (repairs: readonly (readonly RepairPlace[])[]) => string;
    /** Instead of the sentence of the check: the cell contradicts others. */
    readonly contradiction: (place: FindingPlace) => string;
    /** Instead of the sentence of the check: the cell is wrong, its number is open. */
    readonly unsettled: (place: FindingPlace) => string;
    /** A further reason: the repair was not proven to be the smallest. */
    readonly unproven: string;
    /** Another repair would change hardly more. */
    readonly nearlyTied: string;
    /** A further reason: one other repair that is as small. */
    readonly alternative: (repair: readonly RepairPlace[]) => string;
  };
  /** A further reason to mend it: how many formulas go wrong because of it. */
  readonly consequences: (formulas: number) => string;
  /** One short reason for each kind of evidence. */
  readonly evidence: {
    readonly [Id in Evidence['id']]: (evidence: Extract<Evidence, { readonly id: Id }>) => string;
  };
}
