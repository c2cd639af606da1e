const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of Excel for every day after its 29 February 1900, which never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FIRST_TRUE_SERIAL = 61;

/** The number that Excel keeps for a date and time in ISO 8601; null where the text is none. */
export function isoDateToSerial(text: string, dates1904: boolean): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match) return null;
  const [, year, month, day, hour = 0, minute = 0, second = 0] = match.map((part: string | undefined) =>
    part === undefined ? undefined : Number(part),
  );
  const milliseconds = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute) + Math.round(second * 1000);
  if (dates1904) return (milliseconds - EPOCH_1904) / MILLISECONDS_PER_DAY;
  const serial = (milliseconds - EPOCH_1900) / MILLISECONDS_PER_DAY;
  return serial < FIRST_TRUE_SERIAL ? serial - 1 : serial;
}
