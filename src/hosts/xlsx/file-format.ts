import { WorkbookFailure } from '../../workbook/failure';

const ZIP_SIGNATURE = [0x50, 0x4b];
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** An entry of an OLE container's directory: 64 bytes of name in UTF-16, then the name's length in bytes with its end. */
const OLE_ENTRY_LENGTH = 128;
const OLE_NAME_LENGTH_AT = 64;
const OLE_HEADER_LENGTH = 512;

/**
 * Refuses what is no ZIP file, telling apart what an officer may have at hand.
 * @throws WorkbookFailure 'file-empty', 'file-is-old-xls', 'file-encrypted' or 'file-not-xlsx'
 */
export function refuseOtherFormats(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw new WorkbookFailure('file-empty', name);
  if (startsWith(bytes, ZIP_SIGNATURE)) return;
  if (!startsWith(bytes, OLE_SIGNATURE)) throw new WorkbookFailure('file-not-xlsx', name);
  if (hasOleEntry(bytes, 'EncryptedPackage')) throw new WorkbookFailure('file-encrypted', name);
  const isXls = hasOleEntry(bytes, 'Workbook') || hasOleEntry(bytes, 'Book');
  throw new WorkbookFailure(isXls ? 'file-is-old-xls' : 'file-not-xlsx', name);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Directory entries lie at multiples of their length, wherever the directory is. */
function hasOleEntry(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = OLE_HEADER_LENGTH; at + OLE_ENTRY_LENGTH <= bytes.length; at += OLE_ENTRY_LENGTH) {
    if (bytes[at + OLE_NAME_LENGTH_AT] !== codes.length + 2) continue;
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  }
  return false;
}
