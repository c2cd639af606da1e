import type { TargetTable } from '../domain/target-table';
import { legacyTexts } from '../reading/legacy-fonts/legacy-texts';
import type { CellEdit } from '../workbook/change';
import type { SheetId, WorkbookSnapshot } from '../workbook/snapshot';
import { sheetById } from '../workbook/snapshot';
import type { Proposal } from './proposal';

/**
 * What would turn the typed texts of a sheet that stand in legacy fonts into Unicode in a font of today. Formulas,
 * numbers, and everything else about the cells stay.
 * @param table the one that is worked on, on this sheet or another.
 * @throws RangeError where the snapshot has no such sheet.
 */
export function convertFonts(snapshot: WorkbookSnapshot, table: TargetTable, sheetId: SheetId): Proposal {
  const converted = legacyTexts(sheetById(snapshot, sheetId)).map(({ address, text, fontName, font }) => {
    const shown = font.decode(text);
    const edit: CellEdit = { address, content: { value: shown, formula: null }, fontName: font.successor };
    const fonts = { before: fontName, after: font.successor };
    return { edit, preview: { location: { sheet: sheetId, address }, shown, stored: text, fontName: fonts } };
  });
  const edits = converted.map(({ edit }) => edit);
  return {
    action: 'convert-fonts',
    table,
    basis: snapshot,
    changes: edits.length > 0 ? [{ kind: 'set-cells', sheet: sheetId, edits }] : [],
    preview: [],
    texts: converted.map(({ preview }) => preview),
  };
}
