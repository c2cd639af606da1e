import type { ReductionGoal } from '../../planning/reduction-goal';

const LARGEST = 100;
const DECIMAL = String.raw`\d{1,3}(?:[.,]\d{1,6})?`;
/** A decimal with a comma or a point, or a range of two; a percent sign may follow. */
const PERCENT = new RegExp(String.raw`^(${DECIMAL})(?:\s*%?\s*[-–]\s*(${DECIMAL}))?\s*%?$`, 'u');

/** Percent points as they were typed: `least` and `most` are the same unless a range was. */
export interface TypedPercent {
  readonly least: number;
  readonly most: number;
}

/**
 * Percent points as an officer types them: "4,93", "4.93", "4,93 %" are all 4.93; "1-1,5" is a range.
 * Null where the text is not one number from 0 to 100, nor two that go up.
 */
export function typedPercentRange(text: string): TypedPercent | null {
  const [, from, to] = PERCENT.exec(text.trim()) ?? [];
  if (from === undefined) return null;
  const least = Number(from.replace(',', '.'));
  const most = to === undefined ? least : Number(to.replace(',', '.'));
  return least <= most && most <= LARGEST ? { least, most } : null;
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
