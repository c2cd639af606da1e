import { TableReferences } from '../../src/domain/table-references';
import type { TableCell } from '../../src/domain/target-table';
import { TOTAL, targetTableOf } from '../support/target-table-of';
import { withFormulas } from '../support/with-formulas';

/** Rows 7 to 9, columns C to F; the total in row 9. */
const TABLE = withFormulas(
  targetTableOf(
    ['households', 'poor.opening.count', 'poor.reduction.count', 'poor.closing.count'],
    ['Một', 100, 5, 1, 4],
    ['Hai', 100, 5, 1, 4],
    [TOTAL, 200, 10, 2, 8],
  ),
  {
    F7: '=D7-E7',
    F8: "='Chỉ tiêu thôn'!D8-'Biểu khác'!E8",
    D9: '=SUM(D$7:D$8)',
    F9: '=SUM(F7:F8)',
    E9: '=D9-F9',
  },
);
const references = new TableReferences(TABLE);
const cell = (row: number, role: TableCell['role']): TableCell => ({ row, role });
const named = (cells: readonly TableCell[]) => cells.map(({ row, role }) => `${row} ${role}`).sort();

describe('the references of a table', () => {
  it.each<[string, TableCell, TableCell, boolean]>([
    ['a cell that is named', cell(0, 'poor.closing.count'), cell(0, 'poor.opening.count'), true],
    ['a cell within a range', cell(2, 'poor.opening.count'), cell(1, 'poor.opening.count'), true],
    ['a cell of its own sheet by its name', cell(1, 'poor.closing.count'), cell(1, 'poor.opening.count'), true],
    ['no cell of another sheet', cell(1, 'poor.closing.count'), cell(1, 'poor.reduction.count'), false],
    ['no cell beside a range', cell(2, 'poor.opening.count'), cell(2, 'households'), false],
    ['nothing from a constant', cell(0, 'households'), cell(0, 'poor.opening.count'), false],
    ['no column that is absent', cell(0, 'poor.closing.count'), cell(0, 'nearPoor.opening.count'), false],
  ])('lead to %s', (_name, from, to, isNamed) => {
    expect(references.refersTo(from, to)).toBe(isNamed);
  });

  it('lead back from a cell to all that is computed from it, through other formulas too', () => {
    expect(named(references.dependentsOf(cell(0, 'poor.reduction.count')))).toEqual([
      '0 poor.closing.count',
      '2 poor.closing.count',
      '2 poor.reduction.count',
    ]);
    expect(references.dependentsOf(cell(0, 'households'))).toEqual([]);
  });

  it('lead no further than they are followed', () => {
    const onlyOwnLine = references.dependentsOf(cell(0, 'poor.opening.count'), ({ row }) => row === 0);
    expect(named(onlyOwnLine)).toEqual(['0 poor.closing.count']);
  });

  it('end where formulas name each other', () => {
    const circle = new TableReferences(withFormulas(TABLE, { E7: '=D7-F7', F7: '=D7-E7' }));
    expect(named(circle.dependentsOf(cell(0, 'poor.opening.count')))).toEqual([
      '0 poor.closing.count',
      '0 poor.reduction.count',
      '2 poor.opening.count',
    ]);
    expect(named(circle.dependentsOf(cell(0, 'poor.closing.count')))).toEqual(['0 poor.reduction.count']);
  });
});
