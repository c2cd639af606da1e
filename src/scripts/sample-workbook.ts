import { form } from '../locales/vi/form';
import { summary } from '../locales/vi/summary';
import { blockOf, constant, spreadInRow } from '../reports/paper/sheet-block';
import type { SheetBlock } from '../reports/paper/sheet-block';
import { BODY_SIZE, BOLD, BOXED, ISSUING, KIND, KIND_SIZE, SUBTITLE } from '../reports/paper/sheet-style';
import type { FormCell } from '../reports/form/target-form';
import { FORM, FORM_HALVES, targetForm, WHOLE_LINE } from '../reports/form/target-form';
import { heightOfLines } from '../reports/paper/text-height';
import type { CellStyle } from '../workbook/sheet-spec';
import { formDocument } from './form-document';
import { householdAnalysis } from './household-analysis';

const YEAR = 2022;

/**
 * The target sheet of An Hòa Thịnh for 2022 as its officer would have it, every number with the digits printed in the
 * plan, and the figures of the plan's section II on a sheet of their own.
 * @param csv a header line, then one line for each hamlet and one for the total.
 */
export function sampleWorkbook(csv: string): Uint8Array {
  const [, ...lines] = csv.trim().split(/\r?\n/);
  const parts = {
    title: titleBlock(),
    year: YEAR,
    lines: lines.map((line, order) => printedLine(line, order === lines.length - 1)),
    closing: blockOf([], []),
  };
  const table = targetForm(parts, { tag: 'template-1', name: form.sheetName }, summary);
  return formDocument(table, householdAnalysis(YEAR - 1)).save();
}

function titleBlock(): SheetBlock {
  const plan = `(Kèm theo Kế hoạch triển khai thực hiện Chương trình mục tiêu quốc gia Giảm nghèo bền vững năm ${YEAR})`;
  const line = heightOfLines(1, BODY_SIZE);
  return blockOf(
    [line, line, heightOfLines(1.3, KIND_SIZE), line],
    [
      spreadInRow(0, FORM_HALVES.left, constant(form.issuingBody), ISSUING),
      spreadInRow(1, FORM_HALVES.left, constant('XÃ AN HÒA THỊNH'), ISSUING),
      spreadInRow(2, WHOLE_LINE, constant(form.title(String(YEAR))), KIND),
      spreadInRow(3, WHOLE_LINE, constant(plan), SUBTITLE),
    ],
  );
}

/** A number keeps its printed digits by its format: "7.00" is 7 shown as 0.00. */
function printedLine(line: string, isTotal: boolean): FormCell[] {
  const fields = line.split(',');
  if (fields.length !== FORM.lastColumn + 1) throw new RangeError(`Not a line of the hamlet table: ${line}`);
  const style: CellStyle = isTotal ? BOLD : BOXED;
  return fields.map((field, column): FormCell => {
    if (field === '') return { content: constant(null), style };
    if (column === FORM.hamlet) {
      return { content: constant(field), style: isTotal ? style : { ...style, horizontal: 'left', wrap: true } };
    }
    const [, decimals = ''] = field.split('.');
    const numberFormat = decimals ? `0.${'0'.repeat(decimals.length)}` : '0';
    return { content: constant(Number(field)), style: { ...style, numberFormat } };
  });
}
