import type { Slices } from '../slices';
import { portionsOf } from '../slices';
import type { Step } from './step';
import { SMALL_STEP_BYTES } from './step';

/** Finds a sheet in the request that is being put together. */
export type FindSheet = (workbook: Excel.Workbook) => Excel.Worksheet;

/** A write of few properties to a sheet. */
export interface SheetWrite {
  readonly queue: (sheet: Excel.Worksheet) => void;
  /** What it adds to a request: rather more than less. */
  readonly bytes: number;
}

/** What a write to one range adds to a request besides its address: one property, or one call. */
export const BYTES_OF_WRITE = 600;

/** So many writes are queued at once. */
const WRITES_PER_STEP = 32;

/** Steps that make these writes in their order; another step's undoing covers them. */
export function* stepsOfWrites(writes: readonly SheetWrite[], subject: string, sheet: FindSheet): Slices<Step[]> {
  const steps: Step[] = [];
  for (const portion of portionsOf(writes, WRITES_PER_STEP)) {
    steps.push({
      write: (workbook) => {
        const target = sheet(workbook);
        for (const { queue } of portion) queue(target);
      },
      subject,
      bytes: portion.reduce((sum, { bytes }) => sum + bytes, SMALL_STEP_BYTES),
    });
    yield;
  }
  return steps;
}
