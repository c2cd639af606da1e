import type { StatedFigure } from '../../domain/stated-figure';
import type { TargetTable } from '../../domain/target-table';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { isUsed } from '../../workbook/snapshot';
import { figuresOnSheet } from './figures-on-sheet';
import { Outline } from './outline';
import { paragraphsOf } from './paragraphs';

/** A figure as it was read, with whether it is worded as a goal. */
export interface ReadFigure extends StatedFigure {
  readonly isGoal: boolean;
}

/**
 * The numbers of the whole commune that the visible sheets state beside the tables, sheet by sheet.
 * The tool's own sheets are passed over, and so is whatever is not certain, or of another year than the table's.
 */
export function figuresOnSheets(
  { sheets }: WorkbookSnapshot,
  tables: readonly TargetTable[],
  year: number | null,
): ReadFigure[] {
  return sheets
    .filter(isOfficers)
    .filter(isUsed)
    .flatMap((sheet) =>
      figuresOnSheet(
        sheet,
        tables.filter((table) => table.sheet === sheet.id),
        year,
      ),
    );
}

function isOfficers({ visible, tag }: SheetSnapshot): boolean {
  return visible && tag === null;
}

/** The numbers of the whole commune that a text of the plan states, in its order; what is not certain is left out. */
export function figuresInText(text: string, year: number | null): ReadFigure[] {
  const outline = new Outline(year);
  return paragraphsOf(text).flatMap((paragraph) =>
    outline.read(paragraph).map((figure) => ({ ...figure, place: { kind: 'text', passage: figure.passage } })),
  );
}
