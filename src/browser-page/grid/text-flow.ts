/** One cell of a row, as far as the text beside it is concerned. */
export interface FlowingCell {
  readonly left: number;
  readonly width: number;
  readonly isBlank: boolean;
  /** The text may leave its cell: it is neither a number nor wrapped nor in a merged range. */
  readonly flows: boolean;
  readonly align: 'left' | 'center' | 'right';
}

/** Pixels that a text may take beyond the edges of its cell. */
export interface FlowRoom {
  readonly left: number;
  readonly right: number;
}

const NO_ROOM: FlowRoom = { left: 0, right: 0 };

/** How far the text of each cell of a row may flow over blank neighbours, as in Excel: to the side that it is not held at. */
export function flowRooms(cells: readonly FlowingCell[]): FlowRoom[] {
  return cells.map((cell, index) => {
    if (!cell.flows || cell.isBlank) return NO_ROOM;
    const blankAfter = cells.slice(index + 1, firstFilledAfter(cells, index));
    const blankBefore = cells.slice(lastFilledBefore(cells, index) + 1, index);
    return {
      left: cell.align === 'left' ? 0 : widthOf(blankBefore),
      right: cell.align === 'right' ? 0 : widthOf(blankAfter),
    };
  });
}

function firstFilledAfter(cells: readonly FlowingCell[], index: number): number {
  const found = cells.findIndex((cell, place) => place > index && !cell.isBlank);
  return found < 0 ? cells.length : found;
}

function lastFilledBefore(cells: readonly FlowingCell[], index: number): number {
  return cells.findLastIndex((cell, place) => place < index && !cell.isBlank);
}

function widthOf(cells: readonly FlowingCell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
