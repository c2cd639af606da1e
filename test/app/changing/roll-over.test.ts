import { readFileSync } from 'node:fs';
import { check } from '../../../src/app/checking/check';
import type { RollOverOutcome } from '../../../src/app/changing/roll-over';
import { proposeRollOver } from '../../../src/app/changing/roll-over';
import { WorkbookSession } from '../../../src/app/session/workbook-session';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { findTables } from '../../../src/reading/find-tables';
import { formatAddress, parseAddress } from '../../../src/sheet/address';
import { formatRange } from '../../../src/sheet/range';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { CellContent } from '../../../src/sheet/cell';
import { calculatedSheet } from '../../support/calculated';
import { sampleSnapshot } from '../../support/sample-snapshot';
import type { GridCell } from '../../support/snapshot-of';
import { snapshotOf } from '../../support/snapshot-of';
import { openedFile } from '../../support/officer-workbook';
import { rolledOver } from '../../support/rolled-over';

const SAMPLE = readFileSync('assets/samples/an-hoa-thinh-2022.xlsx');

function proposedFor(snapshot: WorkbookSnapshot): RollOverOutcome | null {
  return proposeRollOver(snapshot, check(snapshot));
}

function proposed(outcome: RollOverOutcome | null) {
  if (outcome?.kind !== 'proposed') throw new Error(`no proposal: ${JSON.stringify(outcome)}`);
  return outcome;
}

function specOf(outcome: RollOverOutcome | null): SheetSpec {
  const [change] = proposed(outcome).proposal.changes;
  if (change?.kind !== 'write-sheet') throw new Error('the first change writes the sheet');
  return change.spec;
}

function at(spec: SheetSpec, address: string): CellContent | undefined {
  return spec.cells.find((cell) => formatAddress(cell) === address)?.content;
}

/** A sheet in another order than the form's, with a part's subtotal, notes and percentages. */
const ODD: readonly (readonly GridCell[])[] = [
  ['UBND XÃ YÊN HÒA', null, null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null, null],
  ['BIỂU CHI TIẾT NĂM 2024', null, null, null, null, null, null, null, null],
  ['(Kèm theo Kế hoạch số 7/KH-UBND ngày 5/1/2024)', null, null, null, null, null, null, null, null],
  [null, null, null, null, null, null, null, null, 'Đơn vị tính: hộ'],
  [
    'TT',
    'Thôn',
    'Tổng số hộ',
    'Hộ nghèo cuối năm 2023',
    null,
    'Giảm hộ nghèo năm 2024',
    'Hộ nghèo cuối năm 2024',
    null,
    'Ghi chú',
  ],
  [null, null, null, 'Số hộ', 'Tỷ lệ', 'Số hộ', 'Số hộ', 'Tỷ lệ', null],
  ['I', 'Khu vực 1', 200, 20, percent(0.1), 5, 15, percent(0.075), null],
  [1, '=HYPERLINK("x")', 100, 12, percent(0.12), 4, 8, percent(0.08), 'mới tách'],
  [2, 'Bản Hoà', '100 hộ', 8, percent(0.08), 1, 7, percent(0.07), null],
  ['II', 'Khu vực 2', 50, 5, percent(0.1), 0, 5, percent(0.1), null],
  [1, 'Thôn 3', 50, 5, percent(0.1), 0, 5, percent(0.1), null],
  [null, 'Tổng cộng', 250, 25, percent(0.1), 5, 20, percent(0.08), null],
  [null, null, null, null, null, null, null, null, null],
  [null, 'Người lập biểu', null, null, null, 'Yên Hòa, ngày 5 tháng 1 năm 2024', null, null, null],
];

function percent(value: number): GridCell {
  return { value, format: '0.00%' };
}

