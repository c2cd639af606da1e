import type { CommuneProfile } from '../domain/commune';
import type { SummaryWords } from '../locales/sections/summary';
import type { SheetBlock } from './sheet-block';
import { blockOf, constant, spreadInRow } from './sheet-block';
import type { SummaryLayout } from './summary-layout';
import { spanWidth } from './summary-layout';
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
  layout: SummaryLayout,
  words: SummaryWords,
  profile: CommuneProfile,
  year: number | null,
): SheetBlock {
  const { left, right, widths, lastColumn } = layout;
  const whole = { first: 0, last: lastColumn };
  const superior = capitals(profile.superiorBody.trim() || words.blank);
  const issuing = capitals(words.issuingBody(profile.commune.trim() || words.blank));
  const place = words.placeAndDate(words.placeName(profile.commune.trim()) || words.blank);
  const subject = words.subject(year === null ? words.blankYear : String(year));
  const leftWidth = spanWidth(widths, left);
  const rightWidth = spanWidth(widths, right);
  return blockOf(
    [
      Math.max(textHeight(superior, leftWidth, BODY_SIZE), textHeight(words.nation, rightWidth, BODY_SIZE)),
      Math.max(textHeight(issuing, leftWidth, BODY_SIZE), textHeight(words.motto, rightWidth, TITLE_SIZE)),
      RULE_HEIGHT,
      textHeight(place, rightWidth, TITLE_SIZE),
      GAP,
      heightOfLines(1, KIND_SIZE),
      textHeight(subject, spanWidth(widths, whole), KIND_SIZE),
      RULE_HEIGHT,
      GAP,
    ],
    [
      spreadInRow(0, left, constant(superior), SUPERIOR),
      spreadInRow(0, right, constant(words.nation), NATION),
      spreadInRow(1, left, constant(issuing), ISSUING),
      spreadInRow(1, right, constant(words.motto), MOTTO),
      spreadInRow(2, left, constant(SHORT_RULE), RULE),
      spreadInRow(2, right, constant(MOTTO_RULE), RULE),
      spreadInRow(3, right, constant(place), PLACE),
      spreadInRow(5, whole, constant(words.kind), KIND),
      spreadInRow(6, whole, constant(subject), KIND),
      spreadInRow(7, whole, constant(SHORT_RULE), RULE),
    ],
  );
}

function capitals(text: string): string {
  return text.normalize('NFC').toLocaleUpperCase('vi');
}
