/** Loads the file of the first argument with hucre, which checks nothing. */
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';

await readXlsx(new Uint8Array(readFileSync(process.argv[2])));
