/** Where a command speaks: results on one stream, everything about them on the other. */
export interface Terminal {
  readonly output: (text: string) => void;
  readonly errors: (text: string) => void;
  /** Whether a person watches the second stream. */
  readonly watched: boolean;
}

/** 0: done · 1: a check found errors · 2: the call or a file is no good. */
export type ExitCode = 0 | 1 | 2;

export const DONE: ExitCode = 0;
export const ERRORS_FOUND: ExitCode = 1;
export const REFUSED: ExitCode = 2;

/**
 * Text as one line: what comes from files and cells must not move the cursor, begin a line of its own, or turn the
 * direction of what follows.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}
