import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

type Grids = Pick<SheetSnapshot, 'values' | 'formulas' | 'numberFormats' | 'fontNames'>;

/** A part of a reading that is copied in no time: everything but the cells, or some rows of one sheet. */
export type SnapshotPortion =
  | { readonly kind: 'outline'; readonly snapshot: WorkbookSnapshot }
  | ({ readonly kind: 'rows'; readonly sheet: number } & Grids);

/** Rows of an official form that are copied within a millisecond or two. */
const ROWS = 200;

/** A reading in portions: first its outline, then the rows of each sheet from the top. */
export function* portionsOfSnapshot(snapshot: WorkbookSnapshot): Generator<SnapshotPortion, void, void> {
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, ...rowsOf(sheet, 0, 0) }));
  yield { kind: 'outline', snapshot: { ...snapshot, sheets } };
  for (const [sheet, whole] of snapshot.sheets.entries()) {
    for (let first = 0; first < whole.values.length; first += ROWS) {
      yield { kind: 'rows', sheet, ...rowsOf(whole, first, first + ROWS) };
    }
  }
}

/**
 * The reading that these portions are of, in their order.
 * @throws RangeError where they do not begin with an outline.
 */
export function assembledSnapshot([first, ...others]: readonly SnapshotPortion[]): WorkbookSnapshot {
  if (first?.kind !== 'outline') throw new RangeError('A reading begins with its outline');
  const rows = others.filter((portion) => portion.kind === 'rows');
  const sheets = first.snapshot.sheets.map((sheet, position): SheetSnapshot => {
    const own = rows.filter((portion) => portion.sheet === position);
    return {
      ...sheet,
      values: own.flatMap(({ values }) => values),
      formulas: own.flatMap(({ formulas }) => formulas),
      numberFormats: own.flatMap(({ numberFormats }) => numberFormats),
      ...(sheet.fontNames && { fontNames: own.flatMap(({ fontNames }) => fontNames ?? []) }),
    };
  });
  return { ...first.snapshot, sheets };
}

function rowsOf({ values, formulas, numberFormats, fontNames }: SheetSnapshot, first: number, end: number): Grids {
  return {
    values: values.slice(first, end),
    formulas: formulas.slice(first, end),
    numberFormats: numberFormats.slice(first, end),
    ...(fontNames && { fontNames: fontNames.slice(first, end) }),
  };
}
