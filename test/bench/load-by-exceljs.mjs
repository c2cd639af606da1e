/** Loads the file of the first argument with exceljs, which checks nothing. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

await new ExcelJS.Workbook().xlsx.load(readFileSync(process.argv[2]));
