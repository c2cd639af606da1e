import fc from 'fast-check';
import { check } from '../../../src/app/checking/check';
import type { Proposal } from '../../../src/app/changing/proposal';
import type { RecalculateOptions } from '../../../src/app/changing/recalculate';
import { recalculate } from '../../support/recalculated';
import { formatAddress, parseAddress } from '../../../src/sheet/address';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { contentAt, numberFormatAt, sheetById } from '../../../src/workbook/snapshot';
import { predict } from '../../../src/workbook/predict';
import { anyTargetSheet } from '../../support/any-target-sheet';
import { calculatedFormulas } from '../../support/calculated-sheet';
import { sampleSnapshot } from '../../support/sample-snapshot';
import type { GridCell } from '../../support/snapshot-of';
import { snapshotOf } from '../../support/snapshot-of';

/** The properties read, check and calculate hundreds of sheets. */
const VALUES: RecalculateOptions = { as: 'values', rounding: 'column' };
const FORMULAS: RecalculateOptions = { as: 'formulas', rounding: 'column' };
const ALL_OPTIONS: readonly RecalculateOptions[] = [
  VALUES,
  FORMULAS,
  { as: 'values', rounding: 'standard' },
  { as: 'formulas', rounding: 'standard' },
];

function proposed(snapshot: WorkbookSnapshot, options: RecalculateOptions): Proposal {
  const proposal = recalculate(snapshot, options);
  if (!proposal) throw new Error('the workbook has a table');
  return proposal;
}

function applied(snapshot: WorkbookSnapshot, options: RecalculateOptions): WorkbookSnapshot {
  return predict(proposed(snapshot, options).changes, snapshot);
}

/** "G8: 1.8 → 1.9", with the formula where there is one. */
function preview({ preview: rows }: Proposal): string[] {
  return rows.map(({ location, before, after }) => {
    const formula = after.formula === null ? '' : ` ${after.formula}`;
    return `${formatAddress(location.address)}: ${JSON.stringify(before.value)} → ${JSON.stringify(after.value)}${formula}`;
  });
}

const HEADER = ['Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Hộ nghèo đầu năm, %', 'Giảm hộ nghèo', 'Hộ nghèo cuối năm'];

/** A small sheet: name, households, poor at the opening, its rate, reduction, closing. */
function sheetOf(...lines: readonly (readonly GridCell[])[]): WorkbookSnapshot {
  return snapshotOf({ name: 'Chỉ tiêu', grid: [HEADER, ...lines] });
}

describe('recalculating the sample', () => {
  it('changes the four wrong numbers and nothing else, each column rounded in its own way', () => {
    expect(preview(proposed(sampleSnapshot(), VALUES))).toEqual([
      'L26: 50 → 51',
      'G8: 1.8 → 1.9',
      'M18: 2.03 → 2.33',
      'M26: 2.44 → 2.49',
    ]);
  });

  it('brings every rate to two digits where that is asked for', () => {
    const sheet = sheetById(applied(sampleSnapshot(), { as: 'values', rounding: 'standard' }), 'sheet-1');
    expect(contentAt(sheet, parseAddress('G26')).value).toBe(1.32);
    expect(contentAt(sheet, parseAddress('I7')).value).toBe(4.82);
    expect([contentAt(sheet, parseAddress('G11')).value, numberFormatAt(sheet, parseAddress('G11'))]).toEqual([
      0.79,
      '0.00',
    ]);
  });

  it('writes live formulas over every derived cell, and none over what the officer types', () => {
    const rows = preview(proposed(sampleSnapshot(), FORMULAS));
    expect(rows).toHaveLength(20 * 6 + 20 * 2 + 5);
    expect(rows).toContain('H7: 8 → 8 =D7-F7');
    expect(rows).toContain('L26: 50 → 51 =SUM(L7:L25)');
    expect(rows).toContain('E7: 6.02 → 6.02 =IF(C7=0,0,ROUND(D7*10000/C7,0)/100)');
    expect(rows).toContain('G8: 1.8 → 1.9 =IF(C8=0,0,TRUNC(F8*1000/C8)/10)');
    expect(rows).toContain('G26: 1.31 → 1.31 =IF(C26=0,0,TRUNC(F26*10000/C26)/100)');
    expect(rows.some((row) => /^[BCDFJL](?:[7-9]|1\d|2[0-5]):/.test(row))).toBe(false);
  });

  it.each(ALL_OPTIONS)('leaves no error behind: $as, $rounding', (options) => {
    expect(check(applied(sampleSnapshot(), options))).toMatchObject({ ready: true, counts: { error: 0 } });
  });
});

