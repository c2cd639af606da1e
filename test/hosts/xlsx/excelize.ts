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

/** @throws where the independent reader cannot open the workbook. */
export function readWithExcelize(workbook: Uint8Array): IndependentReading {
  return JSON.parse(run('read', workbook).toString('utf8')) as IndependentReading;
}

function run(task: string, input?: Uint8Array): Buffer {
  const script = path.join(__dirname, 'excelize-process.mjs');
  return execFileSync(process.execPath, [script, task], { maxBuffer: 1 << 28, ...(input && { input }) });
}