describe('the sheet of the next year', () => {
  it('opens with this year’s closings and keeps households, names and columns', () => {
    const spec = specOf(proposedFor(sampleSnapshot()));
    expect(spec).toMatchObject({ tag: 'next-year-2023', name: 'Chỉ tiêu thôn 2023' });
    expect(at(spec, 'B8')).toEqual({ value: 'Trùa', formula: null });
    expect(at(spec, 'C8')).toEqual({ value: 105, formula: null });
    expect(at(spec, 'D8')).toEqual({ value: 5, formula: null });
    expect(at(spec, 'F8')).toEqual({ value: null, formula: null });
    expect(at(spec, 'H8')).toEqual({ value: '', formula: '=IF(OR(D8="",F8=""),"",D8-F8)' });
    expect(at(spec, 'D26')).toEqual({ value: 101, formula: '=IF(COUNT(D7:D25)=0,"",SUM(D7:D25))' });
    expect(at(spec, 'E26')?.value).toBe(4.93);
  });

  it('is read back as a table of the next year with the same columns, whose openings are all that it has', async () => {
    const session = new WorkbookSession(FileWorkbookHost.open(SAMPLE));
    await rolledOver(session);
    const [next, last] = findTables(await session.host.read());
    expect([next?.year, last?.year]).toEqual([2023, 2022]);
    const positions = (table: typeof next) =>
      [...(table?.columns ?? [])].map(([role, { position }]) => [role, position]);
    expect(positions(next)).toEqual(positions(last));
    expect(next?.rows).toEqual(last?.rows);
    const { findings } = check(await session.host.read()).checked ?? { findings: [] };
    expect(new Set(findings.map(({ id }) => id))).toEqual(new Set(['missing-value']));
  });

  it('computes everything once the reductions are typed, and can be rolled over again', async () => {
    const host = FileWorkbookHost.open(SAMPLE);
    const session = new WorkbookSession(host);
    const spec = specOf(await rolledOver(session));
    const typed = {
      ...spec,
      cells: spec.cells.map((cell) =>
        cell.row >= 6 && cell.row < 25 && [5, 11].includes(cell.column)
          ? { ...cell, content: { value: 0, formula: null } }
          : cell,
      ),
    };
    const shown = calculatedSheet(typed, sampleSnapshot());
    expect(['D26', 'F26', 'H26', 'I26', 'N26', 'O26'].map((cell) => show(shown, cell))).toEqual([
      ...['101', '0', '101', '4.93', '120', '5.86'],
    ]);
    const values = typed.cells.map(({ row, column, content }) => ({
      address: { row, column },
      content: content.formula === null ? content : { formula: null, value: numberOrText(shown(row, column)) },
    }));
    host.document.setCells(host.document.activeSheet(), values);
    const again = proposed(await rolledOver(session));
    expect([again.year, again.openErrors]).toEqual([2024, 0]);
    expect((await host.read()).sheets.map(({ name, tag }) => [name, tag])).toEqual([
      ['Chỉ tiêu thôn', null],
      ['Phân tích hộ nghèo', null],
      ['Chỉ tiêu thôn 2023', 'next-year-2023'],
      ['Chỉ tiêu thôn 2024', 'next-year-2024'],
    ]);
  });

  it('leaves the old sheet untouched, in one read and one write, and is undone whole', async () => {
    const host = FileWorkbookHost.open(SAMPLE);
    const session = new WorkbookSession(host);
    const before = (await host.read()).sheets;
    await rolledOver(session);
    expect((await host.read()).sheets.slice(0, before.length)).toEqual(before);
    expect(session.history.map(({ action }) => action)).toEqual(['roll-over']);
    expect(await session.undo()).toEqual({ done: true });
    expect((await host.read()).sheets).toEqual(before);
  });

  it('is not undone once the officer has typed into it', async () => {
    const host = FileWorkbookHost.open(SAMPLE);
    const session = new WorkbookSession(host);
    await rolledOver(session);
    const sheet = host.document.activeSheet();
    host.document.setCells(sheet, [{ address: parseAddress('F7'), content: { value: 1, formula: null } }]);
    expect(await session.undo()).toEqual({ done: false, edited: [{ sheet, address: parseAddress('F7') }] });
  });

  it('prints on A4 in landscape with its header on every page', () => {
    const { page, merges } = specOf(proposedFor(sampleSnapshot()));
    expect(page).toMatchObject({ orientation: 'landscape', fitToPagesWide: 1, repeatRows: { first: 4, last: 5 } });
    expect(merges.map(formatRange)).toEqual(expect.arrayContaining(['A5:A6', 'D5:E5', 'N5:O5']));
  });

  it('previews each opening beside this year’s', () => {
    const { proposal } = proposed(proposedFor(sampleSnapshot()));
    expect(proposal.preview).toHaveLength(38);
    expect(proposal.preview[0]).toMatchObject({ before: { value: 10 }, after: { value: 8, formula: null } });
  });
});

