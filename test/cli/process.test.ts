import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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

  it('does not fail when the reader of its output has seen enough', () => {
    const script = `"${process.execPath}" "${PROGRAM}" check --json ${`"${SAMPLE}" `.repeat(8)} | head -c 1`;
    const { stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(stderr).toBe('');
  });
});
