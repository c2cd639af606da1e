import { deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { crc32 } from '../../src/hosts/xlsx/zip/crc32';
import { sampleBytes } from './call';

const SECTOR = 512;
const [FREE_SECTOR, END_OF_CHAIN, FAT_SECTOR] = [0xffffffff, 0xfffffffe, 0xfffffffd];
const [ROOT, STREAM] = [5, 2];

/** An OLE compound file whose directory holds these streams, each empty; [MS-CFB] 2.2 to 2.6. */
function compoundFile(streams: readonly string[]): Buffer {
  const header = Buffer.alloc(SECTOR);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  header.writeUInt16LE(0x003e, 24);
  header.writeUInt16LE(0x0003, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END_OF_CHAIN, 60);
  header.writeUInt32LE(END_OF_CHAIN, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const fat = Buffer.alloc(SECTOR, 0xff);
  fat.writeUInt32LE(FAT_SECTOR, 0);
  fat.writeUInt32LE(END_OF_CHAIN, 4);
  const entries = ['Root Entry', ...streams].map((name, order) => directoryEntry(name, order === 0 ? ROOT : STREAM));
  const directory = Buffer.concat(entries, SECTOR);
  return Buffer.concat([header, fat, directory, Buffer.alloc(4096)]);
}

function directoryEntry(name: string, kind: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry.writeUInt8(kind, 66);
  for (const pointer of [68, 72, 76]) entry.writeUInt32LE(FREE_SECTOR, pointer);
  return entry;
}

interface Part {
  readonly name: string;
  readonly content: Uint8Array;
  /** What the archive says of its size unpacked; the truth where left out. */
  readonly declaredSize?: number;
}

/** A ZIP archive of deflated parts; APPNOTE.TXT 4.3. */
function zipOf(parts: readonly Part[]): Buffer {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const part of parts) {
    const packed = deflateRawSync(part.content);
    const name = Buffer.from(part.name);
    const common = commonFields(part, name.length, packed.length);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, packed]);
    const trailer = Buffer.alloc(14);
    trailer.writeUInt32LE(offset, 10);
    locals.push(local);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, trailer, name]));
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The fields that an entry has in both its headers, from the version needed on. */
function commonFields(part: Part, nameLength: number, packedLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(part.content), 10);
  fields.writeUInt32LE(packedLength, 14);
  fields.writeUInt32LE(part.declaredSize ?? part.content.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

/** The sample with a sheet that unpacks to 64 MiB. */
function bomb(lie: Pick<Part, 'declaredSize'>): Buffer {
  const parts = Object.entries(unzipSync(sampleBytes())).map(([name, content]): Part => {
    const isSheet = name.startsWith('xl/worksheets/sheet');
    return isSheet ? { name, content: Buffer.alloc(64 * MEBIBYTE, ' '), ...lie } : { name, content };
  });
  return zipOf(parts);
}

const MEBIBYTE = 1024 * 1024;

/** Files that are no workbook to work on, by what is wrong with them, with the reason that is named. */
export const BAD_FILES: readonly (readonly [string, string, () => Buffer])[] = [
  ['an empty file', 'file-empty', () => Buffer.alloc(0)],
  ['a text file renamed .xlsx', 'file-not-xlsx', () => Buffer.from('STT,Đơn vị,Tổng số hộ\n1,Trùa,105\n')],
  ['an old .xls', 'file-is-old-xls', () => compoundFile(['Workbook', '\u0005SummaryInformation'])],
  ['a workbook with a password', 'file-encrypted', () => compoundFile(['EncryptionInfo', 'EncryptedPackage'])],
  ['a Word file of old', 'file-not-xlsx', () => compoundFile(['WordDocument'])],
  ['an archive that is cut off', 'file-damaged', () => sampleBytes().subarray(0, 3000)],
  [
    'an archive of something else',
    'file-not-xlsx',
    () => zipOf([{ name: 'readme.txt', content: Buffer.from('hello') }]),
  ],
  ['a zip bomb', 'file-too-large', () => bomb({})],
  ['a zip bomb that lies about its size', 'file-too-large', () => bomb({ declaredSize: 100 })],
  ['a workbook without a table', 'no-table', () => Buffer.from(WorkbookDocument.create().save())],
];
