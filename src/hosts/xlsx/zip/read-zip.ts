/*
 * Why this reader and its writer are our own: a part that nobody touched must leave as the very same compressed bytes,
 * and parts are packed inside a transaction that is synchronous. Of the libraries only `@zip.js/zip.js` passes compressed
 * bytes through; it is asynchronous and larger than these files. fflate unpacks and packs single entries.
 */
import { Fields } from './fields';
import type { Unpacker } from './unpacker';
import { portableUnpacker } from './unpacker';
import { ZipFailure } from './zip-failure';

/** One entry of a ZIP file, its bytes still as they came. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  /** In the format of MS-DOS. */
  readonly modified: number;
  readonly checksum: number;
  readonly compressed: Uint8Array;
  /** Bytes once unpacked, as the file declares it. */
  readonly size: number;
}

/** Far above any commune's workbook, and below what one text of JavaScript can hold. */
const MAXIMUM_UNPACKED_BYTES = 480 * 1024 * 1024;
/** Only a bomb packs something large this tightly: sheets full of equal cells come to about a hundred. */
const MAXIMUM_RATIO = 300;
const RATIO_MATTERS_FROM_BYTES = 16 * 1024 * 1024;

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const MAXIMUM_COMMENT = 0xffff;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;

/**
 * The entries of a ZIP file in the order of its directory, nothing unpacked yet.
 * @throws ZipFailure where it is cut off, damaged, encrypted, or declares more than a sane size.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const entries = readDirectory(new Fields(bytes));
  refuseBomb(entries);
  return entries;
}

/**
 * The content of an entry, never more than it declares.
 * @throws ZipFailure where it is damaged or longer than declared.
 */
export function unpack(entry: ZipEntry, unpacker: Unpacker = portableUnpacker): Uint8Array {
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new ZipFailure('file-damaged', `${entry.name} is packed by method ${entry.method}`, { entry: entry.name });
  }
  const content = entry.method === STORED ? entry.compressed : inflate(entry, unpacker);
  if (content.length !== entry.size || unpacker.crc32(content) !== entry.checksum) {
    throw new ZipFailure('file-damaged', `${entry.name} is not what it was when it was packed`, { entry: entry.name });
  }
  return content;
}

function inflate(entry: ZipEntry, unpacker: Unpacker): Uint8Array {
  const content = inflated(entry, unpacker);
  if (content === null) throw new ZipFailure('file-too-large', `${entry.name} is larger than it declares`);
  return content;
}

function inflated(entry: ZipEntry, unpacker: Unpacker): Uint8Array | null {
  try {
    return unpacker.inflate(entry.compressed, entry.size);
  } catch (cause) {
    throw new ZipFailure('file-damaged', `${entry.name} cannot be unpacked`, { entry: entry.name, cause });
  }
}

function refuseBomb(entries: readonly ZipEntry[]): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > MAXIMUM_UNPACKED_BYTES) throw new ZipFailure('file-too-large', `${unpacked} bytes once unpacked`);
  const tightest = entries.find(
    (entry) => entry.size > RATIO_MATTERS_FROM_BYTES && entry.size > entry.compressed.length * MAXIMUM_RATIO,
  );
  if (tightest) throw new ZipFailure('file-too-large', `${tightest.name} unpacks to ${tightest.size} bytes`);
}

function readDirectory(fields: Fields): ZipEntry[] {
  const end = findEnd(fields);
  let count = fields.uint16(end + 10);
  let position = fields.uint32(end + 16);
  const locator = end - ZIP64_LOCATOR_LENGTH;
  if (locator >= 0 && fields.uint32(locator) === ZIP64_LOCATOR_SIGNATURE) {
    const zip64End = fields.uint64(locator + 8);
    if (fields.uint32(zip64End) !== ZIP64_END_SIGNATURE) throw new ZipFailure('file-damaged', 'No 64-bit directory');
    count = fields.uint64(zip64End + 32);
    position = fields.uint64(zip64End + 48);
  }
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    entries.push(readEntry(fields, position));
    position += CENTRAL_LENGTH + [28, 30, 32].reduce((sum, field) => sum + fields.uint16(position + field), 0);
  }
  const goesOn = position + CENTRAL_LENGTH <= end && fields.uint32(position) === CENTRAL_SIGNATURE;
  if (goesOn) throw new ZipFailure('file-damaged', `The directory holds more than the ${count} entries it counts`);
  return entries;
}

function findEnd(fields: Fields): number {
  const last = fields.length - END_LENGTH;
  for (let position = last; position >= Math.max(0, last - MAXIMUM_COMMENT); position -= 1) {
    if (fields.uint32(position) === END_SIGNATURE) return position;
  }
  throw new ZipFailure('file-damaged', 'The directory at the end is missing');
}

function readEntry(fields: Fields, at: number): ZipEntry {
  if (fields.uint32(at) !== CENTRAL_SIGNATURE) throw new ZipFailure('file-damaged', 'The directory is broken');
  const flags = fields.uint16(at + 8);
  const rawName = fields.bytes.slice(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + fields.uint16(at + 28));
  const name = new TextDecoder().decode(rawName).replaceAll('\\', '/');
  if (flags & ENCRYPTED_FLAG) throw new ZipFailure('file-encrypted', `${name} is encrypted`);
  const { size, compressedSize, offset } = readSizes(fields, at, at + CENTRAL_LENGTH + rawName.length);
  if (fields.uint32(offset) !== LOCAL_SIGNATURE)
    throw new ZipFailure('file-damaged', `${name} is not where it should be`, { entry: name });
  const from = offset + LOCAL_LENGTH + fields.uint16(offset + 26) + fields.uint16(offset + 28);
  if (from + compressedSize > fields.length)
    throw new ZipFailure('file-damaged', `${name} is cut off`, { entry: name });
  return {
    name,
    rawName,
    method: fields.uint16(at + 10),
    flags,
    modified: fields.uint32(at + 12),
    checksum: fields.uint32(at + 16),
    compressed: fields.bytes.subarray(from, from + compressedSize),
    size,
  };
}

/** Sizes and place of an entry; each that does not fit its field stands in the extra field, in this order. */
function readSizes(fields: Fields, at: number, extraStart: number) {
  const sizes = [fields.uint32(at + 24), fields.uint32(at + 20), fields.uint32(at + 42)];
  const extraEnd = extraStart + fields.uint16(at + 30);
  for (let extra = extraStart; extra + 4 <= extraEnd; extra += 4 + fields.uint16(extra + 2)) {
    if (fields.uint16(extra) !== ZIP64_EXTRA) continue;
    let position = extra + 4;
    sizes.forEach((field, index) => {
      if (field !== IN_ZIP64) return;
      sizes[index] = fields.uint64(position);
      position += 8;
    });
  }
  const [size = 0, compressedSize = 0, offset = 0] = sizes;
  return { size, compressedSize, offset };
}
