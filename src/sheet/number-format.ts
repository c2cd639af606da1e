/** The format of cells that have no other. */
export const GENERAL_FORMAT = 'General';
/** Excel's number format of cells that hold text whatever is typed into them. */
export const TEXT_FORMAT = '@';

/** Whether a number format shows the value times one hundred: a `%` outside quotes and escapes. */
export function isPercentFormat(numberFormat: string): boolean {
  return numberFormat.includes('%') && formatCodes(numberFormat).includes('%');
}

/** Whether a number format shows the value as a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  return numberFormat !== GENERAL_FORMAT && /[dmyhs]/i.test(numberFormat) && /[dmyhs]/i.test(formatCodes(numberFormat));
}

/** The format without literal text, padding and the conditions, colours and locales in brackets. */
function formatCodes(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}

const DAYS_IN_ERA = 146_097;
const YEARS_IN_ERA = 400;
/** From 1 March of year 0, when the eras of 400 years begin, to the day that Excel's serial dates count from. */
const DAYS_BEFORE_SERIALS = 693_899;

/**
 * A serial date as day/month/year, the way it is written in Vietnam.
 * Years are counted from March, so that the leap day comes last.
 */
export function dateText(serial: number): string {
  const days = Math.floor(serial) + DAYS_BEFORE_SERIALS;
  const era = Math.floor(days / DAYS_IN_ERA);
  const dayOfEra = days - era * DAYS_IN_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return `${day}/${month}/${yearOfEra + era * YEARS_IN_ERA + (month <= 2 ? 1 : 0)}`;
}
