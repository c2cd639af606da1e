import type { TableRole } from '../../domain/columns';
import type { TargetTable } from '../../domain/target-table';
import type { Pane } from '../pane/pane';
import { AT_REST } from '../pane/pane-state';

/** Works on this table from now on, and keeps that in the workbook. */
export function chooseTable(pane: Pane, table: TargetTable): Promise<void> {
  return pane.run('read-table', async (session, work) => {
    await session.chooseTable(table, work);
    return AT_REST;
  });
}

/** Takes a column for what the officer says, and keeps that in the workbook; says so where no table can be read that way. */
export function mapColumn(pane: Pane, table: TargetTable, letters: string, role: TableRole | null): Promise<void> {
  return pane.run('read-table', async (session, work) => {
    const isRead = await session.mapColumn(table, letters, role, work);
    return isRead ? AT_REST : { kind: 'idle', news: { kind: 'mapping-refused', letters } };
  });
}

/** Forgets what the officer said of the table's columns. */
export function unmapColumns(pane: Pane, table: TargetTable): Promise<void> {
  return pane.run('read-table', async (session, work) => {
    await session.unmapColumns(table, work);
    return AT_REST;
  });
}
