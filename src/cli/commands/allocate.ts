import { describeAllocationObstacle } from '../../app/wording/describe-obstacle';
import type { Command } from '../command';
import { NoTableError, ObstacleError } from '../errors';
import { allocationText } from '../output/allocation-text';
import { writeProposal } from '../output/write-proposal';
import { ALLOCATION_OPTIONS, allocationRequest } from './allocation-request';

/** `allocate FILE -o OUT`: shares a goal out over the hamlets as reductions, with closings, totals and rates following. */
export const allocate: Command = {
  name: 'allocate',
  options: ['output', 'force', 'dry-run', ...ALLOCATION_OPTIONS],
  async run(call) {
    const { given, dictionary } = call;
    const requestFor = allocationRequest(given);
    return writeProposal(call, this.name, async ({ session }, input) => {
      const table = (await session.look()).checked?.table;
      const outcome = table && (await session.proposeAllocation(requestFor(table)));
      if (!outcome) throw new NoTableError(input, session.report?.hiddenSheets[0]);
      if (outcome.kind === 'refused') {
        const sentence = describeAllocationObstacle(outcome.table, outcome.obstacle, dictionary);
        throw new ObstacleError(outcome.obstacle.reason, sentence);
      }
      const { goal, lines, proposal } = outcome;
      const cells = proposal.preview.length;
      return {
        proposal,
        said: allocationText(outcome, dictionary),
        done: (output) => dictionary.commandLine.allocated(goal, lines.length, cells, output),
        previewed: dictionary.commandLine.previewed(cells),
      };
    });
  },
};
