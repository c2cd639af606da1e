import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { templateWorkbook } from './template-workbook';
import { sampleWorkbook } from './sample-workbook';

/** A file under assets, whatever folder the script is run from. */
function asset(path: string): string {
  return fileURLToPath(new URL(`../../assets/${path}`, import.meta.url));
}

const table = readFileSync(asset('samples/hamlet-table-2022.csv'), 'utf8');
writeFileSync(asset('samples/an-hoa-thinh-2022.xlsx'), sampleWorkbook(table));
writeFileSync(asset('templates/bieu-chi-tieu-thon.xlsx'), templateWorkbook());
