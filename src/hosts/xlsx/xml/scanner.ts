import { XmlSyntaxError } from './syntax-error';

/** What the scanner stands on; comments, processing instructions and the declaration are passed over. */
export type XmlToken = 'open' | 'close' | 'text' | 'cdata' | 'end';

const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const BANG = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const COLON = 0x3a;
const SPACE = 0x20;

/**
 * Walks through XML by offsets, without building anything: fit for sheets of a million cells.
 * Checks that tags are closed in order; refuses a document type, so no entity can be declared.
 * `start` and `end` are those of the token last found; `nameStart`, `localStart` and `nameEnd` of its tag name.
 */
export class XmlScanner {
  start = 0;
  end: number;
  nameStart = 0;
  localStart = 0;
  nameEnd = 0;
  selfClosing = false;
  private readonly openNames: string[] = [];

  constructor(
    private readonly text: string,
    from = 0,
    private readonly to = text.length,
  ) {
    this.end = from;
  }

  /** How many elements are open around the token; an open tag counts itself unless it closes itself. */
  get depth(): number {
    return this.openNames.length;
  }

  /** @throws XmlSyntaxError */
  next(): XmlToken {
    for (;;) {
      this.start = this.end;
      if (this.start >= this.to) return this.finish();
      if (this.text.charCodeAt(this.start) !== LESS) return this.scanText();
      const second = this.text.charCodeAt(this.start + 1);
      if (second === SLASH) return this.scanClose();
      if (second === QUESTION) this.skipPast('?>');
      else if (second !== BANG) return this.scanOpen();
      else if (this.text.startsWith('<!--', this.start)) this.skipPast('-->', '<!--'.length);
      else if (this.text.startsWith('<![CDATA[', this.start)) {
        this.skipPast(']]>');
        return 'cdata';
      } else throw new XmlSyntaxError('Document types are refused', this.start);
    }
  }

  /** Whether the tag's name without its prefix is this one. */
  isNamed(local: string): boolean {
    return this.nameEnd - this.localStart === local.length && this.text.startsWith(local, this.localStart);
  }

  /** Goes on to the closing tag of the element whose open tag was just found. */
  skipElement(): void {
    if (this.selfClosing) return;
    const outside = this.depth - 1;
    while (this.depth > outside) if (this.next() === 'end') return;
  }

  private finish(): XmlToken {
    if (this.openNames.length > 0) throw new XmlSyntaxError(`<${this.openNames.at(-1)}> is not closed`, this.start);
    return 'end';
  }

  private scanText(): XmlToken {
    const next = this.text.indexOf('<', this.start);
    this.end = next < 0 || next > this.to ? this.to : next;
    return 'text';
  }

  private skipPast(ending: string, from = 2): void {
    const found = this.text.indexOf(ending, this.start + from);
    if (found < 0) throw new XmlSyntaxError(`${ending} is missing`, this.start);
    this.end = found + ending.length;
  }

  private scanOpen(): XmlToken {
    this.scanName(this.start + 1);
    let position = this.nameEnd;
    for (;;) {
      const code = this.text.charCodeAt(position);
      if (code === GREATER) break;
      if (code === LESS || position >= this.to) throw new XmlSyntaxError('A tag is not finished', this.start);
      if (code === QUOTE || code === APOSTROPHE) {
        position = this.text.indexOf(code === QUOTE ? '"' : "'", position + 1);
        if (position < 0) throw new XmlSyntaxError('A quote is not closed', this.start);
      }
      position += 1;
    }
    this.end = position + 1;
    this.selfClosing = this.text.charCodeAt(position - 1) === SLASH;
    if (!this.selfClosing) this.openNames.push(this.text.slice(this.nameStart, this.nameEnd));
    return 'open';
  }

  private scanClose(): XmlToken {
    this.scanName(this.start + 2);
    const name = this.openNames.pop();
    if (
      name === undefined ||
      name.length !== this.nameEnd - this.nameStart ||
      !this.text.startsWith(name, this.nameStart)
    ) {
      throw new XmlSyntaxError('A closing tag does not match', this.start);
    }
    const end = this.text.indexOf('>', this.nameEnd);
    if (end < 0 || this.text.slice(this.nameEnd, end).trim() !== '')
      throw new XmlSyntaxError('A tag is not finished', this.start);
    this.end = end + 1;
    return 'close';
  }

  private scanName(from: number): void {
    this.nameStart = this.localStart = from;
    let position = from;
    for (; position < this.to; position += 1) {
      const code = this.text.charCodeAt(position);
      if (code <= SPACE || code === GREATER || code === SLASH || code === LESS) break;
      if (code === COLON) this.localStart = position + 1;
    }
    if (position === from) throw new XmlSyntaxError('A tag has no name', this.start);
    this.nameEnd = position;
  }
}
