import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './read-zip';

const UTF8_NAME_FLAG = 0x800;
const DATA_DESCRIPTOR_FLAG = 0x8;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980: a file written twice is the same twice. */
const BEGINNING_OF_TIME = 0x00210000;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;

/** A packed entry of this content; `before` is the entry that it takes the place of. */
export function pack(name: string, content: Uint8Array, before?: ZipEntry): ZipEntry {
  return {
    name,
    rawName: before?.rawName ?? new TextEncoder().encode(name),
    method: DEFLATED,
    flags: before?.flags ?? UTF8_NAME_FLAG,
    modified: before?.modified ?? BEGINNING_OF_TIME,
    checksum: crc32(content),
    compressed: deflateSync(content),
    size: content.length,
  };
}

/** A ZIP file of these entries, in this order, their packed bytes as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const length = entries.reduce(
    (sum, entry) => sum + LOCAL_LENGTH + CENTRAL_LENGTH + 2 * entry.rawName.length + entry.compressed.length,
    END_LENGTH,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let position = 0;
  const offsets = entries.map((entry) => {
    const offset = position;
    view.setUint32(position, 0x04034b50, true);
    writeCommonFields(view, position + 4, entry);
    bytes.set(entry.rawName, position + LOCAL_LENGTH);
    bytes.set(entry.compressed, position + LOCAL_LENGTH + entry.rawName.length);
    position += LOCAL_LENGTH + entry.rawName.length + entry.compressed.length;
    return offset;
  });
  const directory = position;
  entries.forEach((entry, index) => {
    view.setUint32(position, 0x02014b50, true);
    view.setUint16(position + 4, VERSION, true);
    writeCommonFields(view, position + 6, entry);
    view.setUint32(position + 42, offsets[index] ?? 0, true);
    bytes.set(entry.rawName, position + CENTRAL_LENGTH);
    position += CENTRAL_LENGTH + entry.rawName.length;
  });
  view.setUint32(position, 0x06054b50, true);
  view.setUint16(position + 8, entries.length, true);
  view.setUint16(position + 10, entries.length, true);
  view.setUint32(position + 12, position - directory, true);
  view.setUint32(position + 16, directory, true);
  return bytes;
}

/** The 26 bytes that the local header and the directory share; sizes are known, so no data descriptor follows. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & ~DATA_DESCRIPTOR_FLAG, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.checksum, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
