import { choiceOf } from '../arguments';
import type { Command } from '../command';
import { NoTableError } from '../errors';
import { writeProposal } from '../output/write-proposal';

const ROUNDINGS = ['column', 'standard'] as const;

/** `recalculate FILE -o OUT`: puts closings, totals and rates right, as formulas or, with `--values`, as numbers. */
export const recalculate: Command = {
  name: 'recalculate',
  options: ['output', 'force', 'dry-run', 'values', 'rounding'],
  async run(call) {
    const rounding = choiceOf(call.given, 'rounding', ROUNDINGS) ?? 'column';
    const as = call.given.given.has('values') ? 'values' : 'formulas';
    const { commandLine } = call.dictionary;
    return writeProposal(call, this.name, async ({ session }, input) => {
      const proposal = await session.proposeRecalculation({ as, rounding });
      if (!proposal) throw new NoTableError(input, session.report?.hiddenSheets[0]);
      const cells = proposal.preview.length;
      return {
        proposal,
        said: '',
        done: (output) => commandLine.recalculated(cells, output),
        previewed: commandLine.previewed(cells),
      };
    });
  },
};
