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
  return { extra: candidates.reduce((best, extra) => (suits(extra) > suits(best) ? extra : best)), onePage: false };
}

/** Whether the signature block is printed on one page together with the last lines of the table. */
export function keepsSignature(rows: PrintedRows, extra: number, pageHeight: number): boolean {
  const pages = pagesOf(rows, extra, pageHeight);
  const firstKept = pages[Math.max(rows.lines.length - LINES_WITH_SIGNATURE, 0)];
  return firstKept === pages.at(-1);
}

/** The page of every line and closing row, as Excel fills them: a row that does not fit begins the next page. */
function pagesOf(rows: PrintedRows, extra: number, pageHeight: number): number[] {
  let page = 0;
  let used = rows.before;
  return [...rows.lines.map((line) => line + extra), ...rows.closing].map((height) => {
    if (used + height > pageHeight) {
      page += 1;
      used = rows.header;
    }
    used += height;
    return page;
  });
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
