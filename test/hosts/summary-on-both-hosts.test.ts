import { readFileSync } from 'node:fs';
import { check } from '../../src/app/checking/check';
import { listFindings } from '../../src/app/papers/list-findings';
import { EMPTY_SETTINGS } from '../../src/app/settings';
import { proposeSummary } from '../../src/app/papers/summarize';
import { EMPTY_PROFILE } from '../../src/domain/commune';
import type { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import type { Change } from '../../src/workbook/change';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { openedFile } from '../support/officer-workbook';
import { hamletLines, targetWorkbook } from '../support/target-workbook';
import { appliedByBoth } from './office/open-office';

const SAMPLE = readFileSync('assets/samples/an-hoa-thinh-2022.xlsx');
const SETTINGS = {
  ...EMPTY_SETTINGS,
  profile: { ...EMPTY_PROFILE, commune: 'xã Bình Minh', signerTitle: 'Chủ tịch', signerName: '=1+1' },
  goal: { poor: { reduction: 27, 'closing-rate': 4.93 } },
  policies: { credit: 100 },
};

const PAPERS: readonly (readonly [string, (snapshot: WorkbookSnapshot) => readonly Change[] | undefined | null])[] = [
  ['the summary', (snapshot) => proposeSummary(snapshot, { settings: SETTINGS, report: check(snapshot) })?.changes],
  ['the list of findings', (snapshot) => listFindings(check(snapshot))],
];

const WORKBOOKS: readonly (readonly [string, () => Uint8Array])[] = [
  ['the sample', () => SAMPLE],
  ['three hamlets', () => openedFile(targetWorkbook(hamletLines(3))).save()],
  ['thirty hamlets', () => openedFile(targetWorkbook(hamletLines(30))).save()],
];

/** Everything about the sheet in front that a person can see, on screen and on paper. */
function pictureOf(document: WorkbookDocument) {
  const id = document.activeSheet();
  const { lastRow, lastColumn } = document.usedRange(id) ?? { lastRow: -1, lastColumn: -1 };
  const rows = Array.from({ length: lastRow + 1 }, (_row, row) => row);
  const columns = Array.from({ length: lastColumn + 1 }, (_column, column) => column);
  return {
    cells: rows.flatMap((row) =>
      columns.map((column) => {
        const { borders, ...format } = document.formatAt(id, { row, column });
        return {
          at: `${row} ${column}`,
          ...format,
          borders: [...borders].sort(),
          ...document.readCell(id, { row, column }),
        };
      }),
    ),
    merges: document.merges(id),
    widths: columns.map((column) => document.columnWidth(id, column)),
    heights: rows.map((row) => document.rowHeight(id, row)),
    page: document.pageSettings(id),
    // Office.js has no call for a chart's description.
    charts: document.charts(id).map(({ name, bars }) => ({ name, bars: bars && { ...bars, description: '' } })),
  };
}

describe.each(PAPERS)('%s', (_paper, changesFor) => {
  it.each(WORKBOOKS)('is the same sheet from both hosts, cell for cell and on paper: %s', async (_name, bytesOf) => {
    const bytes = bytesOf();
    const changes = changesFor(await FileWorkbookHost.open(bytes).read());
    if (!changes) throw new Error('the workbook has a table');
    const { fileDocument, officeDocument, file, office } = await appliedByBoth(bytes, changes);
    const picture = pictureOf(fileDocument);
    expect(picture.cells.length).toBeGreaterThan(40);
    expect(pictureOf(officeDocument)).toEqual(picture);
    expect(await office.read()).toEqual(await file.read());
  });
});
