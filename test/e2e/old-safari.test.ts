import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newerThanSafari } from '../support/newer-than-safari';
import { startSite } from './site';

const DIST = join(__dirname, '../../dist');
/** A first build on a busy machine. */
const LONGEST_BUILD = 600_000;

/**
 * `docx` puts this together where it looks for the placeholders of a template (`patchDetector`), which the pane never
 * does: as a text it loads everywhere.
 */
const NEVER_PUT_TOGETHER = /lookbehind in a text \(16\.4\): \{start:\w+,end:\w+\}\)=>new RegExp\(`\(\?<=$/;

beforeAll(async () => {
  const site = await startSite();
  site.stop();
}, LONGEST_BUILD);

test('Safari 15.4, the web view of an Excel for Mac before macOS 13.3, can read every script of the pane', () => {
  const scripts = readdirSync(DIST).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(1);
  const newer = scripts.flatMap((file) =>
    newerThanSafari(readFileSync(join(DIST, file), 'utf8')).map((what) => `${file}: ${what}`),
  );
  expect(newer.filter((what) => !NEVER_PUT_TOGETHER.test(what))).toEqual([]);
});
