import { describeRollOverObstacle } from '../../app/wording/describe-obstacle';
import type { Command } from '../command';
import { NoTableError, ObstacleError } from '../errors';
import { writeProposal } from '../output/write-proposal';

/** `roll-over FILE -o OUT`: adds the sheet of the next year, which begins with this year's closings. */
export const rollOver: Command = {
  name: 'roll-over',
  options: ['output', 'force', 'dry-run'],
  async run(call) {
    const { dictionary } = call;
    const { commandLine, planning } = dictionary;
    return writeProposal(call, this.name, async ({ session }, input) => {
      const outcome = await session.proposeRollOver();
      if (!outcome) throw new NoTableError(input, session.report?.hiddenSheets[0]);
      if (outcome.kind === 'refused') {
        const { table, obstacle } = outcome;
        throw new ObstacleError(obstacle.reason, describeRollOverObstacle(table, obstacle, dictionary));
      }
      const { proposal, year, openErrors } = outcome;
      return {
        proposal,
        said: openErrors > 0 ? `${planning.rollOver.openErrors(openErrors)}\n` : '',
        done: (output) => commandLine.rolledOver(year, output),
        previewed: commandLine.previewedSheet(year),
      };
    });
  },
};
