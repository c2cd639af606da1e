import { expectAt } from '../../sheet/expect';

/** The rows of a printed table with what stands before and after it; heights in points. */
export interface PrintedRows {
  /** Everything before the first line, the header that is repeated included. */
  readonly before: number;
  /** The header, once more on every later page. */
  readonly header: number;
  readonly lines: readonly number[];
  /** The signature block, row by row. */
  readonly closing: readonly number[];
}

/** How the table's lines are spread over pages. */
export interface PageFlow {
  /** Points to add to every line of the table. */
  readonly extra: number;
  /** Whether everything is to be made small enough for one page. */
  readonly onePage: boolean;
}

/** Lines of the table that a signature needs above it on its page, so that nobody signs an empty sheet. */
const LINES_WITH_SIGNATURE = 3;
/** Points added to each line: the first choice is the most pleasant, the others are there to move a page break. */
const PREFERRED_EXTRA = 2.25;
const EXTRA_STEP = 0.75;
const MOST_EXTRA = 6;
/** Smaller than this, text of 12 points would no longer be read with ease. */
const SMALLEST_SCALE = 0.8;

/**
 * How to spread the rows so that the signature block stays whole, and with the table's last lines.
 * What nearly fits on one page is made to fit. Longer tables get lines of a height that moves the page breaks well,
 * on pages of their proper height, and of as many of the likely ones as can be (printers and default fonts differ).
 */
export function flowOf(rows: PrintedRows, pageHeight: number, likelyHeights: readonly number[]): PageFlow {
  const height = rows.before + total(rows.lines) + total(rows.closing);
  const roomy = [PREFERRED_EXTRA, 0].find(
    (extra) => (height + rows.lines.length * extra) * SMALLEST_SCALE <= pageHeight,
  );
  if (roomy !== undefined) return { extra: roomy, onePage: true };
  const candidates = Array.from({ length: MOST_EXTRA / EXTRA_STEP + 1 }, (_extra, step) => step * EXTRA_STEP).sort(
    (one, other) => Math.abs(one - PREFERRED_EXTRA) - Math.abs(other - PREFERRED_EXTRA),
  );
  const suits = (extra: number) =>
    likelyHeights.filter((likely) => keepsSignature(rows, extra, likely)).length +
    (keepsSignature(rows, extra, pageHeight) ? likelyHeights.length + 1 : 0);
  const [best] = candidates
    .map((extra) => ({ extra, score: suits(extra) }))
    .sort((one, other) => other.score - one.score);
  return { extra: best?.extra ?? PREFERRED_EXTRA, onePage: false };
}

/**
 * Whether the signature block is printed on one page together with the last lines of the table, as Excel fills pages:
 * a row that does not fit begins the next one.
 */
export function keepsSignature(rows: PrintedRows, extra: number, pageHeight: number): boolean {
  const { before, header, lines, closing } = rows;
  const firstKept = Math.max(lines.length - LINES_WITH_SIGNATURE, 0);
  const rowCount = lines.length + closing.length;
  let used = before;
  for (let row = 0; row < rowCount; row += 1) {
    const line = lines[row];
    const height = line === undefined ? expectAt(closing, row - lines.length) : line + extra;
    const begins = used + height > pageHeight;
    if (begins && row > firstKept) return false;
    used = (begins ? header : used) + height;
  }
  return true;
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
