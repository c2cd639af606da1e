import { staleSummary } from '../../../src/checks/rules/stale-summary';
import type { OtherPlace } from '../../../src/domain/finding';
import { targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const TABLE = targetTableOf(['households', 'poor.opening.count'], ['Một', 100, 5], ['Hai', 90, 9]);
const SUMMARY: OtherPlace = { kind: 'cell', sheet: '2', sheetName: 'Tổng hợp kế hoạch', row: 0, column: 0 };

testCheck(staleSummary, {
  valid: [{ name: 'a workbook whose summary is right, or that has none', table: TABLE }],
  invalid: [
    {
      name: 'a summary that would be printed otherwise now',
      table: TABLE,
      outdatedSummary: SUMMARY,
      findings: [{ row: 0, role: 'households', found: null, expected: null, details: {}, elsewhere: SUMMARY }],
    },
  ],
});
