import type { Finding, Repair } from '../../domain/finding';
import type { PaneWords } from '../../locales/words/pane';
import { MOST_LISTED_REPAIRS } from '../../locales/words/findings';
import type { ShownTable } from '../core/core';
import type { Pane } from '../pane/pane';

/** One way to mend a finding, by the name of its button. */
export interface Mending {
  readonly name: string;
  /** Shows what would change; a sheet of the tool's own is made at once. */
  readonly act: () => void;
}

/** The ways to mend a finding that the officer can choose from; none where the numbers do not tell. */
export function mendingsOf(pane: Pane, table: ShownTable, finding: Finding, words: PaneWords['buttons']): Mending[] {
  const { id, resolution, elsewhere } = finding;
  const way = (name: string, repair: Repair): Mending => ({
    name,
    act: () => void pane.repair(table, [{ ...finding, resolution: { kind: 'certain', repair } }]),
  });
  if (id === 'legacy-font' && elsewhere?.kind === 'cell') {
    return [{ name: words.convertFonts, act: () => void pane.convertFonts(table, elsewhere.sheet) }];
  }
  if (id === 'stale-summary') return [{ name: words.summarizeAgain, act: () => void pane.summarize() }];
  switch (resolution.kind) {
    case 'choice': {
      const { repair, alternatives } = resolution;
      return [way(words.repairColumn, repair), ...alternatives.map((own) => way(words.repairColumnAsOwn, own))];
    }
    case 'certain':
    case 'nearly':
    case 'likeliest':
      return [way(words.repairCells(resolution.repair.length), resolution.repair)];
    case 'tied':
      if (resolution.alternatives.length > MOST_LISTED_REPAIRS) return [];
      return resolution.alternatives.map((cells, order) => way(words.repairWay(order + 1), cells));
    case 'none':
    case 'unsettled':
    case 'unproven':
      return [];
  }
}
