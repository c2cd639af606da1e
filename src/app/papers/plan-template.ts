import text from '../../reports/plan-document/plan-text.txt';
import type { Settings } from '../settings';

/** The text of the plan's chapters III and IV that is used where the officer has none: the project's own template file. */
export const PLAN_TEMPLATE: string = text;

/** The text of chapters III and IV for this workbook: the officer's own where the workbook keeps one. */
export function templateInForce({ planTemplate }: Settings): string {
  return planTemplate.trim() === '' ? PLAN_TEMPLATE : planTemplate;
}
