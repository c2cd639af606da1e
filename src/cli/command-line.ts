import type { Dictionary } from '../locales/dictionary';
import { en } from '../locales/en';
import { vi } from '../locales/vi';
import type { Arguments } from './arguments';
import { allowOptions, choiceOf, parseArguments } from './arguments';
import type { Command } from './command';
import { allocate } from './commands/allocate';
import { check } from './commands/check';
import { findings } from './commands/findings';
import { mark } from './commands/mark';
import { plan } from './commands/plan';
import { recalculate } from './commands/recalculate';
import { rollOver } from './commands/roll-over';
import { summarize } from './commands/summarize';
import { refusalOf } from './refusal';
import type { ExitCode, Terminal } from './terminal';
import { DONE, REFUSED } from './terminal';
import { UsageError } from './errors';

const COMMANDS: readonly Command[] = [check, recalculate, allocate, rollOver, mark, summarize, findings, plan];
const LANGUAGES = ['vi', 'en'] as const;
const DICTIONARIES: Readonly<Record<(typeof LANGUAGES)[number], Dictionary>> = { vi, en };
const PROGRAM = 'npm run -s cli --';

/** Does what the words after the program's name ask for. Never throws: whatever goes wrong is said in one line. */
export async function runCommandLine(args: readonly string[], terminal: Terminal, version: string): Promise<ExitCode> {
  const dictionary = DICTIONARIES[languageIn(args)];
  try {
    const given = parseArguments(args);
    choiceOf(given, 'lang', LANGUAGES);
    if (given.given.has('help')) return say(terminal, dictionary.commandLine.help(PROGRAM));
    if (given.given.has('version')) return say(terminal, `${version}\n`);
    const [, ...files] = given.words;
    const command = commandIn(given);
    allowOptions(given, command.options);
    return await command.run({ given, files, dictionary, terminal });
  } catch (error) {
    const refusal = refusalOf(error, dictionary);
    terminal.errors(`${refusal.message}\n`);
    if (args.includes('--json')) terminal.output(`${JSON.stringify(refusal)}\n`);
    return REFUSED;
  }
}

function say(terminal: Terminal, text: string): ExitCode {
  terminal.output(text);
  return DONE;
}

function commandIn({ words }: Arguments): Command {
  const known = COMMANDS.map(({ name }) => name);
  const [name] = words;
  if (name === undefined) throw new UsageError({ id: 'no-command', about: { known } });
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) throw new UsageError({ id: 'unknown-command', about: { command: name, known } });
  return command;
}

/** The language asked for, also by a call that is otherwise wrong, so that it is refused in that language. */
function languageIn(args: readonly string[]): (typeof LANGUAGES)[number] {
  const last = args.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = args[last]?.startsWith('--lang=') ? args[last].slice('--lang='.length) : args[last + 1];
  return last >= 0 && asked === 'en' ? 'en' : 'vi';
}
