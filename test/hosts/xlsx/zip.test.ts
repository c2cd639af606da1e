import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { crc32 } from '../../../src/hosts/xlsx/zip/crc32';
import { readZip, unpack } from '../../../src/hosts/xlsx/zip/read-zip';
import { pack, writeZip } from '../../../src/hosts/xlsx/zip/write-zip';

const files = fc.dictionary(fc.stringMatching(/^[a-zđ]{1,8}(\/[a-z]{1,4})?\.xml$/), fc.uint8Array({ maxLength: 300 }), {
  maxKeys: 5,
});

test('what another library packs is read, and what is written is read by it', () => {
  fc.assert(
    fc.property(files, fc.constantFrom(0 as const, 6 as const), (contents, level) => {
      const entries = readZip(zipSync(contents, { level }));
      expect(Object.fromEntries(entries.map((entry) => [entry.name, unpack(entry)]))).toEqual(contents);
      const rewritten = Object.entries(contents).map(([name, content]) => pack(name, content));
      expect(unzipSync(writeZip(rewritten))).toEqual(contents);
      expect(unzipSync(writeZip(entries))).toEqual(contents);
    }),
  );
});

test('the checksum is that of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

/** The file as a writer makes it that always counts in 64 bits, with sizes after the data and a comment at the end. */
function in64Bits(name: string, content: Uint8Array): Uint8Array {
  const entry = pack(name, content);
  const rawName = Buffer.from(name);
  const local = Buffer.alloc(30 + rawName.length);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 6);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(rawName.length, 26);
  rawName.copy(local, 30);
  const data = Buffer.from(entry.compressed);
  const descriptor = Buffer.alloc(24);
  const extra = Buffer.alloc(4 + 5 + 4 + 24);
  extra.writeUInt16LE(0x5455, 0);
  extra.writeUInt16LE(5, 2);
  extra.writeUInt16LE(1, 9);
  extra.writeUInt16LE(24, 11);
  extra.writeBigUInt64LE(BigInt(content.length), 13);
  extra.writeBigUInt64LE(BigInt(data.length), 21);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 8);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(entry.checksum, 16);
  for (const field of [20, 24, 42]) central.writeUInt32LE(0xffffffff, field);
  central.writeUInt16LE(rawName.length, 28);
  central.writeUInt16LE(extra.length, 30);
  const directoryAt = local.length + data.length + descriptor.length;
  const directoryLength = central.length + rawName.length + extra.length;
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(BigInt(directoryAt), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directoryAt + directoryLength), 8);
  const comment = Buffer.from('của một chương trình khác');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 16);
  end.writeUInt16LE(comment.length, 20);
  return new Uint8Array(
    Buffer.concat([local, data, descriptor, central, rawName, extra, end64, locator, end, comment]),
  );
}

test('a file that counts in 64 bits is read, and written again without', () => {
  const content = new TextEncoder().encode('nội dung '.repeat(50));
  const bytes = in64Bits('xl/a.xml', content);
  const entries = readZip(bytes);
  expect(entries.map((entry) => [entry.name, unpack(entry)])).toEqual([['xl/a.xml', content]]);
  expect(unzipSync(writeZip(entries))).toEqual({ 'xl/a.xml': content });
});

test('a file whose 64-bit directory is not there is damaged', () => {
  const bytes = Buffer.from(in64Bits('a.xml', new Uint8Array(9)));
  bytes.writeUInt32LE(0, bytes.indexOf(Buffer.from([0x50, 0x4b, 6, 6])));
  expect(() => readZip(new Uint8Array(bytes))).toThrow(expect.objectContaining({ reason: 'file-damaged' }) as Error);
});
