import { numberColumns } from '../../domain/target-table';
import { defineCheck } from '../definition/define-check';

/** A cell that should hold a number holds a word or an error value. */
export const unreadableCell = defineCheck('unreadable-cell', 'error', ({ table }, report) =>
  numberColumns(table).flatMap((column) =>
    [...column.texts].map(([row, text]) => {
      const isComputed = (column.formulas?.[row] ?? null) !== null;
      return report({ row, role: column.role }, { text, isComputed });
    }),
  ),
);
