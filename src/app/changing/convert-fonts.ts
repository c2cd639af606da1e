import type { TargetTable } from '../../domain/target-table';
import { legacyTexts } from '../../reading/legacy-fonts/legacy-texts';
import type { CellEdit } from '../../workbook/change';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { SheetId } from '../../sheet/cell';
import { sheetById } from '../../workbook/snapshot';
import type { Proposal, TextPreview } from './proposal';

/**
 * What would turn the typed texts of a sheet that stand in legacy fonts into Unicode in a font of today. Formulas,
 * numbers, and everything else about the cells stay.
 * @param table the one that is worked on, on this sheet or another.
 * @throws RangeError where the snapshot has no such sheet.
 */
export function proposeFontConversion(snapshot: WorkbookSnapshot, table: TargetTable, sheetId: SheetId): Proposal {
  const edits: CellEdit[] = [];
  const texts: TextPreview[] = [];
  for (const { address, text, fontName, font } of legacyTexts(sheetById(snapshot, sheetId))) {
    const shown = font.decode(text);
    const fonts = { before: fontName, after: font.successor };
    edits.push({ address, content: { value: shown, formula: null }, fontName: font.successor });
    texts.push({ location: { sheet: sheetId, address }, shown, stored: text, fontName: fonts });
  }
  const changes = edits.length > 0 ? [{ kind: 'set-cells' as const, sheet: sheetId, edits }] : [];
  return { action: 'convert-fonts', table, basis: snapshot, changes, preview: [], texts };
}
