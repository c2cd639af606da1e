import { scaleOf } from '../app/cell-manner';
import { describeNumber } from '../app/describe-finding';
import type { PreviewRow, Proposal } from '../app/proposal';
import { isRateRole } from '../domain/columns';
import type { Dictionary } from '../locales/dictionary';
import { formatAddress } from '../workbook/address';
import type { CellContent } from '../workbook/snapshot';
import { isCellError, sheetById } from '../workbook/snapshot';
import { oneLine } from './terminal';

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
  const line = table.rows[cell.row];
  const label = line ? dictionary.labels.row(line.name, line.kind) : '';
  const scale = scaleOf(sheetById(basis, table.sheet), table, cell);
  const shown = (content: CellContent) => shownContent(content, row, scale, dictionary);
  const formula = after.formula === null || after.formula === before.formula ? '' : `  ${after.formula}`;
  return `${formatAddress(location.address).padEnd(ADDRESS_WIDTH)} ${label}: ${shown(before)} → ${shown(after)}${formula}`;
}

function shownContent({ value }: CellContent, { cell }: PreviewRow, scale: number, dictionary: Dictionary): string {
  if (typeof value === 'number') {
    return describeNumber(isRateRole(cell.role) ? value * scale : value, cell, dictionary);
  }
  if (value === null || value === '') return dictionary.pane.preview.blank;
  return isCellError(value) ? value.error : String(value);
}
