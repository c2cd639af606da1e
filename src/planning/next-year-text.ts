/** Words of a title, a header or a note, one year later. */

const PERIOD = String.raw`20\d\d\s*[-–]\s*20\d\d`;
/** The number of a paper that holds its year: "07/2021/NĐ-CP". */
const NUMBERED_PAPER = String.raw`\d+\/20\d\d\/[\p{L}-]+`;
const LONG_DATE = String.raw`ngày\s*[\d.…]*\s*tháng\s*[\d.…]*\s*năm\s*20\d\d`;
const SHORT_DATE = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]20\d\d`;
const PAPER_NUMBER = String.raw`số:?\s*\d+(?=\/[\p{Lu}Đ])`;
const NUMBER = String.raw`\d{4,}`;
const YEAR = /^20\d\d$/;

const PARTS = new RegExp([PERIOD, NUMBERED_PAPER, LONG_DATE, SHORT_DATE, PAPER_NUMBER, NUMBER].join('|'), 'giu');
const BLANK = '……';

/**
 * The text as it reads for the year after `year`: that year and the one before it are moved on by one.
 * What does not move with the year stays: periods ("2021–2025"), papers that are cited by number and date.
 * What nobody knows yet is dotted: the day a paper will be signed, and the number of the paper that comes with the sheet.
 */
export function nextYearText(text: string, year: number): string {
  const comesAlong = /kèm theo/iu.test(text);
  const cites = !comesAlong && /\d\/[\p{Lu}Đ]{2,}|\/[\p{Lu}Đ]+-[\p{Lu}Đ]+/u.test(text);
  return text.normalize('NFC').replace(PARTS, (part) => {
    if (new RegExp(`^(?:${PERIOD}|${NUMBERED_PAPER})$`, 'iu').test(part)) return part;
    if (/^số/iu.test(part)) return comesAlong ? part.replace(/\d+$/, BLANK) : part;
    if (/^ngày/iu.test(part)) return cites ? part : dotted(part, year);
    if (/^\d{1,2}[/.-]/.test(part)) return shortDate(part, year, { comesAlong, cites });
    return YEAR.test(part) ? String(moved(Number(part), year)) : part;
  });
}

/** The same for a cell that holds a bare year. */
export function nextYear(value: number, year: number): number {
  return moved(value, year);
}

function moved(value: number, year: number): number {
  return value === year || value === year - 1 ? value + 1 : value;
}

/** The day on which a paper is signed. */
function dotted(date: string, year: number): string {
  const last = Number(date.slice(-4));
  return `ngày ${BLANK} tháng ${BLANK} năm ${moved(last, year)}`;
}

/** A day that the sheet counts by, such as 31/12, moves on; the day of a paper that comes along is not known yet. */
function shortDate(
  date: string,
  year: number,
  { comesAlong, cites }: { readonly comesAlong: boolean; readonly cites: boolean },
): string {
  const next = moved(Number(date.slice(-4)), year);
  if (cites) return date;
  return comesAlong ? `${BLANK}/${BLANK}/${next}` : date.slice(0, -4) + String(next);
}
