/** Points: Decree 30/2020 asks for 13 to 14. */
const FONT_SIZE = 13;

/** The page number in Excel's header code, for the centre of the header; without the section's own "&C". */
export function pageNumberCode(fontName: string): string {
  return `&"${fontName},Regular"&${FONT_SIZE}&P`;
}
