import { calledKindOf } from '../../domain/target-table';
import { describeContent } from '../../app/wording/describe-content';
import type { PreviewRow, Proposal } from '../../app/changing/proposal';
import type { Dictionary } from '../../locales/dictionary';
import { formatAddress } from '../../sheet/address';
import type { CellContent } from '../../sheet/cell';
import { expectAt } from '../../sheet/expect';
import { oneLine } from '../terminal';

/** Every cell that a proposal would change, by its address and labels, old → new, under the title of its column. */
export function previewText(proposal: Proposal, dictionary: Dictionary): string {
  const roles = [...new Set(proposal.preview.map(({ cell }) => cell.role))];
  return roles
    .map((role) => {
      const own = proposal.preview.filter(({ cell }) => cell.role === role);
      const lines = own.map((row) => `  ${oneLine(rowText(proposal, row, dictionary))}\n`);
      return `${dictionary.labels.columns[role]}\n${lines.join('')}`;
    })
    .join('');
}

const ADDRESS_WIDTH = 5;

function rowText({ basis, table }: Proposal, row: PreviewRow, dictionary: Dictionary): string {
  const { location, cell, before, after } = row;
  const line = expectAt(table.rows, cell.row);
  const label = dictionary.labels.row(line.name, calledKindOf(table, line));
  const shown = (content: CellContent) => describeContent(basis, table, cell, content, dictionary);
  const formula = after.formula === null || after.formula === before.formula ? '' : `  ${after.formula}`;
  return `${formatAddress(location.address).padEnd(ADDRESS_WIDTH)} ${label}: ${shown(before)} → ${shown(after)}${formula}`;
}
