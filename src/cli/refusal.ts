import type { CommandLineWords, UsageProblem, UsageProblemId } from '../locales/words/command-line';
import type { Dictionary } from '../locales/dictionary';
import { WorkbookFailure } from '../workbook/failure';
import { FileError, NoTableError, ObstacleError, UsageError } from './errors';
import { oneLine } from './terminal';

/** Why a call, or one of its files, came to nothing. */
export interface Refusal {
  /** Stable, for scripts: a failure's or obstacle's reason, "no-table", "usage" or "unexpected". */
  readonly error: string;
  /** One line: what is wrong, and what to do. */
  readonly message: string;
}

/** Anything that was thrown, as one line in the chosen language. */
export function refusalOf(error: unknown, dictionary: Dictionary): Refusal {
  const { commandLine, failures } = dictionary;
  if (error instanceof UsageError) {
    return { error: 'usage', message: oneLine(usageSentence(error.problem, commandLine)) };
  }
  if (error instanceof NoTableError) return { error: 'no-table', message: oneLine(noTableSentence(error, dictionary)) };
  if (error instanceof ObstacleError) return { error: error.reason, message: oneLine(error.sentence) };
  if (error instanceof FileError) {
    return { error: error.problem, message: oneLine(commandLine.files[error.problem](error.file)) };
  }
  if (error instanceof WorkbookFailure) {
    return { error: error.reason, message: oneLine(failures.workbook[error.reason](error.subject, error.place)) };
  }
  return { error: 'unexpected', message: oneLine(failures.unexpected(String(error))) };
}

function noTableSentence({ file, hiddenSheet, unread }: NoTableError, { commandLine, failures }: Dictionary): string {
  const told = hiddenSheet === undefined ? commandLine.noTable(file) : `${file}: ${failures.tableHidden(hiddenSheet)}`;
  return unread === '' ? told : `${told} ${unread}`;
}

function usageSentence<Id extends UsageProblemId>(problem: UsageProblem<Id>, { usage }: CommandLineWords): string {
  return usage[problem.id](problem.about);
}
