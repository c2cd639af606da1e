import { numberColumns } from '../../domain/target-table';
import type { Check } from '../check';
import { findingOf } from '../finding-of';

/** A cell that should hold a number holds a word or an error value. */
export const unreadableCell: Check = {
  id: 'unreadable-cell',
  severity: 'error',
  run: ({ table }) =>
    numberColumns(table).flatMap((column) =>
      [...column.texts].map(([row, text]) => {
        const isReckoned = (column.formulas?.[row] ?? null) !== null;
        return findingOf({ id: 'unreadable-cell', details: { text, isReckoned } }, 'error', { row, role: column.role });
      }),
    ),
};
