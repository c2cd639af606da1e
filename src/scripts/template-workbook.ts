import { EMPTY_PROFILE } from '../domain/commune';
import { form } from '../locales/vi/form';
import { summary } from '../locales/vi/summary';
import { blankForm } from '../reports/form/blank-form';
import { INPUT_FILL } from '../reports/paper/sheet-style';
import { FORM } from '../reports/form/target-form';
import { rangeOfCell } from '../sheet/range';
import type { SpecCell } from '../workbook/sheet-spec';
import { formDocument } from './form-document';

/** Lines for hamlets; a commune with more inserts rows above the last, with fewer deletes some. */
const HAMLETS = 20;

/** The blank form as a workbook: what is to be typed stays unlocked where the officer protects the sheet. */
export function templateWorkbook(): Uint8Array {
  const hamlets = Array.from({ length: HAMLETS }, () => '');
  const spec = blankForm(hamlets, EMPTY_PROFILE, 'template-1', { form, summary });
  const document = formDocument(spec);
  const sheet = document.activeSheet();
  for (const cell of spec.cells.filter(isTyped)) document.setFormat(sheet, rangeOfCell(cell), { locked: false });
  document.activate(sheet, rangeOfCell({ row: FORM.firstLine, column: FORM.hamlet }));
  return document.save();
}

/** Cells behind which the colour of inputs lies, and dotted lines. */
function isTyped({ content: { value }, style }: SpecCell): boolean {
  return style.fill === INPUT_FILL || (typeof value === 'string' && value.includes(summary.blankYear));
}
