import { XmlSyntaxError } from '../xml/syntax-error';

/**
 * The text of an XML part in UTF-8 or UTF-16; a byte order mark stays in front, so that writing the text gives the bytes back.
 * @throws XmlSyntaxError where the bytes are not in the encoding they claim.
 */
export function decodePart(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  try {
    if (!encoding) return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8');
  } catch (cause) {
    throw new XmlSyntaxError('The bytes are not in the encoding of the part', 0, { cause });
  }
}

/** The bytes of a part's text, in UTF-8. */
export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
