import type { CellRange } from '../../../sheet/range';
import { formatAddress } from '../../../sheet/address';
import { formatRange } from '../../../sheet/range';
import type { XmlElement } from '../xml/element';
import type { SheetFrame } from './frame';
import { parseRangeList } from './ranges';

const FIRST_CELL: CellRange = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

/** What is selected on a sheet. */
export function readSelection(frame: SheetFrame): CellRange {
  const view = firstView(frame);
  const selection = view && activeSelection(view);
  return (selection && parseRangeList(selection.attribute('sqref') ?? 'A1')[0]) ?? FIRST_CELL;
}

export function writeSelection(frame: SheetFrame, range: CellRange): void {
  const view = ensureView(frame);
  const cell = formatAddress({ row: range.firstRow, column: range.firstColumn });
  const existing = activeSelection(view);
  if (existing) {
    frame.edit(...existing.withAttribute('activeCell', cell));
    const selection = activeSelection(ensureView(frame));
    if (selection)
      frame.edit(
        ...selection.withAttribute('activeCellId', null),
        ...selection.withAttribute('sqref', formatRange(range)),
      );
    return;
  }
  const pane = view.child('pane');
  const paneName = pane?.attribute('activePane');
  const paneSource = paneName ? ` pane="${paneName}"` : '';
  const xml = `<${frame.prefix}selection${paneSource} activeCell="${cell}" sqref="${formatRange(range)}"/>`;
  frame.edit(pane ? { start: pane.end, end: pane.end, text: xml } : view.withPrepended(xml));
}

/** How many rows and columns, from the first, stay in view while the rest is scrolled. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** None where the sheet is split without being frozen: such a split is counted in twentieths of a point. */
export function readFrozenPanes(frame: SheetFrame): FrozenPanes {
  const pane = firstView(frame)?.child('pane');
  const isFrozen = ['frozen', 'frozenSplit'].includes(pane?.attribute('state') ?? 'split');
  const count = (name: string) => (isFrozen ? Number(pane?.attribute(name) ?? 0) : 0);
  return { rows: count('ySplit'), columns: count('xSplit') };
}

/** Whether the sheet is among those that the person has grouped, or in front. */
export function writeTabSelected(frame: SheetFrame, selected: boolean): void {
  if (!selected && firstView(frame)?.attribute('tabSelected') === undefined) return;
  frame.edit(...ensureView(frame).withAttribute('tabSelected', selected ? '1' : null));
}

function firstView(frame: SheetFrame): XmlElement | undefined {
  return frame.child('sheetViews')?.child('sheetView');
}

function ensureView(frame: SheetFrame): XmlElement {
  const existing = firstView(frame);
  if (existing) return existing;
  frame.edit(frame.ensure('sheetViews').withAppended(`<${frame.prefix}sheetView workbookViewId="0"/>`));
  return ensureView(frame);
}

/** Where panes are frozen, each has a selection; the one that the cursor is in counts. */
function activeSelection(view: XmlElement): XmlElement | undefined {
  const pane = view.child('pane')?.attribute('activePane') ?? 'topLeft';
  return view.childrenNamed('selection').find((selection) => (selection.attribute('pane') ?? 'topLeft') === pane);
}
