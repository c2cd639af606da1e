const POLYNOMIAL = 0xedb88320;
const TABLE = Uint32Array.from({ length: 256 }, (_unused, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value >>> 0;
});

/** The checksum that a ZIP file keeps of every entry (CRC-32 of ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let checksum = 0xffffffff;
  for (let position = 0; position < bytes.length; position += 1) {
    checksum = (TABLE[(checksum ^ (bytes[position] ?? 0)) & 0xff] ?? 0) ^ (checksum >>> 8);
  }
  return (checksum ^ 0xffffffff) >>> 0;
}
