import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expectAt } from '../../src/sheet/expect';

const ROUNDS = 5;
/** What the officer's machine can spare. */
const MOST_MEGABYTES = 400;
const KILOBYTES_PER_MEGABYTE = 1024;
const TELL_MEMORY = pathToFileURL(join(__dirname, 'tell-memory.mjs')).href;

/** What one whole process has cost, from its start to its end. */
export interface Cost {
  readonly milliseconds: number;
  /** The most memory that the process has had, in megabytes. */
  readonly megabytes: number;
}

/** What our command line needs to open, read and check a file, and what other libraries need only to load it. */
export interface Comparison {
  readonly ours: Cost;
  readonly hucre: Cost;
  readonly exceljs: Cost;
}

/** The median of several rounds, in which all take turns, so that none alone meets a busy machine. */
export function compareWithReaders(file: Uint8Array): Comparison {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const path = join(folder, 'large.xlsx');
    writeFileSync(path, file);
    const rounds = Array.from({ length: ROUNDS }, () => ({
      ours: costOf(join(__dirname, '../../src/cli/run.mjs'), 'check', path),
      hucre: costOf(join(__dirname, 'load-by-hucre.mjs'), path),
      exceljs: costOf(join(__dirname, 'load-by-exceljs.mjs'), path),
    }));
    return {
      ours: median(rounds.map(({ ours }) => ours)),
      hucre: median(rounds.map(({ hucre }) => hucre)),
      exceljs: median(rounds.map(({ exceljs }) => exceljs)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is to be held: less time than the quickest needs only to load the file, and memory that an officer's machine has. */
export function isWithinBounds({ ours, hucre }: Comparison): boolean {
  return ours.milliseconds < hucre.milliseconds && ours.megabytes <= MOST_MEGABYTES;
}

/** @throws Error where the process fails */
function costOf(script: string, ...args: readonly string[]): Cost {
  const start = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, ['--import', TELL_MEMORY, script, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`${script} has failed: ${stderr}`);
  return { milliseconds, megabytes: Number(output[3]) / KILOBYTES_PER_MEGABYTE };
}

function median(costs: readonly Cost[]): Cost {
  return {
    milliseconds: middleOf(costs.map(({ milliseconds }) => milliseconds)),
    megabytes: middleOf(costs.map(({ megabytes }) => megabytes)),
  };
}

function middleOf(numbers: readonly number[]): number {
  return expectAt(
    numbers.toSorted((one, other) => one - other),
    Math.floor(numbers.length / 2),
  );
}
