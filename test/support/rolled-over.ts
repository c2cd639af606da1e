import type { RollOverOutcome } from '../../src/app/changing/roll-over';
import type { WorkbookSession } from '../../src/app/session/workbook-session';

/** Adds next year's sheet as it was proposed, unless the outcome says why it cannot be made; null without a table. */
export async function rolledOver(session: WorkbookSession): Promise<RollOverOutcome | null> {
  const outcome = await session.proposeRollOver();
  if (outcome?.kind === 'proposed') await session.apply(outcome.proposal);
  return outcome;
}
