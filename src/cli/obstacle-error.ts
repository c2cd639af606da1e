/** Something in the workbook stands against what was asked for. */
export class ObstacleError extends Error {
  override readonly name = 'ObstacleError';

  constructor(
    /** Stable, for scripts. */
    readonly reason: string,
    /** What it is and what to do, in the call's language. */
    readonly sentence: string,
  ) {
    super(reason);
  }
}
