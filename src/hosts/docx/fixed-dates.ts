import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Where a .docx says when it was made. */
const PROPERTIES = 'docProps/core.xml';
/** Before this day a ZIP file cannot date its parts. */
const NO_DATE = new Date(1980, 0, 1);
const DATES = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

/** The same .docx without the moment it was made in, so that equal documents are equal files. */
export function withFixedDates(document: Uint8Array): Uint8Array {
  const parts = unzipSync(document);
  const properties = parts[PROPERTIES];
  if (properties) parts[PROPERTIES] = strToU8(strFromU8(properties).replace(DATES, ''));
  return zipSync(parts, { mtime: NO_DATE });
}
