import type { CheckReport } from '../../../src/app/checking/check-report';
import { marksOf, unmark } from '../../../src/app/checking/mark';
import { findingOf } from '../../../src/checks/definition/finding-of';
import type { CellRepair, Finding, Severity } from '../../../src/domain/finding';
import { certainly } from '../../../src/domain/finding';
import type { TableCell } from '../../../src/domain/target-table';
import { formatRange, parseRange } from '../../../src/sheet/range';
import type { Mark } from '../../../src/workbook/snapshot';
import { snapshotOf } from '../../support/snapshot-of';
import { targetTableOf, TOTAL } from '../../support/target-table-of';

const ROLES = ['households', 'poor.opening.count', 'poor.opening.rate'] as const;
/** Columns C, D and E; rows 7 to 10. */
const table = targetTableOf(
  ROLES,
  ['Trùa', 105, 7, 6.67],
  ['Nậy', 97, 7, 7.22],
  ['Đông Hà', 127, 8, 6.3],
  [TOTAL, 329, 22, 6.69],
);

const at = (row: number, role: TableCell['role']): TableCell => ({ row, role });

function repaired(...cells: readonly TableCell[]): readonly CellRepair[] {
  return cells.map((cell) => ({ cell, from: 1, to: 2 }));
}

function finding(severity: Severity, cell: TableCell, repair: readonly CellRepair[] = []): Finding {
  return findingOf({ id: 'total-mismatch', details: { sum: 1, addends: 1, found: 2 } }, severity, cell, {
    involved: [cell, at(0, 'households')],
    resolution: certainly(repair),
  });
}

function reportOf(...findings: readonly Finding[]): CheckReport {
  return {
    checked: { table, styles: new Map(), findings, waived: [] },
    others: [],
    unread: [],
    found: [],
    figures: [],
    hiddenSheets: [],
    counts: { error: 0, warning: 0, notice: 0 },
    ready: false,
  };
}

const workbookWith = (...marks: readonly Mark[]) => snapshotOf({ marks, grid: [[1]] }, { grid: [[2]] });

function marked(...findings: readonly Finding[]): string[] {
  return marksOf(reportOf(...findings), workbookWith()).flatMap((change) =>
    change.kind === 'mark-cells' ? change.marks.map(({ level, range }) => `${level} ${formatRange(range)}`) : [],
  );
}

describe('marking', () => {
  it.each<[string, Finding[], string[]]>([
    ['the cell it is attributed to', [finding('error', at(3, 'poor.opening.count'))], ['error D10']],
    [
      'every cell that its repair would change',
      [
        finding(
          'error',
          at(3, 'poor.opening.count'),
          repaired(at(3, 'poor.opening.count'), at(3, 'poor.opening.rate')),
        ),
      ],
      ['error D10', 'error E10'],
    ],
    [
      'all blank cells of a line or a column',
      [
        findingOf({ id: 'missing-value', details: {} }, 'error', at(0, 'poor.opening.rate'), {
          involved: [at(0, 'poor.opening.rate'), at(1, 'poor.opening.rate'), at(2, 'poor.opening.rate')],
        }),
      ],
      ['error E7:E9'],
    ],
    [
      'neighbours down a column as one range, whichever was found first',
      [finding('error', at(1, 'households')), finding('error', at(0, 'households'))],
      ['error C7:C8'],
    ],
    [
      'a cell once, as loudly as its loudest finding',
      [
        finding('warning', at(0, 'households')),
        finding('error', at(0, 'households')),
        finding('warning', at(1, 'households')),
      ],
      ['error C7', 'warning C8'],
    ],
    [
      'nothing for what lies to a passage of a text',
      [{ ...finding('error', at(0, 'households')), elsewhere: { kind: 'text', passage: 'còn 99 hộ' } }],
      [],
    ],
    ['nothing for a notice, which speaks of a whole column', [finding('notice', at(0, 'poor.opening.rate'))], []],
  ])('marks %s', (_name, findings, marks) => {
    expect(marked(...findings)).toEqual(marks);
  });

  it('replaces the marks that lie on the sheet, and takes them off other sheets', () => {
    const stray = { level: 'error', range: parseRange('A1') } as const;
    const workbook = snapshotOf({ marks: [stray], grid: [[1]] }, { marks: [stray], grid: [[2]] });
    expect(marksOf(reportOf(finding('error', at(0, 'households'))), workbook)).toEqual([
      { kind: 'mark-cells', sheet: 'sheet-1', marks: [{ level: 'error', range: parseRange('C7') }] },
      { kind: 'mark-cells', sheet: 'sheet-2', marks: [] },
    ]);
  });

  it('marks what lies beside the table where it lies, once and as loudly as its loudest finding', () => {
    const beside = (severity: Severity, row: number): Finding => ({
      ...finding(severity, at(0, 'households')),
      elsewhere: { kind: 'cell', sheet: 'sheet-2', sheetName: 'Kế hoạch', row, column: 1 },
    });
    const report = reportOf(beside('warning', 3), beside('error', 3), beside('warning', 4), beside('notice', 5));
    expect(marksOf(report, workbookWith())).toEqual([
      {
        kind: 'mark-cells',
        sheet: 'sheet-2',
        marks: [
          { level: 'error', range: parseRange('B4') },
          { level: 'warning', range: parseRange('B5') },
        ],
      },
    ]);
  });

  it('changes nothing where the marks already lie so, in whatever order', () => {
    const marks: Mark[] = [
      { level: 'error', range: parseRange('E7') },
      { level: 'error', range: parseRange('C7') },
    ];
    const report = reportOf(finding('error', at(0, 'households')), finding('error', at(0, 'poor.opening.rate')));
    expect(marksOf(report, workbookWith(...marks))).toEqual([]);
  });
});

describe('taking the marks off', () => {
  it('takes every mark off every sheet, and touches no sheet without', () => {
    const mark: Mark = { level: 'warning', range: parseRange('B2:B3') };
    expect(unmark(workbookWith(mark))).toEqual([{ kind: 'mark-cells', sheet: 'sheet-1', marks: [] }]);
    expect(unmark(workbookWith())).toEqual([]);
  });
});
