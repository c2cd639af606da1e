import type { HelpWords } from '../words/help';
import { cells } from './help/cells';
import { counts } from './help/counts';
import { formulas } from './help/formulas';
import { movements } from './help/movements';
import { names } from './help/names';
import { persons } from './help/persons';
import { plan } from './help/plan';
import { rates } from './help/rates';

export const help: HelpWords = {
  why: 'Vì sao nên sửa',
  example: 'Ví dụ',
  mending: 'Thường sửa thế nào',
  limits: 'Điều công cụ không khẳng định',
  source: 'Căn cứ',
  back: 'Quay lại',
  pages: { ...cells, ...counts, ...rates, ...movements, ...persons, ...plan, ...formulas, ...names },
};
