import type { Token } from '@borgar/fx';
import { isOperator, isWhitespace, parse, stringifyTokens, tokenize, tokenTypes } from '@borgar/fx';

/**
 * The formula that a person means by typing this, in the notation that files keep: `;` between arguments becomes `,`,
 * a decimal comma a point, and brackets that are still open at the end are closed, as Excel does.
 * @param text with its leading "="
 * @returns null where Excel would not take it
 */
export function formulaOfEntry(text: string): string | null {
  if (isFormula(text)) return text;
  const tokens = inFileNotation(tokenize(text, {}));
  return [stringifyTokens(tokens), closed(tokens)].find(isFormula) ?? null;
}

/** Whether Excel would take the text, with its leading "=", as a formula as it is. */
export function isFormula(text: string): boolean {
  try {
    parse(tokenize(text, {}));
    return true;
  } catch {
    return false;
  }
}

/** Whether a formula speaks of anything but names: text such as "- thôn" does not. */
export function namesCellsOnly(formula: string): boolean {
  return tokenize(formula, {}).every(({ type }) => type !== tokenTypes.REF_NAMED && type !== tokenTypes.FUNCTION);
}

/**
 * Between `{` and `}` the semicolon parts rows and stays. A comma between digits is a decimal comma where semicolons part
 * the arguments, and outside of all brackets, where no argument can end.
 */
function inFileNotation(tokens: readonly Token[]): Token[] {
  const enclosing = enclosingOpeners(tokens);
  const hasSemicolons = tokens.some((token, index) => isSign(token, ';') && enclosing[index] !== '{');
  return tokens.map((token, index) => {
    if (enclosing[index] === '{') return token;
    if (isSign(token, ';')) return { ...token, value: ',' };
    const between = isWholeNumber(tokens[index - 1]) && isWholeNumber(tokens[index + 1]);
    const isDecimal = isSign(token, ',') && between && (hasSemicolons || enclosing[index] === '');
    return isDecimal ? { ...token, value: '.' } : token;
  });
}

/** The formula with its missing closing brackets. */
function closed(tokens: readonly Token[]): string {
  const open: string[] = [];
  for (const token of tokens) follow(open, token);
  const closers = open.toReversed().map((opener) => (opener === '{' ? '}' : ')'));
  return stringifyTokens(tokens.map((token) => token)).trimEnd() + closers.join('');
}

/** The bracket that each token stands directly in; empty outside of all. */
function enclosingOpeners(tokens: readonly Token[]): string[] {
  const open: string[] = [];
  return tokens.map((token) => {
    const around = open.at(-1) ?? '';
    follow(open, token);
    return around;
  });
}

function follow(open: string[], token: Token): void {
  if (isSign(token, '(') || isSign(token, '{')) open.push(token.value);
  else if (isSign(token, ')') || isSign(token, '}')) open.pop();
}

function isSign(token: Token, sign: string): boolean {
  return isOperator(token) && token.value === sign;
}

function isWholeNumber(token: Token | undefined): boolean {
  return token !== undefined && !isWhitespace(token) && token.type === tokenTypes.NUMBER && /^-?\d+$/.test(token.value);
}
