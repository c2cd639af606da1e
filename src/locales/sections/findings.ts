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
}

export interface FindingWords {
  readonly severities: Readonly<Record<Severity, string>>;
  /** The one sentence of each check. */
  readonly messages: {
    readonly [Id in CheckId]: (place: FindingPlace, details: FindingDetails[Id]) => string;
  };
  /** One short reason for each kind of evidence. */
  readonly evidence: {
    readonly [Id in Evidence['id']]: (evidence: Extract<Evidence, { readonly id: Id }>) => string;
  };
}
