import { check } from '../../../src/app/checking/check';
import { findingOf } from '../../../src/checks/definition/finding-of';
import { proposeRepair } from '../../../src/app/changing/propose-repair';
import type { Severity } from '../../../src/domain/finding';
import { certainly } from '../../../src/domain/finding';
import { formatAddress, parseAddress } from '../../../src/sheet/address';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { contentAt, numberFormatAt, sheetById } from '../../../src/workbook/snapshot';
import { predict } from '../../../src/workbook/predict';
import { sampleSnapshot } from '../../support/sample-snapshot';
import type { GridCell } from '../../support/snapshot-of';
import { snapshotOf } from '../../support/snapshot-of';

function proposalFor(snapshot: WorkbookSnapshot, severity: Severity) {
  const { checked } = check(snapshot);
  if (!checked) throw new Error('the workbook has a table');
  const findings = checked.findings.filter((finding) => finding.severity === severity);
  return proposeRepair(snapshot, checked.table, findings);
}

const after = (snapshot: WorkbookSnapshot, severity: Severity) =>
  predict(proposalFor(snapshot, severity).changes, snapshot);

describe('mending the sample', () => {
  it('previews each cell, old and new, and changes no other', () => {
    const { preview, changes, basis } = proposalFor(sampleSnapshot(), 'error');
    const rows = preview.map(
      ({ location, before, after: mended }) =>
        `${formatAddress(location.address)}: ${JSON.stringify(before.value)} → ${JSON.stringify(mended.value)}`,
    );
    expect(rows.sort()).toEqual(['G8: 1.8 → 1.9', 'L26: 50 → 51', 'M18: 2.03 → 2.33', 'M26: 2.44 → 2.49']);
    expect(changes.flatMap((change) => (change.kind === 'set-cells' ? change.edits : []))).toHaveLength(4);
    expect(basis).toEqual(sampleSnapshot());
  });

  it('leaves nothing that must be fixed', () => {
    expect(check(after(sampleSnapshot(), 'error'))).toMatchObject({ ready: true, counts: { error: 0, notice: 2 } });
  });

  it('brings an odd column to the standard, with room for its digits', () => {
    const mended = after(after(sampleSnapshot(), 'error'), 'notice');
    expect(check(mended).counts).toEqual({ error: 0, warning: 0, notice: 0 });
    const sheet = sheetById(mended, 'sheet-1');
    expect(contentAt(sheet, parseAddress('G11')).value).toBe(0.79);
    expect(numberFormatAt(sheet, parseAddress('G11'))).toBe('0.00');
  });

  it('proposes nothing where there is nothing to mend', () => {
    const proposal = proposalFor(after(sampleSnapshot(), 'error'), 'error');
    expect([proposal.changes, proposal.preview]).toEqual([[], []]);
  });
});

describe('a repaired rate is written in the manner of its cell', () => {
  const fraction = (value: number): GridCell => ({ value, format: '0.00%' });
  const HEADER = ['Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Hộ nghèo đầu năm, %'];

  it.each<[string, GridCell, GridCell, string | number]>([
    ['a number in percent points', 6.77, 9.28, 6.67],
    ['a fraction under a percent format', fraction(0.0677), fraction(0.0928), 0.0667],
    ['a fraction without a format', 0.0677, 0.0928, 0.0667],
    ['a text with a comma', '6,77', '9,28', '6,67'],
    ['a text with a point and a sign', '6.77%', '9.28%', '6.67%'],
    ['a text with a blank before its sign', '6,77 %', '9,28 %', '6,67 %'],
    ['a text without decimals', '7%', '9,28%', '6,67%'],
    ['a text with more digits than needed', '6,770', '9,280', '6,670'],
  ])('%s', (_name, wrong, right, mended) => {
    const grid = [HEADER, ['Trùa', 105, 7, wrong], ['Nậy', 97, 9, right], ['Đông Hà', 109, 9, 8.26]];
    const sheet = sheetById(after(snapshotOf({ grid }), 'error'), 'sheet-1');
    expect(contentAt(sheet, parseAddress('D2'))).toEqual({ value: mended, formula: null });
    expect(check(snapshotOf({ ...sheet, grid: [] })).counts.error).toBe(0);
  });
});

describe('a wrong formula', () => {
  const formulaText = (text: string): GridCell => ({ value: text, formula: `="${text}"` });
  const formula = (value: number, text: string): GridCell => ({ value, formula: text });
  const HEADER = ['Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Giảm hộ nghèo', 'Hộ nghèo cuối năm'];

  it.each<[string, GridCell, string | null]>([
    ['a right one takes its place', 2, '=C2-D2'],
    ['a number does, where a formula would close a circle', formula(2, '=C2-E2'), null],
  ])('is mended: %s', (_name, reduction, mended) => {
    const snapshot = snapshotOf({
      grid: [HEADER, ['Trùa', 105, 7, reduction, formula(6, '=6')], ['Nậy', 97, 9, 1, 8]],
    });
    const { checked } = check(snapshot);
    if (!checked) throw new Error('the workbook has a table');
    const cell = { row: 0, role: 'poor.closing.count' } as const;
    const details = { opening: 7, reduction: 2, closing: 6 };
    const repair = [{ cell, from: 6, to: 5 }];
    const finding = findingOf({ id: 'row-identity', details }, 'error', cell, { resolution: certainly(repair) });
    const { changes } = proposeRepair(snapshot, checked.table, [finding]);
    const sheet = sheetById(predict(changes, snapshot), 'sheet-1');
    expect(contentAt(sheet, parseAddress('E2'))).toEqual({ value: 5, formula: mended });
  });

  it.each<[string, GridCell, Record<string, unknown>]>([
    ['brings an input along that was typed as text', '2 hộ', { D2: 2, E2: '=C2-D2' }],
    ['also in a cell that Excel keeps as text', { value: '2', format: '@' }, { D2: 2, E2: '=C2-D2' }],
    ['yields to the number where an input is text by a formula', formulaText('2 hộ'), { E2: 5 }],
  ])('%s', (_name, reduction, written) => {
    const error: GridCell = { value: { error: '#REF!' }, formula: '=#REF!-1' };
    const snapshot = snapshotOf({ grid: [HEADER, ['Trùa', 105, 7, reduction, error], ['Nậy', 97, 9, 1, 8]] });
    const { preview } = proposalFor(snapshot, 'error');
    const after = preview.map(({ location, after: { value, formula } }) => [
      formatAddress(location.address),
      formula ?? value,
    ]);
    expect(Object.fromEntries(after)).toEqual(written);
  });
});
