import type { CommuneProfile } from '../../domain/commune';
import type { SummaryWords } from '../../locales/words/summary';
import type { CellStyle } from '../../workbook/sheet-spec';
import { freeContent, spreadFree } from './free-cell';
import type { ColumnSpan, SheetBlock } from './sheet-block';
import { blockOf, constant, spreadInRow } from './sheet-block';
import { textOf } from '../../sheet/cell';
import type { SummaryContents } from './summary-contents';
import type { ColumnGrid } from './column-grid';
import { spanWidth } from './column-grid';
import { BODY_SIZE, ISSUING, KIND, KIND_SIZE, MOTTO, NATION, PLACE, RULE, SUPERIOR, TITLE_SIZE } from './sheet-style';
import { heightOfLines, textHeight } from './text-height';

/** How many rows the title block takes, the empty row after it included. */
export const TITLE_ROWS = 9;

/** Dashes that touch: a rule of any length, centred in its cells whatever the columns below need. */
const DASH = '—';
const RULE_HEIGHT = 9;
const SHORT_RULE = DASH.repeat(12);
const MOTTO_RULE = DASH.repeat(23);
const GAP = 8;

/** Issuing body, nation, place and date, kind and subject, after Decree 30/2020; what nobody has typed is dotted. */
export function titleBlock(
  { left, right, widths, lastColumn }: ColumnGrid,
  words: SummaryWords,
  { profile, typed }: Pick<SummaryContents, 'profile' | 'typed'>,
  year: number | null,
): SheetBlock {
  const whole = { first: 0, last: lastColumn };
  const texts = titleTexts(words, profile, year);
  const free = (row: number, span: ColumnSpan, name: keyof TitleTexts, style: CellStyle) =>
    spreadFree(typed, { row, span }, { name, offered: texts[name] }, style);
  const height = (name: keyof TitleTexts, span: ColumnSpan, size: number) =>
    textHeight(textOf(freeContent(typed, name, texts[name]).value), spanWidth(widths, span), size);
  const rightWidth = spanWidth(widths, right);
  return blockOf(
    [
      Math.max(height('superior-body', left, BODY_SIZE), textHeight(words.nation, rightWidth, BODY_SIZE)),
      Math.max(height('issuing-body', left, BODY_SIZE), textHeight(words.motto, rightWidth, TITLE_SIZE)),
      RULE_HEIGHT,
      height('place-and-date', right, TITLE_SIZE),
      GAP,
      heightOfLines(1, KIND_SIZE),
      height('subject', whole, KIND_SIZE),
      RULE_HEIGHT,
      GAP,
    ],
    [
      free(0, left, 'superior-body', SUPERIOR),
      spreadInRow(0, right, constant(words.nation), NATION),
      free(1, left, 'issuing-body', ISSUING),
      spreadInRow(1, right, constant(words.motto), MOTTO),
      spreadInRow(2, left, constant(SHORT_RULE), RULE),
      spreadInRow(2, right, constant(MOTTO_RULE), RULE),
      free(3, right, 'place-and-date', PLACE),
      spreadInRow(5, whole, constant(words.kind), KIND),
      free(6, whole, 'subject', KIND),
      spreadInRow(7, whole, constant(SHORT_RULE), RULE),
    ],
  );
}

/** What is offered in the title's free cells, by their names. */
type TitleTexts = Readonly<Record<'superior-body' | 'issuing-body' | 'place-and-date' | 'subject', string>>;

function titleTexts(words: SummaryWords, profile: CommuneProfile, year: number | null): TitleTexts {
  const place = profile.place.trim() || words.placeName(profile.commune.trim()) || words.blank;
  const printedYear = profile.year.trim() || (year === null ? words.blankYear : String(year));
  return {
    'superior-body': capitals(profile.superiorBody.trim() || words.blank),
    'issuing-body': capitals(words.issuingBody(profile.commune.trim() || words.blank)),
    'place-and-date': words.placeAndDate(place, profile.documentDate.trim() || null),
    subject: words.subject(printedYear),
  };
}

function capitals(text: string): string {
  return text.normalize('NFC').toLocaleUpperCase('vi');
}
