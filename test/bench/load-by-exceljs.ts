/** Loads the file of the first argument with exceljs, which checks nothing, and prints what that cost. */
import { readFileSync } from 'node:fs';
import { Workbook } from 'exceljs';
import { measure } from './measured';

const { buffer } = new Uint8Array(readFileSync(process.argv[2] ?? ''));
void measure(async () => await new Workbook().xlsx.load(buffer));
