import type { CommuneProfile } from '../domain/commune';
import type { SummaryWords } from '../locales/sections/summary';
import type { SheetBlock } from './sheet-block';
import { blockOf, constant, spreadInRow } from './sheet-block';
import type { SummaryLayout } from './summary-layout';
import { spanWidth } from './summary-layout';
import { BODY_SIZE, SIGNER, SIGNING, TITLE_SIZE } from './sheet-style';
import { heightOfLines, textHeight } from './text-height';

const GAP = 10;
/** Room for a signature and a round seal. */
const SIGNATURE_HEIGHT = 51;

/** Who prepared the sheet on the left, who signs it on the right; what nobody has typed is dotted. */
export function signatureBlock(
  layout: Pick<SummaryLayout, 'left' | 'right' | 'widths'>,
  words: SummaryWords,
  profile: CommuneProfile,
  firstRow: number,
): SheetBlock {
  const { left, right, widths } = layout;
  const [titles, hints, names] = [firstRow + 1, firstRow + 2, firstRow + 4];
  const title = profile.signerTitle.trim().normalize('NFC').toLocaleUpperCase('vi') || words.blank;
  const name = profile.signerName.trim() || words.blank;
  const rightWidth = spanWidth(widths, right);
  return blockOf(
    [
      GAP,
      Math.max(
        textHeight(title, rightWidth, TITLE_SIZE),
        textHeight(words.preparedBy, spanWidth(widths, left), TITLE_SIZE),
      ),
      heightOfLines(1, BODY_SIZE),
      SIGNATURE_HEIGHT,
      textHeight(name, rightWidth, TITLE_SIZE),
    ],
    [
      spreadInRow(titles, left, constant(words.preparedBy), SIGNER),
      spreadInRow(titles, right, constant(title), SIGNER),
      spreadInRow(hints, left, constant(words.preparerSigns), SIGNING),
      spreadInRow(hints, right, constant(words.signerSigns), SIGNING),
      spreadInRow(names, left, constant(words.blank), SIGNER),
      spreadInRow(names, right, constant(name), SIGNER),
    ],
  );
}
