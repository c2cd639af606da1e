import type { Check } from '../check';
import { findingOf } from '../finding-of';

/** The workbook has a summary that would be printed otherwise now: in more than the numbers, which it follows by itself. */
export const staleSummary: Check = {
  id: 'stale-summary',
  severity: 'notice',
  run: ({ table, outdatedSummary }) => {
    const [role] = table.columns.keys();
    if (!outdatedSummary || role === undefined) return [];
    return [
      findingOf({ id: 'stale-summary', details: {} }, 'notice', { row: 0, role }, { elsewhere: outdatedSummary }),
    ];
  },
};
