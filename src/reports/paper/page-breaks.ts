/** The rows of a paper in their order; heights in points. */
export interface PrintedParts {
  /** Parts of which each stays on one page. */
  readonly whole: readonly (readonly number[])[];
  /** The heading of the table that goes over pages, above its header. */
  readonly heading: readonly number[];
  /** Its header, once more on every later page. */
  readonly header: readonly number[];
  readonly lines: readonly number[];
  /** What closes the paper, such as a signature: whole, and on one page with the last lines. */
  readonly closing: readonly number[];
}

/** Lines of the table that a signature needs above it on its page, so that nobody signs an empty sheet. */
const LINES_WITH_CLOSING = 3;
/** Lines of the table that are worth beginning it at the foot of a page. */
const LINES_TO_BEGIN = 6;

/**
 * The rows, counted from the first, that are to begin a new page.
 * @param pageHeight what every printer gets on a page: automatic breaks then never come before these.
 */
export function pageBreaks(parts: PrintedParts, pageHeight: number): number[] {
  const begun = breaksBetween(parts.whole, pageHeight);
  const hasTable = [parts.heading, parts.header, parts.lines, parts.closing].some((rows) => rows.length > 0);
  if (!hasTable) return begun.breaks;
  const firstRow = parts.whole.reduce((rows, part) => rows + part.length, 0);
  const header = total(parts.header);
  const intoTable = total(parts.heading) + header;
  const { lines } = parts;
  const least =
    intoTable + total(lines.slice(0, LINES_TO_BEGIN)) + (lines.length <= LINES_TO_BEGIN ? total(parts.closing) : 0);
  const onNew = firstRow > 0 && begun.used + least > pageHeight;
  const firstLine = firstRow + parts.heading.length + parts.header.length;
  const breaks = lineBreaks(parts, (onNew ? 0 : begun.used) + intoTable, header, pageHeight);
  return [...begun.breaks, ...(onNew ? [firstRow] : []), ...breaks.map((line) => firstLine + line)];
}

function breaksBetween(parts: PrintedParts['whole'], pageHeight: number) {
  const breaks: number[] = [];
  let [used, row] = [0, 0];
  for (const part of parts) {
    const height = total(part);
    if (used > 0 && used + height > pageHeight) {
      breaks.push(row);
      used = 0;
    }
    used += height;
    row += part.length;
  }
  return { breaks, used };
}

/** The lines that begin a page; the closing rows count as lines after the last. */
function lineBreaks(
  { lines, closing }: PrintedParts,
  usedBefore: number,
  header: number,
  pageHeight: number,
): number[] {
  const lastLines = Math.min(LINES_WITH_CLOSING, lines.length);
  const kept = lines.length - lastLines;
  const end = total(lines.slice(kept)) + total(closing);
  const breaks: number[] = [];
  let used = usedBefore;
  const fit = (line: number, height: number): void => {
    if (used + height > pageHeight && used > header) {
      breaks.push(line);
      used = header;
    }
    used += height;
  };
  lines.slice(0, kept).forEach((height, line) => {
    fit(line, height);
  });
  fit(kept, end);
  return breaks;
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
