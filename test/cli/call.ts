import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommandLine } from '../../src/cli/command-line';

/** The sample workbook of the repository. */
export const SAMPLE = path.join(__dirname, '../../assets/samples/an-hoa-thinh-2022.xlsx');

/** What a call left behind. */
export interface Outcome {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Calls the command line inside this process. */
export async function call(args: readonly string[], watched = false): Promise<Outcome> {
  const [output, errors]: [string[], string[]] = [[], []];
  const terminal = {
    output: (text: string) => void output.push(text),
    errors: (text: string) => void errors.push(text),
    watched,
  };
  const exitCode = await runCommandLine(args, terminal, '1.2.3');
  return { exitCode, output: output.join(''), errors: errors.join('') };
}

/** A folder of its own for each test, gone after it. */
export function temporaryFolder(): { readonly path: (name: string) => string; readonly files: () => string[] } {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'targets-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return { path: (name) => path.join(folder, name), files: () => readdirSync(folder).sort() };
}

/** The sample's bytes. */
export function sampleBytes(): Buffer {
  return readFileSync(SAMPLE);
}

/** The documents of an output with one JSON document a line. */
export function documents(output: string): unknown[] {
  return output
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
