import { GENERAL_FORMAT } from '../../../sheet/number-format';

/** The number formats that a file names by their id alone, in English notation as Excel answers them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: GENERAL_FORMAT,
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Ids below are Excel's own. */
export const FIRST_CUSTOM_FORMAT = 164;

/** The code that an id stands for where the file does not spell it out; General for ids of other languages. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? GENERAL_FORMAT;
}

/** The id of a code that needs not be spelled out; undefined where it must. */
export function builtInFormatId(code: string): number | undefined {
  const found = Object.entries(BUILT_IN).find(([, known]) => known === code);
  return found && Number(found[0]);
}
