import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../src/app/settings';
import { EMPTY_SETTINGS } from '../../src/app/settings';
import { WorkbookSession } from '../../src/app/session/workbook-session';
import { EMPTY_PROFILE } from '../../src/domain/commune';
import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import { vi } from '../../src/locales/vi';

const SAMPLE = join(__dirname, '../../assets/samples/an-hoa-thinh-2022.xlsx');
const PAGES = 2;
const DOTS_PER_INCH = '72';

/** What the sample's plan says of the commune and asks of it. */
const SETTINGS: Settings = {
  ...EMPTY_SETTINGS,
  profile: {
    ...EMPTY_PROFILE,
    superiorBody: 'Ủy ban nhân dân huyện Hương Sơn',
    commune: 'xã An Hòa Thịnh',
    signerTitle: 'Chủ tịch',
  },
  goal: { poor: { 'closing-count': 101, 'closing-rate': 4.93 }, nearPoor: { 'closing-rate': 5.86 } },
  policies: { credit: 100, healthInsurance: 100, legalAid: 100 },
};

/**
 * The first pages of the sample's summary as a printer would print them: `summary-1.png`, `summary-2.png`.
 * @returns false, and no picture, where LibreOffice or Poppler is not on the machine.
 */
export async function printSummary(pictures: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'));
  try {
    const workbook = join(folder, 'summary.xlsx');
    const document = join(folder, 'summary.pdf');
    writeFileSync(workbook, await summarized());
    const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
    const isPrinted = run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, workbook]);
    const first = isPrinted === null ? null : firstPageOf(document);
    if (first === null) return false;
    for (let page = 0; page < PAGES; page += 1) {
      const number = String(first + page);
      const picture = join(pictures, `summary-${page + 1}`);
      run('pdftoppm', ['-r', DOTS_PER_INCH, '-f', number, '-l', number, '-png', '-singlefile', document, picture]);
    }
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function summarized(): Promise<Uint8Array> {
  const host = FileWorkbookHost.open(readFileSync(SAMPLE));
  const session = new WorkbookSession(host);
  const proposal = await session.proposeRecalculation({ as: 'values', rounding: 'column' });
  if (proposal) await session.apply(proposal);
  await session.summarize(SETTINGS, { year: 2022, month: 3, day: 10, hour: 8, minute: 30 });
  return host.save();
}

/** The page that the summary begins on, behind those of the officer's own sheets; null without a reader of texts. */
function firstPageOf(document: string): number | null {
  const text = run('pdftotext', ['-layout', document, '-']);
  const page = text?.split('\f').findIndex((each) => each.includes(vi.summary.kind)) ?? -1;
  return page < 0 ? null : page + 1;
}

/** What a program prints; null where it is not on the machine. */
function run(program: string, args: readonly string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
