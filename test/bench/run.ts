/**
 * `npm run bench`: what the core costs, as ratios against a bare loop over the same numbers in the same run, checking a
 * large file against what other libraries need to load it, the command line against an empty process, and how long the pane
 * keeps an officer waiting on a large table against what a person notices. Milliseconds depend on the machine and stand
 * beside only to be read.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { hamletTwice } from '../../src/checks/rules/hamlet-twice';
import { contextOf } from '../../src/checks/definition/check-context';
import { inferStyles } from '../../src/checks/numbers/infer-styles';
import { runChecks } from '../../src/checks/registry';
import { similarHamletNames } from '../../src/checks/rules/similar-hamlet-names';
import { diagnose } from '../../src/diagnosis/diagnose';
import type { MeasureRole } from '../../src/domain/columns';
import { COUNT_ROLES, countRole, INDICATORS, STAGE_PAIRS } from '../../src/domain/columns';
import { findTables } from '../../src/reading/find-tables';
import { compareWithReaders, isWithinBounds } from './against-readers';
import { fileOf } from './large-file';
import { heldBy, morning, papers } from './large-morning';
import { sheetOf } from './large-sheet';
import { largeNumbers, tableOf } from './large-table';

const ROUNDS = 15;

/** The quickest of several runs, in milliseconds: what the work costs when nothing else disturbs it. */
function quickest(prepare: () => () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const work = prepare();
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The same rules as a bare loop in floating point: no findings, no styles, no names. */
function bareLoop(numbers: ReadonlyMap<MeasureRole, Float64Array>): number {
  const column = (role: MeasureRole) => numbers.get(role) ?? new Float64Array(0);
  const households = column('households');
  const last = households.length - 1;
  let broken = 0;
  for (const indicator of INDICATORS) {
    const [opening, reduction, closing] = (['opening', 'reduction', 'closing'] as const).map((stage) =>
      column(countRole(indicator, stage)),
    );
    for (let row = 0; row <= last; row += 1) {
      if ((opening?.[row] ?? 0) - (reduction?.[row] ?? 0) !== closing?.[row]) broken += 1;
    }
  }
  for (const { count, rate } of STAGE_PAIRS) {
    const [counts, rates] = [column(count), column(rate)];
    for (let row = 0; row <= last; row += 1) {
      if (Math.abs((rates[row] ?? 0) - ((counts[row] ?? 0) / (households[row] ?? 1)) * 100) > 0.00501) broken += 1;
    }
  }
  for (const role of COUNT_ROLES) {
    const counts = column(role);
    let sum = 0;
    for (let row = 0; row < last; row += 1) sum += counts[row] ?? 0;
    if (sum !== counts[last]) broken += 1;
  }
  return broken;
}

/** Five wrong counts in different rows. */
function spoiled(hamlets: number): Map<MeasureRole, Float64Array> {
  const numbers = largeNumbers(hamlets);
  const closings = numbers.get('poor.closing.count');
  for (let error = 0; closings && error < 5; error += 1) {
    const row = Math.floor(((error + 0.5) * hamlets) / 5);
    closings[row] = (closings[row] ?? 0) + 1;
  }
  return numbers;
}

/** A whole process, from its start to its end. */
function runOf(...script: string[]): () => unknown {
  return () => spawnSync(process.execPath, script, { stdio: 'ignore' });
}

function report(name: string, milliseconds: number, reference: number, more = ''): void {
  const ratio = (milliseconds / reference).toFixed(1).padStart(8);
  process.stdout.write(`${name.padEnd(46)} ${ratio} ×   (${milliseconds.toFixed(2)} ms${more})\n`);
}

const large = largeNumbers(100_000);
const bare = quickest(() => () => bareLoop(large));
report('bare loop, 100,000 rows (reference)', bare, bare);
report(
  'checks, 100,000 rows',
  quickest(() => {
    const styles = inferStyles(tableOf(large));
    const table = tableOf(large);
    return () => runChecks(contextOf({ table, styles }));
  }),
  bare,
);
report(
  '  of which those about names, which no loop has',
  quickest(() => {
    const styles = inferStyles(tableOf(large));
    const table = tableOf(large);
    return () => {
      const context = contextOf({ table, styles });
      return [hamletTwice, similarHamletNames].flatMap((check) => context.findingsOf(check));
    };
  }),
  bare,
);
report(
  'rounding styles, 100,000 rows',
  quickest(() => {
    const table = tableOf(large);
    return () => inferStyles(table);
  }),
  bare,
);
for (const hamlets of [20, 2_000]) {
  const numbers = spoiled(hamlets);
  report(
    `checks and diagnosis, ${hamlets} rows with 5 errors`,
    quickest(() => {
      const table = tableOf(numbers);
      return () => diagnose({ table, styles: inferStyles(table) });
    }),
    bare,
  );
}
report(
  'reading the table, 100,000 rows',
  quickest(() => {
    const snapshot = sheetOf(large);
    return () => findTables(snapshot);
  }),
  bare,
);

const comparison = compareWithReaders(fileOf(sheetOf(large)));
for (const [name, { milliseconds, megabytes }] of [
  ['hucre loads 100,000 rows, as a process (reference)', comparison.hucre],
  ['exceljs loads 100,000 rows, as a process', comparison.exceljs],
  ['check on 100,000 rows, as a process', comparison.ours],
] as const) {
  report(name, milliseconds, comparison.hucre.milliseconds, `, at most ${Math.round(megabytes)} MB`);
}
if (!isWithinBounds(comparison)) {
  process.stderr.write('Checking a large file takes longer than hucre needs to load it, or too much memory\n');
  process.exitCode = 1;
}

const PROJECT = join(__dirname, '../..');
const empty = quickest(() => runOf('-e', ''));
report('empty process (reference)', empty, empty);
const sample = join(PROJECT, 'assets/samples/an-hoa-thinh-2022.xlsx');
report(
  'check on the sample, as a process',
  quickest(() => runOf(join(PROJECT, 'src/cli/run.mjs'), 'check', sample)),
  empty,
);

/** Milliseconds for which a person does not notice that a page does not answer: what browsers call a long task. */
const UNNOTICED = 50;

async function compareStretches(): Promise<void> {
  process.stdout.write(`longest stretch of the pane, ${UNNOTICED} ms (reference)\n`);
  // The summary ranks its hamlets by formulas and merges, over which the stand-in for Excel takes minutes for 10,000.
  for (const [course, hamlets] of [
    [morning, 10_000],
    [papers, 500],
  ] as const) {
    for (const { action, milliseconds } of await heldBy(course, Buffer.from(fileOf(sheetOf(spoiled(hamlets)))))) {
      report(`  ${action}, ${hamlets} rows`, milliseconds, UNNOTICED);
    }
  }
}

compareStretches().catch((fault: unknown) => {
  process.stderr.write(`${String(fault)}\n`);
  process.exitCode = 1;
});
