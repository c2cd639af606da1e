import text from '../../assets/templates/plan-text.txt';

/** The text of the plan's chapters III and IV that is used where the officer has none: the project's own template file. */
export const PLAN_TEMPLATE: string = text;
