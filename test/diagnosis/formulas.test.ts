import { repairOf } from '../../src/domain/finding';
import { check } from '../../src/app/checking/check';
import { proposeRepair } from '../../src/app/changing/propose-repair';
import { recalculate } from '../support/recalculated';
import { addressOf } from '../../src/app/checking/check-report';
import { formatAddress, parseAddress } from '../../src/sheet/address';
import type { Change } from '../../src/workbook/change';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { CellContent } from '../../src/sheet/cell';
import { contentAt, sheetById } from '../../src/workbook/snapshot';
import { predict } from '../../src/workbook/predict';
import { calculatedFormulas } from '../support/calculated-sheet';
import { filledDown } from '../support/with-formulas';
import type { GridCell } from '../support/snapshot-of';
import { snapshotOf } from '../support/snapshot-of';

const HEADER = [
  ...['Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Hộ nghèo đầu năm, %', 'Giảm hộ nghèo', 'Giảm hộ nghèo, %'],
  ...['Hộ nghèo cuối năm', 'Hộ nghèo cuối năm, %'],
];
const HAMLETS: readonly (readonly [string, number, number, number])[] = [
  ['Sâm Cồn', 166, 10, 2],
  ['Trùa', 105, 7, 0],
  ['Nậy', 97, 17, 3],
  ['Cừa Quán', 130, 28, 12],
  ['Thiên Nhẫn', 43, 4, 1],
];

/** Hamlets in rows 2 to 6, their total in row 7; everything that can be computed is. */
const FORMULAS: Readonly<Record<string, string>> = {
  ...filledDown('D', [2, 3, 4, 5, 6, 7], '=ROUND(C{row}/B{row}*100,2)'),
  ...filledDown('F', [2, 3, 4, 5, 6, 7], '=ROUND(E{row}/B{row}*100,2)'),
  ...filledDown('G', [2, 3, 4, 5, 6], '=C{row}-E{row}'),
  ...filledDown('H', [2, 3, 4, 5, 6, 7], '=ROUND(G{row}/B{row}*100,2)'),
  ...Object.fromEntries(['B', 'C', 'E', 'G'].map((letter) => [`${letter}7`, `=SUM(${letter}2:${letter}6)`])),
};

/** The sheet with some cells of its own, calculated. */
function sheetWith(own: Readonly<Record<string, number | string>> = {}): WorkbookSnapshot {
  const grid: GridCell[][] = [
    HEADER,
    ...HAMLETS.map(([name, households, opening, reduction]) => [name, households, opening, null, reduction]),
    ['Tổng cộng', null, null, null, null, null, null, null],
  ];
  const cells = Object.entries({ ...FORMULAS, ...own }).map(([text, content]) => ({
    address: parseAddress(text),
    content: typeof content === 'string' ? { value: null, formula: content } : { value: content, formula: null },
  }));
  return calculated(predict([{ kind: 'set-cells', sheet: 'sheet-1', edits: cells }], snapshotOf({ grid })));
}

function calculated(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheet = sheetById(snapshot, 'sheet-1');
  const edits = calculatedFormulas(sheet).map(({ row, column, number }) => ({
    address: { row, column },
    content: { value: number, formula: contentAt(sheet, { row, column }).formula },
  }));
  return predict([{ kind: 'set-cells', sheet: 'sheet-1', edits }], snapshot);
}

/** What Excel shows of the sheet where the total of column C adds up itself. */
function circular(): WorkbookSnapshot {
  const edits = [{ address: parseAddress('C7'), content: { value: 0, formula: '=SUM(C2:C7)' } }];
  return predict([{ kind: 'set-cells', sheet: 'sheet-1', edits }], sheetWith());
}

/** "error row-identity G3: 6 → 7 (G3 → 7)", findings in order. */
function inShort(snapshot: WorkbookSnapshot): string[] {
  const { checked } = check(snapshot);
  if (!checked) return [];
  const { table, findings } = checked;
  return findings.map((finding) => {
    const { severity, id, cell, found, expected } = finding;
    const changes = repairOf(finding).map((each) => `${formatAddress(addressOf(table, each.cell))} → ${each.to}`);
    const place = formatAddress(addressOf(table, cell));
    return `${severity} ${id} ${place}: ${found} → ${expected} (${changes.join(', ')})`;
  });
}

