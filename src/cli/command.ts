import type { Dictionary } from '../locales/dictionary';
import type { Arguments, OptionName } from './arguments';
import type { ExitCode, Terminal } from './terminal';

/** One call of a command. */
export interface Call {
  readonly given: Arguments;
  readonly files: readonly string[];
  readonly dictionary: Dictionary;
  readonly terminal: Terminal;
}

/** Something the command line can do. */
export interface Command {
  readonly name: string;
  readonly options: readonly OptionName[];
  /** @throws UsageError or WorkbookFailure where nothing could be done. */
  readonly run: (call: Call) => Promise<ExitCode>;
}
