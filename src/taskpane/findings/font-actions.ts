import type { TargetTable } from '../../domain/target-table';
import type { SheetId } from '../../sheet/cell';
import { afterProposal } from '../pane/after-proposal';
import type { Pane } from '../pane/pane';

/** Shows what would turn the texts of a sheet that stand in fonts from before Unicode into Unicode. */
export function convertFonts(pane: Pane, table: TargetTable, sheet: SheetId): Promise<void> {
  return pane.run('convert-fonts', async (session) =>
    afterProposal('convert-fonts', await session.proposeFontConversion(table, sheet), null),
  );
}
