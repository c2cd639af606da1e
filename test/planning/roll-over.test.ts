import type { Finding } from '../../src/domain/finding';
import { certainly } from '../../src/domain/finding';
import type { MeasureRole } from '../../src/domain/columns';
import { rollOver } from '../../src/planning/roll-over';
import { TOTAL, targetTableOf } from '../support/target-table-of';

const POOR = ['households', 'poor.opening.count', 'poor.reduction.count', 'poor.closing.count'] as const;
const TABLE = targetTableOf(POOR, ['Trùa', 105, 7, 2, 5], ['Nậy', 97, 7, 2, 5], [TOTAL, 202, 14, 4, 10]);

function finding(row: number, role: MeasureRole, parts: Partial<Finding> = {}): Finding {
  return {
    id: 'missing-value',
    details: {},
    severity: 'error',
    cell: { row, role },
    involved: [],
    found: null,
    expected: null,
    evidence: [],
    resolution: { kind: 'none' },
    ...parts,
  } as Finding;
}

describe('rolling over', () => {
  it('begins the next year with the closings of the hamlets', () => {
    expect(rollOver(TABLE, [])).toEqual({
      kind: 'rolled',
      openings: [
        { cell: { row: 0, role: 'poor.opening.count' }, value: 5 },
        { cell: { row: 1, role: 'poor.opening.count' }, value: 5 },
      ],
    });
  });

  it.each<[string, Finding]>([
    ['a rate', finding(0, 'poor.closing.rate')],
    ['a total', finding(2, 'poor.closing.count')],
    ['a warning about a closing', finding(0, 'poor.closing.count', { severity: 'warning' })],
  ])('is not held up by %s', (_case, each) => {
    expect(rollOver(TABLE, [each]).kind).toBe('rolled');
  });

  it.each<[string, Finding]>([
    ['an error attributed to a closing', finding(1, 'poor.closing.count')],
    [
      'an error whose repair is a closing',
      finding(1, 'poor.reduction.count', {
        resolution: certainly([{ cell: { row: 1, role: 'poor.closing.count' }, from: 5, to: 4 }]),
      }),
    ],
    [
      'an error that a closing may be to blame for',
      finding(1, 'poor.opening.count', {
        resolution: {
          kind: 'tied',
          alternatives: [[{ cell: { row: 1, role: 'poor.closing.count' }, from: 5, to: 4 }]],
        },
      }),
    ],
    [
      'an error that has led a closing astray',
      finding(1, 'poor.reduction.count', { consequences: [{ row: 1, role: 'poor.closing.count' }] }),
    ],
  ])('is refused for %s', (_case, each) => {
    expect(rollOver(TABLE, [each])).toEqual({
      kind: 'refused',
      reason: 'closings-doubtful',
      cells: [{ row: 1, role: 'poor.closing.count' }],
    });
  });

  it('is refused for closings that are blank or no whole number', () => {
    const table = targetTableOf(POOR, ['Trùa', 105, 7, 2, null], ['Nậy', 97, 7, 2, 4.5], ['Yên', 9, 1, 1, 0]);
    expect(rollOver(table, [])).toEqual({
      kind: 'refused',
      reason: 'closings-missing',
      cells: [
        { row: 0, role: 'poor.closing.count' },
        { row: 1, role: 'poor.closing.count' },
      ],
    });
  });

  it('is refused for a table that has no opening beside its closing', () => {
    const table = targetTableOf(['households', 'poor.closing.count'], ['Trùa', 105, 5]);
    expect(rollOver(table, [])).toEqual({ kind: 'refused', reason: 'columns-missing' });
  });
});
