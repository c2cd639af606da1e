import { legacyFontOf } from '../../src/reading/legacy-fonts/legacy-font';
import type { CellDetail, GridCell } from './snapshot-of';
import { encodeTcvn3, encodeTcvn3Capitals, encodeVni } from '../reading/legacy-fonts/encode';
import type { RandomChoice } from './random-choice';

/** A grid with the font of each of its cells. */
export interface TypedGrid {
  readonly grid: readonly (readonly GridCell[])[];
  readonly fontNames: readonly (readonly string[])[];
}

interface Typeface {
  readonly name: string;
  readonly encode: (text: string) => string;
}

const TODAY: Typeface = { name: 'Times New Roman', encode: (text) => text };
const TCVN3: readonly Typeface[] = [
  { name: '.VnTime', encode: encodeTcvn3 },
  { name: '.VnTimeH', encode: encodeTcvn3Capitals },
];
const VNI: readonly Typeface[] = [{ name: 'VNI-Times', encode: encodeVni }];

/** The grid as it is typed in fonts of today, or in those of a time before Unicode, where these can write its texts. */
export function typedInFonts(choice: RandomChoice, grid: readonly (readonly GridCell[])[]): TypedGrid {
  const faces = choice.of<readonly Typeface[]>([], [], TCVN3, VNI);
  const typed = grid.map((row) => row.map((cell) => typedCell(cell, faces)));
  return {
    grid: typed.map((row) => row.map(({ cell }) => cell)),
    fontNames: typed.map((row) => row.map(({ fontName }) => fontName)),
  };
}

function typedCell(cell: GridCell, faces: readonly Typeface[]): { cell: GridCell; fontName: string } {
  const detail: CellDetail = typeof cell === 'object' && cell !== null ? cell : { value: cell };
  const { value } = detail;
  const face = typeof value === 'string' ? (faces.find((each) => canWrite(each, value)) ?? TODAY) : (faces[0] ?? TODAY);
  return typeof value === 'string'
    ? { cell: { ...detail, value: face.encode(value) }, fontName: face.name }
    : { cell, fontName: face.name };
}

/** TCVN3 has no capitals with tones but in its fonts of capitals, which have no small letters. */
function canWrite({ name, encode }: Typeface, text: string): boolean {
  return legacyFontOf(name)?.decode(encode(text)) === text.normalize('NFC');
}
