import type { AllocationOutcome } from '../../app/changing/allocate';
import type { Dictionary } from '../../locales/dictionary';
import { expectAt } from '../../sheet/expect';
import { oneLine } from '../terminal';

type Proposed = Extract<AllocationOutcome, { readonly kind: 'proposed' }>;

/** The proposal as a table: each hamlet with what the sheet says, its exact claim, what it is given, and the difference. */
export function allocationText({ goal, lines, proposal }: Proposed, { planning, labels }: Dictionary): string {
  const { allocation: words } = planning;
  const body = lines.map(({ row, present, quota, proposed, locked }) => [
    oneLine(expectAt(proposal.table.rows, row).name),
    present === null ? '' : labels.count(present),
    locked ? words.locked : words.exact(quota.numerator / quota.denominator),
    labels.count(proposed),
    // A reduction that is not written yet is one of no household.
    signed(proposed - (present ?? 0), labels.count),
  ]);
  const present = lines.reduce((sum, line) => sum + (line.present ?? 0), 0);
  const total = [words.total, labels.count(present), '', labels.count(goal), signed(goal - present, labels.count)];
  const head = [words.hamlet, words.present, words.quota, words.proposed, words.difference];
  return aligned([head, ...body, total]);
}

function signed(difference: number, count: (value: number) => string): string {
  return difference > 0 ? `+${count(difference)}` : count(difference);
}

/** The first column to the left, the others to the right. All rows have as many cells as the first. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = expectAt(rows, 0).map((_cell, column) =>
    Math.max(...rows.map((row) => widthOf(expectAt(row, column)))),
  );
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => {
        const blanks = ' '.repeat(expectAt(widths, column) - widthOf(cell));
        return column === 0 ? cell + blanks : blanks + cell;
      });
      return `${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}

/** Letters with their marks take one place each. */
function widthOf(text: string): number {
  return text.normalize('NFC').replace(/\p{M}/gu, '').length;
}
