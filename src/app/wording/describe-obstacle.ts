import type { TableCell, TableLayout } from '../../domain/target-table';
import { calledKindOf } from '../../domain/target-table';
import type { Dictionary } from '../../locales/dictionary';
import { columnLetters } from '../../sheet/address';
import type { AllocationObstacle } from '../changing/allocate';
import { labelOf } from './describe-finding';
import type { RollOverObstacle } from '../changing/roll-over';

/** The words that obstacles are described with. */
export type PlanningDictionary = Pick<Dictionary, 'labels' | 'planning'>;

/** Why a goal cannot be shared out, and what to do, as one sentence or two. */
export function describeAllocationObstacle(
  table: TableLayout,
  obstacle: AllocationObstacle,
  dictionary: PlanningDictionary,
): string {
  const { obstacles } = dictionary.planning.allocation;
  const hamlet = 'row' in obstacle ? rowLabel(table, obstacle.row, dictionary) : '';
  switch (obstacle.reason) {
    case 'goal-negative':
    case 'columns-missing':
      return obstacles[obstacle.reason]({});
    case 'above-caps':
      return obstacles['above-caps'](obstacle);
    case 'below-floors':
      return obstacles['below-floors'](obstacle);
    case 'lock-outside-limits':
      return obstacles['lock-outside-limits']({ hamlet, cap: obstacle.cap });
    case 'floor-above-cap':
    case 'opening-unreadable':
      return obstacles[obstacle.reason]({ hamlet });
    case 'weight-unreadable':
      return obstacles['weight-unreadable']({ hamlet, column: columnLetters(obstacle.column) });
  }
}

/** Why next year's sheet cannot be made, and what to do, as one sentence or two. */
export function describeRollOverObstacle(
  table: TableLayout,
  obstacle: RollOverObstacle,
  dictionary: PlanningDictionary,
): string {
  const { obstacles } = dictionary.planning.rollOver;
  switch (obstacle.reason) {
    case 'columns-missing':
    case 'year-unknown':
      return obstacles[obstacle.reason]({});
    case 'closings-missing':
    case 'closings-doubtful':
      return obstacles[obstacle.reason]({ cells: labelsOf(table, obstacle.cells, dictionary) });
    case 'next-year-exists':
      return obstacles['next-year-exists']({ sheet: obstacle.sheetName, year: obstacle.year });
  }
}

function labelsOf(table: TableLayout, cells: readonly TableCell[], dictionary: PlanningDictionary): string[] {
  return cells.map((cell) => labelOf(table, cell, dictionary));
}

function rowLabel(table: TableLayout, position: number, { labels }: Pick<Dictionary, 'labels'>): string {
  const row = table.rows[position];
  return row ? labels.row(row.name, calledKindOf(table, row)) : '';
}
