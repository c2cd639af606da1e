import type { Settings, Waiver } from '../../app/settings';
import type { Finding } from '../../domain/finding';
import type { TargetTable } from '../../domain/target-table';
import type { Pane } from '../pane/pane';
import { AT_REST } from '../pane/pane-state';

/** Leaves a finding as it is, for a reason that the workbook keeps. */
export function waive(pane: Pane, table: TargetTable, finding: Finding, reason: string): Promise<void> {
  return pane.run('waive', async (session, work) => {
    await session.waive(table, finding, reason, work);
    return AT_REST;
  });
}

/** Takes the reason back: the finding is open again. */
export function reconsider(pane: Pane, waiver: Waiver): Promise<void> {
  return pane.run('reconsider', async (session, work) => {
    await session.reconsider(waiver, work);
    return AT_REST;
  });
}

/** Keeps other settings in the workbook, as computed from those it keeps now. */
export function keepSettings(pane: Pane, update: (settings: Settings) => Settings): Promise<void> {
  return pane.run('keep-settings', async (session, work) => {
    await session.keepSettings(update, work);
    return AT_REST;
  });
}
