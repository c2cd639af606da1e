import { XmlSyntaxError } from '../xml/syntax-error';

/** The encoding that an XML declaration names. */
const DECLARED = /^(<\?xml\s[^>]*?encoding\s*=\s*["'])([^"']*)/;
const LONGEST_DECLARATION = 200;
const UTF8 = 'utf-8';

/**
 * The text of an XML part, in UTF-8 or UTF-16 or any other encoding that it declares; a byte order mark of UTF-8 stays in
 * front. The declaration then names UTF-8, in which the text is written should it ever be changed.
 * @throws XmlSyntaxError where the bytes are not in the encoding they claim.
 */
export function decodePart(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === UTF8 }).decode(bytes);
    return encoding === UTF8 ? text : text.replace(DECLARED, '$1UTF-8');
  } catch (cause) {
    throw new XmlSyntaxError(`The bytes are not in the encoding of the part, ${encoding}`, 0, { cause });
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // A declaration is in ASCII, whatever comes after it.
  const beginning = String.fromCharCode(...bytes.subarray(0, LONGEST_DECLARATION));
  const declared = DECLARED.exec(beginning)?.[2]?.toLowerCase() ?? UTF8;
  // What declares UTF-16 and yet begins as ASCII does is in UTF-8.
  return declared === 'utf8' || declared.startsWith('utf-16') ? UTF8 : declared;
}

/** The bytes of a part's text, in UTF-8. */
export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
