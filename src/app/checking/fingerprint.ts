const OFFSETS = [0x811c9dc5, 0x01000193] as const;
const PRIME = 0x01000193;
const HEXADECIMAL = 16;
const DIGITS = 8;

/**
 * A short text that changes when the text does: 64 bits, not made to withstand anyone who means harm.
 * Two runs of the FNV-1a hash (Fowler, Noll, Vo) over the text's UTF-16 units, from different beginnings.
 */
export function fingerprint(text: string): string {
  return OFFSETS.map((offset) => {
    let hash: number = offset;
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
    return (hash >>> 0).toString(HEXADECIMAL).padStart(DIGITS, '0');
  }).join('');
}
