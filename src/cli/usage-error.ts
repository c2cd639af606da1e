import type { UsageProblem } from '../locales/words/command-line';

/** A call that cannot be understood; its sentence stands in the dictionaries. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(readonly problem: UsageProblem) {
    super(problem.id);
  }
}