describe('the sheet of the next year of an officer’s own form', () => {
  const snapshot = snapshotOf({ name: 'Biểu 2024', grid: ODD });
  const spec = specOf(proposedFor(snapshot));

  it.each<[string, string]>([
    ['A2', 'BIỂU CHI TIẾT NĂM 2025'],
    ['A3', '(Kèm theo Kế hoạch số ……/KH-UBND ngày ……/……/2025)'],
    ['G1', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['D5', 'Hộ nghèo cuối năm 2024'],
    ['G5', 'Hộ nghèo cuối năm 2025'],
    ['I5', 'Ghi chú'],
    ['B7', 'Khu vực 1'],
    ['F14', 'Yên Hòa, ngày …… tháng …… năm 2025'],
  ])('says in %s: %s', (address, text) => {
    expect(at(spec, address)).toEqual({ value: text, formula: null });
  });

  it('moves the year of the sheet’s name on', () => {
    expect(spec.name).toBe('Biểu 2025');
  });

  it('keeps names as text, reads typed units, drops this year’s notes', () => {
    expect(at(spec, 'B8')).toEqual({ value: '=HYPERLINK("x")', formula: null });
    expect(at(spec, 'C9')).toEqual({ value: 100, formula: null });
    expect(at(spec, 'I8')).toEqual({ value: null, formula: null });
  });

  it('sums parts and the whole, and keeps percentages as fractions', () => {
    expect(at(spec, 'D7')).toEqual({ value: 15, formula: '=IF(COUNT(D8:D9)=0,"",SUM(D8:D9))' });
    expect(at(spec, 'E8')).toEqual({
      value: 0.08,
      formula: '=IF(OR(C8="",D8=""),"",IF(C8=0,0,ROUND(D8*10000/C8,0)/10000))',
    });
    expect(spec.cells.find((cell) => formatAddress(cell) === 'E8')?.style.numberFormat).toBe('0.00%');
    const shown = calculatedSheet(spec, snapshot);
    expect(['D12', 'E12', 'F12', 'G12'].map((cell) => show(shown, cell))).toEqual(['20', '0.08', '', '']);
  });

  it('is read back as the year after', async () => {
    const session = new WorkbookSession(openedFile(snapshot));
    expect((await rolledOver(session))?.kind).toBe('proposed');
    const [next] = findTables(await session.host.read());
    expect(next).toMatchObject({ year: 2025, sheetName: 'Biểu 2025' });
    expect([...(next?.columns.keys() ?? [])].sort()).toEqual([
      ...['households', 'poor.closing.count', 'poor.closing.rate', 'poor.opening.count', 'poor.opening.rate'],
      'poor.reduction.count',
    ]);
  });
});

describe('rolling over without success', () => {
  it('has nothing to do in a workbook without a table', () => {
    expect(proposedFor(snapshotOf({ grid: [['Kính gửi']] }))).toBeNull();
  });

  it('says which sheet is the next year’s already', async () => {
    const session = new WorkbookSession(FileWorkbookHost.open(SAMPLE));
    await rolledOver(session);
    const snapshot = await session.host.read();
    const front = { ...snapshot, activeSheet: snapshot.sheets[0]?.id ?? '' };
    expect(proposedFor(front)).toMatchObject({
      kind: 'refused',
      obstacle: { reason: 'next-year-exists', sheetName: 'Chỉ tiêu thôn 2023', year: 2023 },
    });
  });
});

function show(shown: (row: number, column: number) => string, address: string): string {
  const { row, column } = parseAddress(address);
  return shown(row, column);
}

function numberOrText(shown: string): number | string {
  return shown === '' ? '' : Number(shown);
}
