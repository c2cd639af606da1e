/**
 * One place says which random cases are run, and how many. `npm test` is the same run every time; `npm run explore`
 * sets both variables, and prints them with a failure so that the same run can be made again.
 */

/** From it fast-check and the generators of this project make every case. */
export const SEED = Number(process.env['TEST_SEED'] ?? 1);

const isExploring = process.env['TEST_CASES'] === 'many';

/** Of what is costly: the cases in `npm test`, and in `npm run explore`. */
export const CASES = {
  /** Grids of cells that hold no table, or any. */
  grids: isExploring ? 10_000 : 1_500,
  /** Workbooks of any form, read and checked. */
  generatedWorkbooks: isExploring ? 600 : 150,
  /** Tables whose smallest repair an integer solver finds too. */
  oracleTables: isExploring ? 520 : 130,
  /** Tables with errors put into them, of each kind. */
  spoiledTables: isExploring ? 1000 : 40,
  /** Summaries that other programs read and compute. */
  summaries: isExploring ? 200 : 12,
  /** Workbooks in which each action is done and undone, in a file and in Excel. */
  undoneInFiles: isExploring ? 6 : 2,
  undoneInExcel: isExploring ? 3 : 1,
  /** Plans of a commune: its goal shared out, written, and checked again. */
  plans: isExploring ? 60 : 20,
  /** Right workbooks whose texts among numbers are mended. */
  formulaWorkbooks: isExploring ? 40 : 10,
  /** What the officer and the tool do to the rules of a sheet, one after the other. */
  markSequences: isExploring ? 200 : 12,
  /** Where Excel breaks off in a long batch: at each of the first actions, then at every so many. */
  actionsBrokenOff: isExploring ? { first: 60, stride: 13 } : { first: 6, stride: 223 },
} as const;

/** As many seeds for one's own generators as wanted, the first of them the seed of this run. */
export function seedsFromHere(count: number): number[] {
  return Array.from({ length: count }, (_seed, order) => SEED + order);
}
