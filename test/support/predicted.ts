import type { Change } from '../../src/workbook/change';
import type { KnownSpecs } from '../../src/workbook/invert';
import { inversion } from '../../src/workbook/invert';
import { prediction } from '../../src/workbook/predict';
import { inOneGo } from '../../src/workbook/slices';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** The workbook as it will be once the changes are made. */
export function predict(changes: readonly Change[], before: WorkbookSnapshot): WorkbookSnapshot {
  return inOneGo(prediction(changes, before));
}

/** The changes that bring the workbook back to the snapshot. */
export function invert(changes: readonly Change[], before: WorkbookSnapshot, formerly?: KnownSpecs): Change[] {
  return inOneGo(inversion(changes, before, formerly));
}
