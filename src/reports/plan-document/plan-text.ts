import type { DocumentBlock, HeadingLevel } from './document-spec';
import { heading, listItem, runningText } from './paper-blocks';

/** A place in the template that is filled in, by its name between double braces. */
export type Placeholders = Readonly<Record<string, string>>;

/** The template's text as blocks, with the names between double braces that nothing is known for. */
export interface PlanText {
  readonly blocks: readonly DocumentBlock[];
  readonly unknownPlaceholders: readonly string[];
}

const NOTE = /^\s*#/u;
const PLACEHOLDER = /\{\{\s*([^{}]+?)\s*\}\}/gu;
const CHAPTER = /^[IVX]+\.\s/u;
const SECTION = /^\d{1,2}\.\s/u;
const SUBSECTION = /^[a-zđ]\)\s/u;
const ITEM = /^([-+•–])\s*/u;

/**
 * Reads a template line by line: "III.", "1." and "a)" begin headings, "-" and "+" list items, "#" a note that is not
 * printed. What is filled in is put in last, so that it is never taken for a mark.
 */
export function planText(template: string, placeholders: Placeholders): PlanText {
  const lines = template.normalize('NFC').split(/\r\n|\r|\n/u);
  const printed = lines
    .map((line) => line.replace(/^\ufeff/u, '').trim())
    .filter((line) => line !== '' && !NOTE.test(line));
  const known = new Map(Object.entries(placeholders).map(([name, text]) => [keyOf(name), text]));
  const named = printed.flatMap((line) => Array.from(line.matchAll(PLACEHOLDER), ([, name = '']) => name));
  return {
    blocks: printed.map((line) => blockOf(line, (text) => filled(text, known))),
    unknownPlaceholders: [...new Set(named.filter((name) => !known.has(keyOf(name))))],
  };
}

function blockOf(line: string, fill: (text: string) => string): DocumentBlock {
  const level = levelOf(line);
  if (level !== null) return heading(level, fill(line));
  const [mark, sign] = ITEM.exec(line) ?? [];
  if (mark === undefined) return runningText(fill(line));
  return listItem(sign === '+' ? 1 : 0, fill(line.slice(mark.length)));
}

function levelOf(line: string): HeadingLevel | null {
  if (CHAPTER.test(line)) return 1;
  if (SECTION.test(line)) return 2;
  return SUBSECTION.test(line) ? 3 : null;
}

function filled(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => known.get(keyOf(name)) ?? whole);
}

function keyOf(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').toLocaleLowerCase('vi');
}
