import type { Call } from '../command';
import { expectWritable, writeOutputFile } from './output-file';
import { DONE, oneLine } from '../terminal';
import type { ExitCode } from '../terminal';
import { UsageError } from '../errors';
import type { WorkbookFile } from '../input';
import { openWorkbookFile } from '../input';

/** Changes an opened workbook; resolves to the sentence that says what was done, by the output's name. */
export type Work = (workbook: WorkbookFile, input: string) => Promise<(output: string) => string>;

/** What is to be written, and the sentence that says what was done, by the output's name. */
export interface Result {
  readonly bytes: Uint8Array;
  readonly sentence: (output: string) => string;
}

/** Does the work on the call's one file and writes the workbook to its `--output`, whole or not at all. */
export async function writeResult(call: Call, command: string, work: Work): Promise<ExitCode> {
  return writeOutput(call, command, async (workbook, input) => {
    const sentence = await work(workbook, input);
    return { bytes: workbook.bytes(), sentence };
  });
}

/** Makes something of the call's one file and writes it to its `--output`, whole or not at all. */
export async function writeOutput(
  call: Call,
  command: string,
  make: (workbook: WorkbookFile, input: string) => Promise<Result>,
): Promise<ExitCode> {
  const { given, terminal } = call;
  const input = onlyFile(call, command);
  const file = given.values.get('output');
  if (file === undefined) throw new UsageError({ id: 'no-output', about: { command } });
  const output = { file, replace: given.given.has('force') };
  const workbook = await openWorkbookFile(input);
  await expectWritable(output, input);
  const { bytes, sentence } = await make(workbook, input);
  await writeOutputFile(output, bytes);
  terminal.output(`${sentence(oneLine(file))}\n`);
  return DONE;
}

/** The call's one file. @throws UsageError where there is none, or more than one. */
export function onlyFile({ files }: Call, command: string): string {
  const [input, ...others] = files;
  if (input === undefined) throw new UsageError({ id: 'no-file', about: { command } });
  if (others.length > 0) throw new UsageError({ id: 'too-many-files', about: { command } });
  return input;
}
