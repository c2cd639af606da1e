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

/** Lines of the table that a signature needs above it on its page, so that nobody signs an empty sheet. */
const LINES_WITH_SIGNATURE = 3;
/** Points added to each line: the first is the most pleasant, the later ones are there to move a page break. */
const PREFERRED_EXTRA = 2.25;
const EXTRA_STEP = 0.75;
const MOST_EXTRA = 12;

/**
 * Points to add to every line of the table so that the signature block stays whole, and with the table's last lines,
 * on pages of any of these heights (printers and default fonts differ). The choice that suits the most of them.
 */
export function extraLineHeight(rows: PrintedRows, pageHeights: readonly number[]): number {
  const candidates = Array.from({ length: MOST_EXTRA / EXTRA_STEP + 1 }, (_extra, step) => step * EXTRA_STEP).sort(
    (one, other) => Math.abs(one - PREFERRED_EXTRA) - Math.abs(other - PREFERRED_EXTRA),
  );
  const suits = (extra: number) => pageHeights.filter((height) => keepsSignature(rows, extra, height)).length;
  return candidates.reduce((best, extra) => (suits(extra) > suits(best) ? extra : best));
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