describe('recalculating any sheet with sound inputs', () => {
  const cases = fc.tuple(anyTargetSheet, fc.constantFrom(...ALL_OPTIONS));

  it('leaves no error behind', () => {
    fc.assert(
      fc.property(cases, ([{ grid }, options]) => {
        const report = check(applied(snapshotOf({ grid }), options));
        const errors = report.checked?.findings.filter(({ severity }) => severity === 'error');
        expect(errors).toEqual([]);
      }),
    );
  });

  it('proposes nothing the second time', () => {
    fc.assert(
      fc.property(cases, ([{ grid }, options]) => {
        const once = applied(snapshotOf({ grid }), options);
        expect(preview(proposed(once, options))).toEqual([]);
        expect(proposed(once, options).changes).toEqual([]);
      }),
    );
  });

  it('changes no number that the officer types', () => {
    fc.assert(
      fc.property(cases, ([{ grid }, options]) => {
        const { preview: rows, table } = proposed(snapshotOf({ grid }), options);
        for (const { cell } of rows) {
          const isInput =
            table.rows[cell.row]?.kind === 'hamlet' && /households|(opening|reduction)\.count/.test(cell.role);
          expect(isInput).toBe(false);
        }
      }),
    );
  });

  it('writes rates as the column does: percent points, or fractions under a percent format', () => {
    fc.assert(
      fc.property(cases, ([{ grid, form }, options]) => {
        const after = sheetById(applied(snapshotOf({ grid }), options), 'sheet-1');
        for (const { cell, location } of proposed(snapshotOf({ grid }), options).preview) {
          if (!cell.role.endsWith('.rate')) continue;
          expect(numberFormatAt(after, location.address).endsWith('%')).toBe(form === 'fraction');
          const { value } = contentAt(after, location.address);
          expect(value).toBeLessThanOrEqual(form === 'fraction' ? 1 : 100);
        }
      }),
    );
  });

  it('writes formulas that an independent engine computes to the very numbers written beside them', () => {
    const formulas = fc.tuple(anyTargetSheet, fc.constantFrom(...ALL_OPTIONS.filter(({ as }) => as === 'formulas')));
    fc.assert(
      fc.property(formulas, ([{ grid }, options]) => {
        const sheet = sheetById(applied(snapshotOf({ grid }), options), 'sheet-1');
        for (const { row, column, number } of calculatedFormulas(sheet)) {
          expect(number).toBe(sheet.values[row]?.[column]);
        }
      }),
    );
  });
});

describe('recalculating leaves alone', () => {
  const formula = (text: string, value: number): GridCell => ({ value, formula: text });

  it('a formula of the officer that gives the right number', () => {
    const workbook = sheetOf(['Trùa', 105, 7, formula('=ROUND(C2/B2*100,2)', 6.67), 2, formula('=C2-E2', 5)]);
    expect(preview(proposed(workbook, FORMULAS))).toEqual([]);
    expect(preview(proposed(workbook, VALUES))).toEqual([]);
  });

  it('a formula that says the right thing, whose last result is out of date', () => {
    const workbook = sheetOf(
      ['Trùa', 105, 7, 6.67, 2, 6],
      ['Nậy', 97, 7, 7.22, 2, 5],
      ['Tổng cộng', 202, 14, 6.93, 4, formula('=sum( F2:F3 )', 11)],
    );
    expect(preview(proposed(workbook, VALUES))).toEqual(['F2: 6 → 5', 'F4: 11 → 10 =sum( F2:F3 )']);
  });

  it('a total from which the officer computes the shares of the hamlets', () => {
    const workbook = sheetOf(
      ['Trùa', 100, 10, 10, formula('=ROUND($E$4*C2/$C$4,0)', 2), 8],
      ['Nậy', 100, 10, 10, formula('=ROUND($E$4*C3/$C$4,0)', 2), 8],
      ['Tổng cộng', 200, 20, 10, 3, 16],
    );
    const cells = preview(proposed(workbook, FORMULAS)).map((row) => row.split(':')[0]);
    expect(cells).not.toContain('E4');
    expect(cells).toContain('F2');
  });

  it('a closing from which the officer computes the reduction', () => {
    const workbook = sheetOf(['Trùa', 105, 7, 6.67, formula('=C2-F2', 2), 5]);
    expect(preview(proposed(workbook, FORMULAS))).toEqual(['D2: 6.67 → 6.67 =IF(B2=0,0,ROUND(C2*10000/B2,0)/100)']);
  });

  it('a rate kept in full by its formula', () => {
    const workbook = sheetOf(['Trùa', 105, 7, formula('=C2/B2*100', (7 / 105) * 100), 2, 5]);
    expect(preview(proposed(workbook, VALUES))).toEqual([]);
  });

  it('a workbook without a table', () => {
    expect(recalculate(snapshotOf({ grid: [['Danh bạ']] }), VALUES)).toBeNull();
  });
});

