import type { AllocationRequest } from '../../app/changing/allocate';
import { describeAllocationObstacle } from '../../app/wording/describe-obstacle';
import { INDICATORS } from '../../domain/columns';
import type { TargetTable } from '../../domain/target-table';
import { allocationText } from '../allocation-text';
import { choiceOf } from '../arguments';
import type { Call, Command } from '../command';
import { goalOf } from '../goal';
import { householdsByHamlet } from '../households-by-hamlet';
import { NoTableError } from '../no-table-error';
import { ObstacleError } from '../obstacle-error';
import { weightsOf } from '../weights';
import { writeProposal } from '../write-proposal';

/** `allocate FILE -o OUT`: shares a goal out over the hamlets as reductions, with closings, totals and rates following. */
export const allocate: Command = {
  name: 'allocate',
  options: [
    ...(['output', 'force', 'dry-run', 'indicator', 'weights', 'lock', 'floor', 'cap'] as const),
    ...(['reduce', 'to-count', 'to-rate', 'points'] as const),
  ],
  async run(call) {
    const { dictionary } = call;
    const requestFor = requestOf(call);
    return writeProposal(call, this.name, async ({ session }, input) => {
      const table = (await session.look()).tables[0]?.table;
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

/** What is asked for, but for the hamlets, which only the table knows. @throws UsageError where it cannot be understood. */
function requestOf({ given }: Call): (table: TargetTable) => AllocationRequest {
  const goal = goalOf(given);
  const weights = weightsOf(given);
  const indicator = choiceOf(given, 'indicator', INDICATORS) ?? 'poor';
  const [locks, floors, caps] = [
    householdsByHamlet(given, 'lock'),
    householdsByHamlet(given, 'floor'),
    householdsByHamlet(given, 'cap'),
  ];
  return (table) => ({ indicator, goal, weights, locks: locks(table), floors: floors(table), caps: caps(table) });
}
