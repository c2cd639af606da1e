import type { WorkbookFailureReason } from '../../../workbook/failure';
import type { Unpacker } from './unpacker';
import { portableUnpacker } from './unpacker';

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

/** A ZIP file that cannot be read, and why. */
export class ZipFailure extends Error {
  override readonly name = 'ZipFailure';

  constructor(
    readonly reason: Extract<WorkbookFailureReason, 'file-damaged' | 'file-too-large' | 'file-encrypted'>,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readDirectory(bytes, view);
    refuseBomb(entries);
    return entries;
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new ZipFailure('file-damaged', 'The directory points outside the file', { cause });
    throw cause;
  }
}

/**
 * The content of an entry, never more than it declares.
 * @throws ZipFailure where it is damaged or longer than declared.
 */
export function unpack(entry: ZipEntry, unpacker: Unpacker = portableUnpacker): Uint8Array {
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new ZipFailure('file-damaged', `${entry.name} is packed by method ${entry.method}`);
  }
  const content = entry.method === STORED ? entry.compressed : inflate(entry, unpacker);
  if (content.length !== entry.size || unpacker.crc32(content) !== entry.checksum) {
    throw new ZipFailure('file-damaged', `${entry.name} is not what it was when it was packed`);
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
    throw new ZipFailure('file-damaged', `${entry.name} cannot be unpacked`, { cause });
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

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const locator = end - ZIP64_LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE) {
    const zip64End = Number(view.getBigUint64(locator + 8, true));
    if (view.getUint32(zip64End, true) !== ZIP64_END_SIGNATURE)
      throw new ZipFailure('file-damaged', 'No 64-bit directory');
    count = Number(view.getBigUint64(zip64End + 32, true));
    position = Number(view.getBigUint64(zip64End + 48, true));
  }
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    entries.push(readEntry(bytes, view, position));
    position += CENTRAL_LENGTH + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(position + field, true), 0);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let position = last; position >= Math.max(0, last - MAXIMUM_COMMENT); position -= 1) {
    if (view.getUint32(position, true) === END_SIGNATURE) return position;
  }
  throw new ZipFailure('file-damaged', 'The directory at the end is missing');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw new ZipFailure('file-damaged', 'The directory is broken');
  const flags = view.getUint16(at + 8, true);
  const rawName = bytes.slice(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + view.getUint16(at + 28, true));
  const name = new TextDecoder().decode(rawName).replaceAll('\\', '/');
  if (flags & ENCRYPTED_FLAG) throw new ZipFailure('file-encrypted', `${name} is encrypted`);
  const { size, compressedSize, offset } = readSizes(view, at, at + CENTRAL_LENGTH + rawName.length);
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE)
    throw new ZipFailure('file-damaged', `${name} is not where it should be`);
  const from = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + compressedSize > bytes.length) throw new ZipFailure('file-damaged', `${name} is cut off`);
  return {
    name,
    rawName,
    method: view.getUint16(at + 10, true),
    flags,
    modified: view.getUint32(at + 12, true),
    checksum: view.getUint32(at + 16, true),
    compressed: bytes.subarray(from, from + compressedSize),
    size,
  };
}

/** Sizes and place of an entry; each that does not fit its field stands in the extra field, in this order. */
function readSizes(view: DataView, at: number, extraStart: number) {
  const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  for (let extra = extraStart; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== ZIP64_EXTRA) continue;
    let position = extra + 4;
    fields.forEach((field, index) => {
      if (field !== IN_ZIP64) return;
      fields[index] = Number(view.getBigUint64(position, true));
      position += 8;
    });
  }
  const [size = 0, compressedSize = 0, offset = 0] = fields;
  return { size, compressedSize, offset };
}