describe('recalculating as formulas', () => {
  it('makes numbers of inputs that were typed as text, which Excel would not add up', () => {
    const workbook = sheetOf(['Trùa', '105', '7', 6.67, '-', 7], ['Tổng cộng', 105, 7, 6.67, 0, 7]);
    const rows = preview(proposed(workbook, FORMULAS));
    expect(rows).toContain('B2: "105" → 105');
    expect(rows).toContain('C2: "7" → 7');
    expect(rows).toContain('E2: "-" → 0');
    const sheet = sheetById(applied(workbook, FORMULAS), 'sheet-1');
    const results = calculatedFormulas(sheet);
    expect(results).toHaveLength(7);
    for (const { row, column, number } of results) expect(number).toBe(sheet.values[row]?.[column]);
  });

  it('lets the texts be that no new formula refers to', () => {
    const formula = (text: string, value: number): GridCell => ({ value, formula: text });
    const workbook = sheetOf(['Trùa', 105, 7, formula('=ROUND(C2/B2*100,2)', 6.67), '-', formula('=C2-N(E2)', 7)]);
    expect(preview(proposed(workbook, FORMULAS))).toEqual([]);
  });

  it('keeps a number where a formula of the officer gives text that none can be computed from', () => {
    const dash: GridCell = { value: '-', formula: '=IF(1,"-",0)' };
    const workbook = sheetOf(['Trùa', 105, 7, 6.67, dash, 6], ['Tổng cộng', 105, 7, 6.67, 0, 7]);
    const rows = preview(proposed(workbook, FORMULAS));
    expect(rows).toContain('F2: 6 → 7');
    expect(rows).toContain('E3: 0 → 0 =SUM(E2)');
    expect(rows.filter((row) => row.startsWith('E2'))).toEqual([]);
  });

  it('leaves them as they are where values are asked for', () => {
    expect(preview(proposed(sheetOf(['Trùa', '105', '7', 6.67, '-', 7]), VALUES))).toEqual([]);
  });
});

describe('the number format of a recalculated rate', () => {
  const after = (format: string, options: RecalculateOptions, value = 6.6): string => {
    const workbook = sheetOf(['Trùa', 105, 7, { value, format }, 2, 5], ['Nậy', 97, 9, 9.28, 2, 7]);
    const sheet = sheetById(applied(workbook, options), 'sheet-1');
    return numberFormatAt(sheet, parseAddress('D2'));
  };

  it.each([
    ['0.0', '0.00'],
    ['0', '0.00'],
    ['#,##0.0', '#,##0.00'],
  ])('is widened where %s would hide digits', (format, widened) => {
    expect(after(format, VALUES)).toBe(widened);
  });

  it.each(['General', '0.00', '0.000', '@', '0.0"%"', '[Red]0.0', '_-* #,##0.0_-'])('stays %s', (format) => {
    expect(after(format, VALUES)).toBe(format);
  });

  it('keeps its percent sign', () => {
    expect(after('0.0%', VALUES, 0.066)).toBe('0.00%');
    expect(after('0 %', VALUES, 0.07)).toBe('0.00 %');
  });

  it('has room for every digit that its formula can come to need', () => {
    const workbook = sheetOf(['Trùa', 100, 7, { value: 8, format: '0' }, 2, 5], ['Nậy', 97, 9, 9.28, 2, 7]);
    const format = (options: RecalculateOptions) =>
      numberFormatAt(sheetById(applied(workbook, options), 'sheet-1'), parseAddress('D2'));
    expect(format(VALUES)).toBe('0');
    expect(format(FORMULAS)).toBe('0.00');
  });
});
