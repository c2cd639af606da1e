import { defineCheck } from '../definition/define-check';

/** The workbook has a summary that would be printed otherwise now: in more than the numbers, which it follows by itself. */
export const staleSummary = defineCheck('stale-summary', 'notice', ({ table, outdatedSummary }, report) => {
  const [role] = table.columns.keys();
  if (!outdatedSummary || role === undefined) return [];
  return [report({ row: 0, role }, {}, { elsewhere: outdatedSummary })];
});
