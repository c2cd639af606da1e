import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cost } from './measured';

const ROUNDS = 3;
/** What the officer's machine can spare. */
const MOST_MEGABYTES = 1_000;

/** What it costs to open, read and check a file, and what exceljs needs only to load it; each in a process of its own. */
export interface Comparison {
  readonly ours: Cost;
  readonly exceljs: Cost;
}

/** The cheapest of several rounds, in which both take turns, so that neither alone meets a busy machine. */
export function compareWithExceljs(file: Uint8Array): Comparison {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const path = join(folder, 'large.xlsx');
    writeFileSync(path, file);
    const rounds = Array.from({ length: ROUNDS }, () => ({
      ours: costOf('check-file.ts', path),
      exceljs: costOf('load-by-exceljs.ts', path),
    }));
    return { ours: cheapest(rounds.map(({ ours }) => ours)), exceljs: cheapest(rounds.map(({ exceljs }) => exceljs)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is to be held: less time than exceljs needs only to load the file, and memory that an officer's machine has. */
export function isWithinBounds({ ours, exceljs }: Comparison): boolean {
  return ours.milliseconds < exceljs.milliseconds && ours.megabytes < MOST_MEGABYTES;
}

/** Run under the same loader as this process. @throws Error where the process fails */
function costOf(script: string, file: string): Cost {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, join(__dirname, script), file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} has failed: ${stderr}`);
  return JSON.parse(stdout) as Cost;
}

function cheapest(costs: readonly Cost[]): Cost {
  return {
    milliseconds: Math.min(...costs.map(({ milliseconds }) => milliseconds)),
    megabytes: Math.max(...costs.map(({ megabytes }) => megabytes)),
  };
}
