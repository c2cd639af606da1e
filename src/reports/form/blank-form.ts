import { STAGE_PAIRS } from '../../domain/columns';
import type { CommuneProfile } from '../../domain/commune';
import type { FormWords } from '../../locales/words/form';
import type { SummaryWords } from '../../locales/words/summary';
import type { CellAddress } from '../../sheet/address';
import { rangeBetween } from '../../sheet/range';
import type { CellStyle, SheetSpec } from '../../workbook/sheet-spec';
import type { SheetTag } from '../../workbook/snapshot';
import { closingFormula, indexFormula, rateFormula, totalFormula } from './form-formulas';
import type { SheetBlock } from '../paper/sheet-block';
import { blockOf, constant, spreadInRow } from '../paper/sheet-block';
import {
  BODY_SIZE,
  BOLD,
  BOXED,
  COUNT_FORMAT,
  INPUT_FILL,
  ISSUING,
  KIND,
  KIND_SIZE,
  RATE_FORMAT,
} from '../paper/sheet-style';
import { signatureBlock } from '../paper/signature-block';
import type { FormCell } from './target-form';
import { FORM, FORM_COLUMN_WIDTHS, FORM_HALVES, targetForm, WHOLE_LINE } from './target-form';
import { heightOfLines } from '../paper/text-height';

/** The papers' words that the form draws on. */
export interface BlankFormWords {
  readonly form: FormWords;
  readonly summary: SummaryWords;
}

const INPUT_COUNT: CellStyle = { ...BOXED, fill: INPUT_FILL, numberFormat: COUNT_FORMAT };
const INPUT_NAME: CellStyle = { ...BOXED, fill: INPUT_FILL, horizontal: 'left', wrap: true };

/**
 * The blank form for these hamlets: households, openings and reductions are to be typed, everything else is a formula
 * that stays blank until it can be computed. A hamlet without a name leaves its line open.
 */
export function blankForm(
  hamlets: readonly string[],
  profile: CommuneProfile,
  tag: SheetTag,
  { form, summary }: BlankFormWords,
): SheetSpec {
  const totalRow = FORM.firstLine + hamlets.length;
  const layout = { ...FORM_HALVES, widths: FORM_COLUMN_WIDTHS };
  const parts = {
    title: titleBlock(profile, form, summary),
    year: null,
    lines: [...hamlets.map((name, order) => hamletLine(name, FORM.firstLine + order)), totalLine(totalRow, summary)],
    closing: signatureBlock(layout, summary, profile, totalRow + 1),
  };
  return targetForm(parts, { tag, name: form.sheetName }, summary);
}

function titleBlock({ commune }: CommuneProfile, form: FormWords, summary: SummaryWords): SheetBlock {
  const issuer = commune.trim().normalize('NFC').toLocaleUpperCase('vi') || summary.blank;
  const line = heightOfLines(1, BODY_SIZE);
  return blockOf(
    [line, line, heightOfLines(1.3, KIND_SIZE), line],
    [
      spreadInRow(0, FORM_HALVES.left, constant(form.issuingBody), ISSUING),
      spreadInRow(1, FORM_HALVES.left, constant(issuer), ISSUING),
      spreadInRow(2, WHOLE_LINE, constant(form.title(summary.blankYear)), KIND),
    ],
  );
}

function hamletLine(name: string, row: number): FormCell[] {
  const index = indexFormula({ row, column: FORM.hamlet }, FORM.firstLine);
  return [
    computed(index, { ...BOXED, numberFormat: '0' }, name === '' ? '' : row - FORM.firstLine + 1),
    { content: constant(name === '' ? null : name), style: INPUT_NAME },
    { content: constant(null), style: INPUT_COUNT },
    ...STAGE_PAIRS.flatMap(({ stage }, order) => {
      const count = pairAddress(row, order);
      const opening = { row, column: count.column - 4 };
      const reduction = { row, column: count.column - 2 };
      return [
        stage === 'closing'
          ? computed(closingFormula(opening, reduction), { ...BOXED, numberFormat: COUNT_FORMAT })
          : { content: constant(null), style: INPUT_COUNT },
        rateCell(count, BOXED),
      ];
    }),
  ];
}

function totalLine(row: number, words: SummaryWords): FormCell[] {
  const style = { ...BOLD, numberFormat: COUNT_FORMAT };
  const sum = (column: number): FormCell =>
    computed(totalFormula([rangeBetween({ row: FORM.firstLine, column }, { row: row - 1, column })]), style);
  return [
    { content: constant(null), style: BOLD },
    { content: constant(words.total), style: BOLD },
    sum(FORM.households),
    ...STAGE_PAIRS.flatMap((_pair, order) => {
      const count = pairAddress(row, order);
      return [sum(count.column), rateCell(count, BOLD)];
    }),
  ];
}

function pairAddress(row: number, order: number): CellAddress {
  return { row, column: FORM.firstPair + order * 2 };
}

function rateCell(count: CellAddress, style: CellStyle): FormCell {
  const households = { row: count.row, column: FORM.households };
  return computed(rateFormula(count, households, 1), { ...style, numberFormat: RATE_FORMAT });
}

/** A formula, which shows nothing before something is typed. */
function computed(formula: string, style: CellStyle, value: string | number = ''): FormCell {
  return { content: { value, formula }, style };
}
