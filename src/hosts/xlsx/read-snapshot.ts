import { SETTINGS_NAMESPACE, settingsOfXml } from '../../workbook/own/settings-part';
import type { SheetSnapshot, SheetTag, WorkbookSnapshot } from '../../workbook/snapshot';
import type { WorkbookDocument } from './document';
import type { CellGrid, SheetEntry } from './document-types';
import { readMarks } from './marks';
import { ownSheets } from './own-sheets';

/** The document as it is now, as data. */
export function readSnapshot(document: WorkbookDocument): WorkbookSnapshot {
  const tags = new Map([...ownSheets(document)].map(([tag, sheet]) => [sheet, tag]));
  const settings = document.customXml(SETTINGS_NAMESPACE);
  return {
    sheets: document
      .sheets()
      .map((sheet) => document.readingSheet(sheet, () => readSheet(document, sheet, tags.get(sheet.id) ?? null))),
    activeSheet: document.activeSheet(),
    calculation: document.calculation,
    settings: settings === null ? null : settingsOfXml(settings),
  };
}

const NO_CELLS: CellGrid = { values: [], formulas: [], numberFormats: [], fontNames: [] };

function readSheet(document: WorkbookDocument, sheet: SheetEntry, tag: SheetTag | null): SheetSnapshot {
  const used = document.usedRange(sheet.id);
  const cells = used ? document.readRange(sheet.id, used) : NO_CELLS;
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'visible',
    protected: sheet.protected,
    tag,
    used,
    ...cells,
    marks: readMarks(document, sheet.id),
  };
}
