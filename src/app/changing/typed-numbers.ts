import type { ReductionGoal } from '../../planning/reduction-goal';

/*
 * What a person types into the pane or the command line, read in one place so that every door takes and refuses the
 * same. What stands in cells is read by its column, in the room for reading.
 */

/** Whole households: "27", "1.234", "27 hộ". Null where the text is not one whole number. */
export function typedHouseholds(text: string): number | null {
  const digits = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:\s*hộ)?$/iu.exec(text.trim())?.[1]?.replaceAll('.', '');
  const households = Number(digits);
  return digits !== undefined && Number.isSafeInteger(households) ? households : null;
}

/** The households of one hamlet, as `HAMLET=N`. Null where there is no name, or no whole number behind the last "=". */
export function typedHamletHouseholds(text: string): { readonly hamlet: string; readonly households: number } | null {
  const [, hamlet, number] = /^(.*\S)\s*=(.*)$/su.exec(text) ?? [];
  if (hamlet === undefined || number === undefined) return null;
  const households = typedHouseholds(number);
  return households === null ? null : { hamlet, households };
}

const LARGEST_PERCENT = 100;
const DECIMAL = String.raw`\d{1,3}(?:[.,]\d{1,6})?`;
/** A decimal with a comma or a point, or a range of two; a percent sign may follow. */
const PERCENT = new RegExp(String.raw`^(${DECIMAL})(?:\s*%?\s*[-–]\s*(${DECIMAL}))?\s*%?$`, 'u');

/** Percent points as they were typed: `least` and `most` are the same unless a range was. */
export interface TypedPercent {
  readonly least: number;
  readonly most: number;
}

/**
 * Percent points: "4,93", "4.93", "4,93 %" are all 4.93; "1-1,5" is a range.
 * Null where the text is not one number from 0 to 100, nor two that go up.
 */
export function typedPercentRange(text: string): TypedPercent | null {
  const [, from, to] = PERCENT.exec(text.trim()) ?? [];
  if (from === undefined) return null;
  const least = Number(from.replace(',', '.'));
  const most = to === undefined ? least : Number(to.replace(',', '.'));
  return least <= most && most <= LARGEST_PERCENT ? { least, most } : null;
}

/** The same where only one number will do. */
export function typedPercent(text: string): number | null {
  const range = typedPercentRange(text);
  return range && range.least === range.most ? range.least : null;
}

/** The goal of a typed number of percent points, or of a range of them. */
export function goalInPoints({ least, most }: TypedPercent): ReductionGoal {
  return { kind: 'points', points: least, ...(most > least && { upTo: most }) };
}
