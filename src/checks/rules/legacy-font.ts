import { defineCheck } from '../definition/define-check';

/** Text of a sheet stands in fonts from before Unicode: it is read, but searched, sorted and copied as gibberish. */
export const legacyFont = defineCheck('legacy-font', 'notice', ({ table, legacyTexts = [] }, report) => {
  const [role] = table.columns.keys();
  if (role === undefined) return [];
  return legacyTexts.map(({ first, cells }) => report({ row: 0, role }, { cells }, { elsewhere: first }));
});
