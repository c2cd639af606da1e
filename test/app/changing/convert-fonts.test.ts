import { check } from '../../../src/app/checking/check';
import { proposeFontConversion } from '../../../src/app/changing/convert-fonts';
import { changedCells } from '../../../src/app/changing/proposal';
import { WorkbookSession } from '../../../src/app/session/workbook-session';
import { tablesToWorkOn } from '../../../src/app/checking/choose-table';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { formatAddress } from '../../../src/sheet/address';
import type { CellEdit } from '../../../src/workbook/change';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { CellContent } from '../../../src/sheet/cell';
import { encodeTcvn3, encodeTcvn3Capitals, encodeVni } from '../../reading/legacy-fonts/encode';

const LINES: readonly (readonly (string | number | null)[])[] = [
  ['CHỈ TIÊU GIẢM NGHÈO NĂM 2022'],
  [
    'TT',
    'Thôn',
    'Tổng số hộ',
    'Hộ nghèo đầu năm',
    'Giảm trong năm',
    'Hộ nghèo cuối năm',
    'Tỷ lệ hộ nghèo cuối năm (%)',
  ],
  [1, 'Trùa', 105, 7, 2, 5, 4.76],
  [2, 'Nậy', 97, 7, 1, 6, 6.19],
  [3, 'Cây Dừa', 109, 9, 1, 8, 7.34],
  [null, 'Tổng cộng', 311, 23, 4, 19, 6.11],
];

/** A workbook typed in legacy fonts: the title in capitals of TCVN3, the rest as told. */
async function openedIn(fontName: string, encode: (text: string) => string): Promise<WorkbookSession> {
  const document = WorkbookDocument.create();
  const sheet = document.activeSheet();
  const host = new FileWorkbookHost(document);
  const edits = LINES.flatMap((line, row) =>
    line.map((value, column): CellEdit => {
      const font = row === 0 ? '.VnArialH' : fontName;
      const typed = row === 0 ? encodeTcvn3Capitals : encode;
      const content: CellContent = { value: typeof value === 'string' ? typed(value) : value, formula: null };
      return { address: { row, column }, content, fontName: font };
    }),
  );
  await host.apply([{ kind: 'set-cells', sheet, edits }]);
  const session = new WorkbookSession(host);
  await session.look();
  return session;
}

const FONTS: readonly [string, (text: string) => string][] = [
  ['.VnTime', encodeTcvn3],
  ['VNI-Times', encodeVni],
];

function snapshotIn(session: WorkbookSession): WorkbookSnapshot {
  if (!session.snapshot) throw new Error('nothing was read');
  return session.snapshot;
}

describe.each(FONTS)('a sheet typed in %s', (fontName, encode) => {
  it('is read as a person reads it, and told once', async () => {
    const session = await openedIn(fontName, encode);
    const checked = session.report?.checked;
    expect(checked?.table.rows.map(({ name }) => name)).toEqual(['Trùa', 'Nậy', 'Cây Dừa', 'Tổng cộng']);
    expect(checked?.table.year).toBe(2022);
    expect(checked?.findings.map(({ id, severity }) => [id, severity])).toEqual([['legacy-font', 'notice']]);
    expect(checked?.findings[0]).toMatchObject({
      details: { cells: 12 },
      elsewhere: { kind: 'cell', row: 0, column: 0 },
    });
  });

  it('becomes Unicode in a font of today, and comes back whole', async () => {
    const session = await openedIn(fontName, encode);
    const before = snapshotIn(session);
    const table = session.report?.checked?.table;
    if (!table) throw new Error('no table');
    const proposal = await session.proposeFontConversion(table, table.sheet);
    expect(await session.apply(proposal)).toEqual({ done: true });
    expect(session.history.at(-1)).toMatchObject({ action: 'convert-fonts', cells: changedCells(proposal) });
    const after = await session.host.read();
    expect(after.sheets[0]?.values).toEqual(
      LINES.map((line) => Array.from({ length: 7 }, (_cell, column) => line[column] ?? null)),
    );
    expect(after.sheets[0]?.fontNames?.[0]?.[0]).toBe('Arial');
    expect(after.sheets[0]?.fontNames?.[2]?.slice(1, 3)).toEqual(['Times New Roman', fontName]);
    expect(session.report).toMatchObject({ counts: { error: 0, warning: 0, notice: 0 } });
    await session.undo();
    expect((await session.host.read()).sheets).toEqual(before.sheets);
  });

  it('is carried over to next year’s sheet in Unicode', async () => {
    const session = await openedIn(fontName, encode);
    const outcome = await session.proposeRollOver();
    const changes = outcome?.kind === 'proposed' ? outcome.proposal.changes : [];
    const texts = changes.flatMap((change) =>
      change.kind === 'write-sheet' ? change.spec.cells.map(({ content }) => content.value) : [],
    );
    expect(texts).toEqual(expect.arrayContaining(['Cây Dừa', 'Hộ nghèo đầu năm', 'CHỈ TIÊU GIẢM NGHÈO NĂM 2023']));
  });

  it('previews each text as it shows, as it is stored, and in which fonts', async () => {
    const snapshot = snapshotIn(await openedIn(fontName, encode));
    const [table] = tablesToWorkOn(snapshot);
    if (!table) throw new Error('no table');
    const { preview, texts = [] } = proposeFontConversion(snapshot, table, table.sheet);
    expect(preview).toEqual([]);
    expect(texts).toHaveLength(12);
    expect(texts.find(({ location }) => formatAddress(location.address) === 'B5')).toEqual({
      location: { sheet: table.sheet, address: { row: 4, column: 1 } },
      shown: 'Cây Dừa',
      stored: encode('Cây Dừa'),
      fontName: { before: fontName, after: 'Times New Roman' },
    });
  });
});

it('proposes nothing for a sheet without such texts, or of the tool’s own', async () => {
  const session = await openedIn('Arial', (text) => text);
  const snapshot = snapshotIn(session);
  const [sheet] = snapshot.sheets;
  const [table] = tablesToWorkOn(snapshot);
  if (!sheet || !table) throw new Error('no table');
  const modern = { ...sheet, fontNames: [] };
  expect(proposeFontConversion({ ...snapshot, sheets: [modern] }, table, table.sheet)).toMatchObject({
    changes: [],
    texts: [],
  });
  const hidden = { ...sheet, id: 'sheet-9', visible: false };
  const own = { ...sheet, id: 'sheet-10', tag: 'summary' as const };
  const findings = check({ ...snapshot, sheets: [modern, hidden, own] }).checked?.findings ?? [];
  expect(findings.filter(({ id }) => id === 'legacy-font')).toEqual([]);
});
