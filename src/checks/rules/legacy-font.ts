import type { Check } from '../check';
import { findingOf } from '../finding-of';

/** Text of a sheet stands in fonts from before Unicode: it is read, but searched, sorted and copied as gibberish. */
export const legacyFont: Check = {
  id: 'legacy-font',
  severity: 'notice',
  run: ({ table, legacyTexts = [] }) => {
    const [role] = table.columns.keys();
    if (role === undefined) return [];
    return legacyTexts.map(({ first, cells }) => ({
      ...findingOf({ id: 'legacy-font', details: { cells } }, 'notice', { row: 0, role }),
      elsewhere: first,
    }));
  },
};
