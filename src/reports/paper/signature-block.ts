import type { CommuneProfile } from '../../domain/commune';
import type { SummaryWords } from '../../locales/words/summary';
import type { TypedCells } from './free-cell';
import { freeContent, spreadFree } from './free-cell';
import type { ColumnSpan, SheetBlock } from './sheet-block';
import { blockOf, constant, spreadInRow } from './sheet-block';
import { textOf } from '../../sheet/cell';
import type { ColumnGrid } from './column-grid';
import { spanWidth } from './column-grid';
import { BODY_SIZE, SIGNER, SIGNING, TITLE_SIZE } from './sheet-style';
import { heightOfLines, textHeight } from './text-height';

const GAP = 10;
/** Room for a signature and a round seal. */
const SIGNATURE_HEIGHT = 51;

/** Who prepared the sheet on the left, who signs it on the right; what nobody has typed is dotted. */
export function signatureBlock(
  { left, right, widths }: Pick<ColumnGrid, 'left' | 'right' | 'widths'>,
  words: SummaryWords,
  profile: CommuneProfile,
  firstRow: number,
  typed: TypedCells = new Map(),
): SheetBlock {
  const [titles, hints, names] = [firstRow + 1, firstRow + 2, firstRow + 4];
  const title = {
    name: 'signer-title',
    offered: profile.signerTitle.trim().normalize('NFC').toLocaleUpperCase('vi') || words.blank,
  };
  const signer = { name: 'signer-name', offered: profile.signerName.trim() || words.blank };
  const preparer = { name: 'preparer-name', offered: words.blank };
  const height = ({ name, offered }: typeof title, span: ColumnSpan) =>
    textHeight(textOf(freeContent(typed, name, offered).value), spanWidth(widths, span), TITLE_SIZE);
  return blockOf(
    [
      GAP,
      Math.max(height(title, right), textHeight(words.preparedBy, spanWidth(widths, left), TITLE_SIZE)),
      heightOfLines(1, BODY_SIZE),
      SIGNATURE_HEIGHT,
      Math.max(height(preparer, left), height(signer, right)),
    ],
    [
      spreadInRow(titles, left, constant(words.preparedBy), SIGNER),
      spreadFree(typed, { row: titles, span: right }, title, SIGNER),
      spreadInRow(hints, left, constant(words.preparerSigns), SIGNING),
      spreadInRow(hints, right, constant(words.signerSigns), SIGNING),
      spreadFree(typed, { row: names, span: left }, preparer, SIGNER),
      spreadFree(typed, { row: names, span: right }, signer, SIGNER),
    ],
  );
}
