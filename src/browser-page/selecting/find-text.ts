import type { CellAddress } from '../../sheet/address';

/** A cell with what can be found in it. */
export interface SearchedCell {
  readonly address: CellAddress;
  readonly texts: readonly string[];
}

const TONES = /[\u0300-\u036f]/g;

/**
 * The next cell in reading order that holds the text, or the one before, beginning again at the other end of the sheet.
 * Capitals make no difference; tones do not either where the text is typed without any.
 * @param cells in reading order
 */
export function findCell(
  cells: readonly SearchedCell[],
  text: string,
  from: CellAddress,
  backwards: boolean,
): CellAddress | null {
  const sought = comparable(text);
  if (sought === '') return null;
  const withoutTones = bare(sought) === sought;
  const found = cells.filter(({ texts }) =>
    texts.some((each) => (withoutTones ? bare(comparable(each)) : comparable(each)).includes(sought)),
  );
  const ordered = backwards ? found.toReversed() : found;
  const isAhead = ({ row, column }: CellAddress) => {
    const distance = row === from.row ? column - from.column : row - from.row;
    return backwards ? distance < 0 : distance > 0;
  };
  return (ordered.find(({ address }) => isAhead(address)) ?? ordered[0])?.address ?? null;
}

function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function bare(text: string): string {
  return text.normalize('NFD').replace(TONES, '').replaceAll('đ', 'd');
}