/** What mending the errors writes, by address. */
function mended(snapshot: WorkbookSnapshot): { changes: readonly Change[]; written: Record<string, CellContent> } {
  const { checked } = check(snapshot);
  if (!checked) throw new Error('the workbook has a table');
  const { changes, preview } = proposeRepair(
    snapshot,
    checked.table,
    checked.findings.filter(({ severity }) => severity === 'error'),
  );
  return {
    changes,
    written: Object.fromEntries(preview.map(({ location, after }) => [formatAddress(location.address), after])),
  };
}

describe('a sheet of formulas', () => {
  it('has nothing to find where they are right', () => {
    expect(inShort(sheetWith())).toEqual([]);
  });

  it('tells a sum that adds up itself once, and mends it by its formula', () => {
    expect(inShort(circular())).toEqual(['error circular-formula C7: 0 → 66 (C7 → 66)']);
    expect(mended(circular()).written).toMatchObject({ C7: { value: 66, formula: '=SUM(C2:C6)' } });
  });

  it.each([
    [
      'a wrong number typed over a formula is the guilty cell, and what depends on it needs no repair',
      { G3: 6 },
      ['error row-identity G3: 6 → 7 (G3 → 7)', 'notice constant-over-formula G3: 6 → null ()'],
    ],
    ['a right number typed over a formula is a notice', { G3: 7 }, ['notice constant-over-formula G3: 7 → null ()']],
    [
      'a sum that misses a hamlet is one finding, with the number that it should give',
      { C7: '=SUM(C2:C5)' },
      ['error sum-misses-row C7: 62 → 66 (C7 → 66)'],
    ],
    [
      'a sum that misses a hamlet without any is an error all the same',
      { E7: '=E2+SUM(E4:E6)' },
      ['error sum-misses-row E7: 18 → null ()'],
    ],
    [
      'a rate of another hamlet is wrong by arithmetic, and its formula says why',
      { D3: '=ROUND(C4/B3*100,2)' },
      ['error rate-mismatch D3: 16.19 → 6.67 (D3 → 6.67)', 'warning formula-other-row D3: null → null ()'],
    ],
    [
      'a wrong closing formula is guilty, not the total that adds it up',
      { G3: '=C3-E3-1' },
      ['error row-identity G3: 6 → 7 (G3 → 7)'],
    ],
    [
      'a typed total that is wrong is guilty beside formulas that add up',
      { C7: 65 },
      ['error total-mismatch C7: 65 → 66 (C7 → 66)', 'notice constant-over-formula C7: 65 → null ()'],
    ],
  ])('%s', (_name, own, expected) => {
    expect(inShort(sheetWith(own))).toEqual(expected);
  });

  it('gives no reason that comes from the wrong cell itself', () => {
    const [finding] = check(sheetWith({ G3: '=C3-E3-1' })).checked?.findings ?? [];
    expect(finding?.evidence).toMatchObject([{ id: 'row-identity', opening: 7, reduction: 0, closing: 7 }]);
    const [total] = check(sheetWith({ C7: 65 })).checked?.findings ?? [];
    expect(total?.evidence.map(({ id }) => id)).toEqual(['sum-of-rows', 'row-identity']);
  });

  it.each<[string, string, string, number]>([
    ['a sum', '=SUM(C2:C5)', 'C7', 66],
    ['a closing', '=C3-E3-1', 'G3', 7],
    ['a rate', '=ROUND(C4/B3*100,2)', 'D3', 6.67],
  ])('keeps %s that is mended a formula, after which nothing is left to find', (_name, formula, address, value) => {
    const snapshot = sheetWith({ [address]: formula });
    const { changes, written } = mended(snapshot);
    expect(written).toEqual({ [address]: { value, formula: expect.stringMatching(/^=/) as string } });
    expect(inShort(calculated(predict(changes, snapshot)))).toEqual([]);
  });

  it.each(['formulas', 'values'] as const)('has its wrong sums put right by recalculating as %s', (as) => {
    const snapshot = sheetWith({ E7: '=E2+SUM(E4:E6)', C7: '=SUM(C2:C6)+C2' });
    const proposal = recalculate(snapshot, { as, rounding: 'column' });
    expect(proposal?.preview.map(({ after }) => after.formula)).toEqual(
      expect.arrayContaining(['=SUM(E2:E6)', '=SUM(C2:C6)']),
    );
    const left = inShort(calculated(predict(proposal?.changes ?? [], snapshot)));
    expect(left).toEqual(as === 'formulas' ? [] : ['notice constant-over-formula D7: 12.2 → null ()']);
  });
});
