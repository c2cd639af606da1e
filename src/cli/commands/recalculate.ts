import { choiceOf } from '../arguments';
import type { Command } from '../command';
import { NoTableError } from '../no-table-error';
import { writeResult } from '../write-result';

const ROUNDINGS = ['column', 'standard'] as const;

/** `recalculate FILE -o OUT`: puts closings, totals and rates right, as formulas or, with `--values`, as numbers. */
export const recalculate: Command = {
  name: 'recalculate',
  options: ['output', 'force', 'values', 'rounding'],
  async run(call) {
    const rounding = choiceOf(call.given, 'rounding', ROUNDINGS) ?? 'column';
    const as = call.given.given.has('values') ? 'values' : 'formulas';
    return writeResult(call, this.name, async ({ session }, input) => {
      const proposal = await session.proposeRecalculation({ as, rounding });
      if (!proposal) throw new NoTableError(input);
      await session.apply(proposal);
      return (output) => call.dictionary.commandLine.recalculated(proposal.preview.length, output);
    });
  },
};
