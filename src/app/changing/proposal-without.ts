import { formatAddress } from '../../sheet/address';
import type { Change } from '../../workbook/change';
import type { CellLocation } from '../../sheet/cell';
import { proposeReductions } from './propose-reductions';
import type { PreviewRow, Proposal } from './proposal';
import { proposeRecalculation } from './recalculate';

/**
 * The proposal without some of its rows: their cells stay as they are. Numbers that follow from a left-out cell are
 * computed again from what then stands there, so that totals and rates are always those of the sheet as it will be;
 * a total that was right only together with the left-out cell comes to be part of the proposal.
 * A repair's rows each stand for themselves, and a sheet of the tool's own is written whole.
 * @param rows of the proposal; leave them out of the first proposal, all at once, rather than out of one another.
 */
export function proposalWithout(proposal: Proposal, rows: readonly PreviewRow[]): Proposal {
  if (rows.length === 0) return proposal;
  const { basis, table, origin } = proposal;
  const kept = rows.map(({ cell }) => cell);
  switch (origin?.kind) {
    case 'recalculate':
      return proposeRecalculation(basis, table, origin.options, kept);
    case 'allocate':
      return proposeReductions(basis, table, origin, kept);
    case undefined:
      return withoutCells(proposal, new Set(rows.map(({ location }) => keyOf(location))));
  }
}

function withoutCells(proposal: Proposal, left: ReadonlySet<string>): Proposal {
  const changes = proposal.changes.flatMap((change): Change[] => {
    if (change.kind !== 'set-cells') return [change];
    const edits = change.edits.filter(({ address }) => !left.has(keyOf({ sheet: change.sheet, address })));
    return edits.length > 0 ? [{ ...change, edits }] : [];
  });
  const isWritten = changes.some((change) => change.kind === 'write-sheet');
  const preview = proposal.preview.filter(({ location }) => isWritten || !left.has(keyOf(location)));
  return { ...proposal, changes, preview };
}

function keyOf({ sheet, address }: CellLocation): string {
  return `${sheet} ${formatAddress(address)}`;
}
