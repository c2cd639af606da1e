import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import project from '../../package.json';
import { documents, SAMPLE, sampleBytes, temporaryFolder } from './call';

const LAUNCHER = path.join(__dirname, '../../src/cli/run.mjs');
const PROGRAM = path.join(__dirname, '../../dist/cli/cli.cjs');
const BUILD_MILLISECONDS = 180_000;
/** Someone without rights, to whom a superuser's files can be forbidden. */
const NOBODY = 65_534;

const folder = temporaryFolder();

interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a process of its own, in a folder. */
function run(args: readonly string[], options: { readonly cwd?: string; readonly uid?: number } = {}): Finished {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8', ...options });
  return { status, stdout, stderr };
}

/** The same, by someone whom permissions bind. */
function runBound(args: readonly string[]): Finished {
  return run(args, process.getuid?.() === 0 ? { uid: NOBODY } : {});
}

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [LAUNCHER, '--version'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the command line could not be built: ${stderr}`);
}, BUILD_MILLISECONDS);

describe('the program', () => {
  it('prints its version through the launcher', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, '--version'], { encoding: 'utf8' });
    expect([status, stdout, stderr]).toEqual([0, `${project.version}\n`, '']);
  });

  it('finds the files of the folder that the person stands in', () => {
    copyFileSync(SAMPLE, folder.path('sổ.xlsx'));
    const { status, stdout } = run(['check', '--json', 'sổ.xlsx'], { cwd: folder.path('.') });
    expect(status).toBe(1);
    expect(documents(stdout)).toMatchObject([{ file: 'sổ.xlsx', counts: { error: 3 } }]);
  });

  it('goes from a faulty workbook to one that is ready, marked and summarised, and never writes its input', () => {
    const input = folder.path('vào.xlsx');
    const [right, marked, summarised] = ['đúng.xlsx', 'dấu.xlsx', 'biểu.xlsx'].map(folder.path);
    if (!right || !marked || !summarised) throw new Error('three names were given');
    copyFileSync(SAMPLE, input);
    expect(run(['check', input]).status).toBe(1);
    expect(run(['recalculate', input, '-o', right])).toMatchObject({ status: 0, stderr: '' });
    expect(run(['check', right]).status).toBe(0);
    expect(run(['mark', input, '-o', marked])).toMatchObject({ status: 0, stderr: '' });
    const summary = run(['summarize', right, '-o', summarised]);
    expect(summary.status).toBe(0);
    expect(summary.stderr).toMatch(/^Văn bản còn để dòng chấm: [^\n]+\n$/u);
    expect(run(['check', summarised]).status).toBe(0);
    expect(readFileSync(input).equals(sampleBytes())).toBe(true);
    expect(folder.files()).toEqual(['biểu.xlsx', 'dấu.xlsx', 'vào.xlsx', 'đúng.xlsx'].sort());
  });

  it('keeps standard output for results and standard error for what went wrong', () => {
    const { status, stdout, stderr } = run(['check', folder.path('không có.xlsx')]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Không tìm thấy tệp [^\n]+\n$/u);
  });

  it('refuses a file that it may not read', () => {
    const file = folder.path('kín.xlsx');
    writeFileSync(file, sampleBytes());
    chmodSync(folder.path('.'), 0o755);
    chmodSync(file, 0);
    const { status, stdout, stderr } = runBound(['check', file]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`Không đọc được tệp ${file}. Hãy kiểm tra quyền mở tệp.\n`);
  });

  it('refuses to write where it may not, and leaves nothing behind', () => {
    copyFileSync(SAMPLE, folder.path('vào.xlsx'));
    chmodSync(folder.path('.'), 0o555);
    const output = folder.path('ra.xlsx');
    const { status, stdout, stderr } = runBound(['mark', folder.path('vào.xlsx'), '-o', output]);
    chmodSync(folder.path('.'), 0o755);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`Không ghi được vào ${output}. Hãy kiểm tra thư mục và quyền ghi.\n`);
    expect(folder.files()).toEqual(['vào.xlsx']);
  });

  it('says nothing of a fault when the reader of its output has seen enough, but ends as one that was cut short', () => {
    const script = `"${process.execPath}" "${PROGRAM}" check --json ${`"${SAMPLE}" `.repeat(40)} | head -c 1; exit \${PIPESTATUS[0]}`;
    const { stderr, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect([stderr, status]).toEqual(['', 2]);
  });

  it.each([
    ['standard output', '>/dev/full', /^Error: ENOSPC[^\n]*\n$/u],
    ['standard error', '2>/dev/full', /^$/u],
  ])('ends as one that was cut short where the disk behind %s is full, without a stack trace', (_stream, to, said) => {
    const script = `"${process.execPath}" "${PROGRAM}" check "${SAMPLE}" không-có.xlsx ${to}`;
    const { stderr, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr.replace(/^Không tìm thấy tệp [^\n]+\n/mu, '')).toMatch(said);
  });

  it('leaves no draft behind when it is interrupted, and no half of a file', async () => {
    const output = folder.path('ra.xlsx');
    for (let order = 0; order < 6; order += 1) {
      const running = spawn(process.execPath, [PROGRAM, 'mark', SAMPLE, '-o', output, '--force']);
      const ended = once(running, 'exit');
      while (running.exitCode === null && !folder.files().some((name) => name.endsWith('.tmp'))) await turn();
      running.kill('SIGTERM');
      await ended;
      expect(folder.files().filter((name) => name !== 'ra.xlsx')).toEqual([]);
    }
  });

  it('writes names on the terminal without what would move its cursor', () => {
    const output = folder.path('ra\u001b[2J\n\u202exlsx');
    const { status, stdout } = run(['mark', SAMPLE, '-o', output]);
    expect([status, stdout.trimEnd()]).toEqual([0, expect.not.stringMatching(/[\p{Cc}\u202e]/u)]);
  });
});
