import { inflateSync } from 'fflate';
import { crc32 } from './crc32';

/** What unpacks the entries of a ZIP file: a door whose platform does it faster brings its own. */
export interface Unpacker {
  /**
   * The bytes of an entry that is packed by method 8; null where there are more than `size`, told without holding more.
   * @throws Error of any kind where the packed bytes are damaged.
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | null;
  /** The checksum that a ZIP file keeps of every entry (CRC-32 of ISO 3309). */
  readonly crc32: (bytes: Uint8Array) => number;
}

/** Works wherever JavaScript does. */
export const portableUnpacker: Unpacker = {
  inflate: (packed, size) => {
    const bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return bytes.length > size ? null : bytes;
  },
  crc32,
};
