/** Opens, reads and checks the file of the first argument, and prints what that cost. */
import { readFileSync } from 'node:fs';
import { check } from '../../src/app/checking/check';
import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import { measure } from './measured';

const bytes = readFileSync(process.argv[2] ?? '');
void measure(async () => {
  const report = check(await FileWorkbookHost.open(bytes).read());
  if (report.tables.length !== 1) throw new Error('The table was not found');
});
