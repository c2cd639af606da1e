import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { AnyNode } from 'acorn';
import { parse } from 'acorn';

/** ECMAScript 2022 is what Safari 15.4 reads, but for what is looked for below. */
const ECMA_VERSION = 2022;

/**
 * Methods and classes that came to Safari after 15.4, by the tables of MDN; those whose names the sources might give
 * to methods of their own, such as `union`, are left out.
 */
const LATER_NAMES: ReadonlySet<string> = new Set([
  ...['toSorted', 'toReversed', 'toSpliced', 'groupBy', 'withResolvers', 'fromAsync', 'isWellFormed', 'toWellFormed'],
  ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference', 'waitAsync', 'sumPrecise'],
  ...['checkVisibility', 'requestIdleCallback', 'showPopover', 'getSetCookie', 'setHTMLUnsafe', 'parseHTMLUnsafe'],
  ...['OffscreenCanvas', 'CompressionStream', 'DecompressionStream', 'CSSStyleSheet', 'adoptedStyleSheets'],
  ...['scheduler', 'navigation', 'documentPictureInPicture', 'EditContext'],
]);

/** What a script holds that Safari 15.4 does not know: syntax, regular expressions, methods; each with where it stands. */
export function newerThanSafari(script: string): string[] {
  const tree = read(script);
  if (typeof tree === 'string') return [tree];
  const found: string[] = [];
  const report = (what: string, { start, end }: AnyNode): void => {
    found.push(`${what}: ${script.slice(Math.max(0, start - 30), Math.min(end, start + 90))}`);
  };
  for (const node of nodesOf(tree)) {
    if (node.type === 'StaticBlock') report('static block (16.4)', node);
    if (node.type === 'MemberExpression' && !node.computed && isLater(node.property)) report('later method', node);
    if (node.type === 'NewExpression' && isLater(node.callee)) report('later class', node);
    for (const fault of faultsOfExpression(node)) report(fault, node);
  }
  return found;
}

function isLater(node: AnyNode): boolean {
  return node.type === 'Identifier' && LATER_NAMES.has(node.name);
}

function* nodesOf(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(child)) yield* nodesOf(child);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Of a regular expression, and of a text, because an expression may be put together from texts. */
function faultsOfExpression(node: AnyNode): string[] {
  if (node.type === 'Literal' && node.regex) return faultsOfPattern(node.regex.pattern, node.regex.flags);
  const text = textOf(node);
  return text !== null && /\(\?<[=!]/.test(text) ? ['lookbehind in a text (16.4)'] : [];
}

function textOf(node: AnyNode): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  return node.type === 'TemplateElement' ? (node.value.cooked ?? node.value.raw) : null;
}

function faultsOfPattern(pattern: string, flags: string): string[] {
  const faults: string[] = [];
  const parser = new RegExpParser({ ecmaVersion: ECMA_VERSION });
  visitRegExpAST(parser.parsePattern(pattern, 0, pattern.length, { unicode: flags.includes('u') }), {
    onAssertionEnter: ({ kind }) => {
      if (kind === 'lookbehind') faults.push('lookbehind (16.4)');
    },
  });
  return faults;
}

/** The script as a tree, regular expressions checked; a sentence where it is no ECMAScript 2022. */
function read(script: string): AnyNode | string {
  try {
    return parse(script, { ecmaVersion: ECMA_VERSION, sourceType: 'module' });
  } catch (cause) {
    if (cause instanceof SyntaxError) return cause.message;
    throw cause;
  }
}
