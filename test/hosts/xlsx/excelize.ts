import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** What a workbook means to an independent reader. */
export interface IndependentReading {
  readonly names: readonly string[];
  readonly definedNames: readonly { readonly Name: string; readonly RefersTo: string; readonly Scope: string }[];
  readonly sheets: Readonly<Record<string, IndependentSheet>>;
}

export interface IndependentSheet {
  readonly cells: Readonly<
    Record<string, { readonly value: string; readonly formula: string; readonly style: unknown }>
  >;
  readonly [around: string]: unknown;
}

export function buildWithExcelize(): Uint8Array {
  return new Uint8Array(run('build'));
}

/**
 * What each workbook means, by the key it is given under: all at once, for the reader takes its time to start.
 * @throws where the independent reader cannot open one of them.
 */
export function readWithExcelize<Key extends string>(
  workbooks: Readonly<Record<Key, Uint8Array>>,
): Record<Key, IndependentReading> {
  const answer = run('read', inBase64(workbooks));
  return JSON.parse(answer.toString('utf8')) as Record<Key, IndependentReading>;
}

/** A cell that holds something: the text of its stored value, and its formula without "=", empty for none. */
export interface IndependentCell {
  readonly cell: string;
  readonly value: string;
  readonly formula: string;
}

/** What the cells of each workbook hold, by the key it is given under and the name of the sheet. */
export function contentsByExcelize(
  workbooks: Readonly<Record<string, Uint8Array>>,
): Record<string, Record<string, readonly IndependentCell[]>> {
  const answer = run('contents', inBase64(workbooks));
  return JSON.parse(answer.toString('utf8')) as Record<string, Record<string, readonly IndependentCell[]>>;
}

function inBase64(workbooks: Readonly<Record<string, Uint8Array>>): string {
  const encoded = Object.entries(workbooks).map(([key, bytes]) => [key, Buffer.from(bytes).toString('base64')]);
  return JSON.stringify(Object.fromEntries(encoded));
}

function run(task: string, input?: string): Buffer {
  const script = path.join(__dirname, 'excelize-process.mjs');
  return execFileSync(process.execPath, [script, task], { maxBuffer: 1 << 28, ...(input !== undefined && { input }) });
}
