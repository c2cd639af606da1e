import type { FileProblem, UsageProblem } from '../locales/words/command-line';

/** A call that cannot be understood; its sentence stands in the dictionaries. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(readonly problem: UsageProblem) {
    super(problem.id);
  }
}

/** A workbook without a target table: there is nothing to work on. */
export class NoTableError extends Error {
  override readonly name = 'NoTableError';

  /** @param hiddenSheet the name of the hidden sheet that holds the table, where one does. */
  constructor(
    readonly file: string,
    readonly hiddenSheet?: string,
    /** What looks like a table and why it is none, as a sentence of the call's language; empty where nothing does. */
    readonly unread = '',
  ) {
    super(`no-table: ${file}`);
  }
}

/** A path that cannot be read from or written to. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    /** Stable, for scripts. */
    readonly problem: FileProblem,
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`${problem}: ${file}`, options);
  }
}

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

/** The code that Node gives its errors, such as "ENOENT"; empty for anything else that was thrown. */
export function errorCode(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : '';
}
