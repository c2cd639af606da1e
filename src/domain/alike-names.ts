import { hamletLikeness, HAMLET_PREFIXES } from './hamlet-name';

/*
 * Among a hundred thousand names hardly two are alike, and telling names apart by their normalized text takes longer
 * than every rule about numbers together. So each name is folded letter by letter to a number first, by the same rules
 * as its likeness; only names with the same number are worth a closer look.
 */

/**
 * The positions of names that may have the same likeness, in groups of at least two, in the order of their first one.
 * None is left out that has; by chance, a few others may come along.
 */
export function likelyAlikeNames(names: readonly string[]): number[][] {
  const { hashes, checks } = new FoldedNames(names);
  const slots = new Int32Array(slotsFor(names.length)).fill(EMPTY);
  const groups = new Map<number, number[]>();
  for (let position = 0; position < names.length; position += 1) {
    const slot = slotOf(position, slots, hashes, checks);
    const first = slots[slot] ?? EMPTY;
    const group = groups.get(first);
    if (first === EMPTY) slots[slot] = position;
    else if (group) group.push(position);
    else groups.set(first, [first, position]);
  }
  return [...groups.values()].sort(([one = 0], [other = 0]) => one - other);
}

/** The slot of the first name that is folded alike; an empty one where there is none yet. */
function slotOf(position: number, slots: Int32Array, hashes: Int32Array, checks: Int32Array): number {
  const [hash, check] = [hashes[position] ?? 0, checks[position] ?? 0];
  const last = slots.length - 1;
  let slot = hash & last;
  for (let first = slots[slot]; first !== undefined && first !== EMPTY; first = slots[slot]) {
    if (hashes[first] === hash && checks[first] === check) return slot;
    slot = (slot + 1) & last;
  }
  return slot;
}

const EMPTY = -1;

/** A power of two that leaves more than half of the slots empty. */
function slotsFor(names: number): number {
  return 2 ** Math.ceil(Math.log2(2 * names + 2));
}

/** Latin letters with and without the marks of Vietnamese; any other character is folded the long way. */
const LATIN_END = 0x250;
const VIETNAMESE_START = 0x1e00;
const VIETNAMESE_END = 0x1f00;
const SOFT_HYPHEN = 0xad;

const UNKNOWN = 0;
const SPACE = 1;
/** A character whose folding depends on its neighbours, or is more than one letter. */
const LONG = 2;

/** Two numbers for the likeness of each name: equal for names that are alike, and hardly ever for others. */
class FoldedNames {
  readonly hashes: Int32Array;
  readonly checks: Int32Array;

  constructor(names: readonly string[]) {
    this.hashes = new Int32Array(names.length);
    this.checks = new Int32Array(names.length);
    names.forEach((name, position) => {
      if (!this.#foldQuickly(name, position)) this.#fold(hamletLikeness(name), position);
    });
  }

  /** Whether the name could be folded letter by letter. */
  #foldQuickly(name: string, position: number): boolean {
    let hash = 0;
    let check = 0;
    for (let index = afterPrefix(name); index < name.length; index += 1) {
      const letter = letterOf(name.charCodeAt(index));
      if (letter === LONG) return false;
      if (letter === SPACE) continue;
      hash = nextHash(hash, letter);
      check = nextCheck(check, letter);
    }
    this.hashes[position] = hash;
    this.checks[position] = check;
    return true;
  }

  #fold(likeness: string, position: number): void {
    let hash = 0;
    let check = 0;
    for (let index = 0; index < likeness.length; index += 1) {
      hash = nextHash(hash, likeness.charCodeAt(index));
      check = nextCheck(check, likeness.charCodeAt(index));
    }
    this.hashes[position] = hash;
    this.checks[position] = check;
  }
}

function nextHash(hash: number, letter: number): number {
  const mixed = Math.imul(hash ^ letter, FNV_PRIME);
  return mixed ^ (mixed >>> 13);
}

function nextCheck(check: number, letter: number): number {
  return Math.imul(check + letter, GOLDEN_RATIO) ^ (check >>> 15);
}

const FNV_PRIME = 0x01000193;
const GOLDEN_RATIO = 0x9e3779b1;

const letters = new Uint16Array(VIETNAMESE_END);
const lowered = new Uint16Array(VIETNAMESE_END);

/** What a character is folded to: the code of a letter, SPACE or LONG. */
function letterOf(code: number): number {
  const known = letters[code] ?? LONG;
  return known === UNKNOWN ? learnLetter(code) : known;
}

function learnLetter(code: number): number {
  const letter = foldedLetter(code);
  letters[code] = letter;
  return letter;
}

function foldedLetter(code: number): number {
  const isLatin = code < LATIN_END || code >= VIETNAMESE_START;
  if (!isLatin || code === SOFT_HYPHEN) return LONG;
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  const folded = hamletLikeness(character);
  return folded.length === 1 ? Math.max(folded.charCodeAt(0), LONG) : LONG;
}

function loweredCode(code: number): number {
  if (code >= VIETNAMESE_END) return code;
  const known = lowered[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const lower = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  lowered[code] = lower;
  return lower;
}

const PREFIXES: readonly (readonly number[])[] = HAMLET_PREFIXES.map((prefix) =>
  Array.from(prefix, (character) => character.charCodeAt(0)),
);
const BLANK = ' '.charCodeAt(0);
const FULL_STOP = '.'.charCodeAt(0);

/** Where a name begins behind the kind of place; 0 where it names none. */
function afterPrefix(name: string): number {
  const start = afterSpaces(name, 0);
  for (const prefix of PREFIXES) {
    const end = endOfPrefix(name, start, prefix);
    if (end > 0) return end;
  }
  return 0;
}

/** 0 where the name does not begin with the prefix, a space and something more. */
function endOfPrefix(name: string, start: number, prefix: readonly number[]): number {
  let index = start;
  for (const code of prefix) {
    const next = code === BLANK ? afterSpaces(name, index) : index + 1;
    if (code === BLANK ? next === index : loweredCode(name.charCodeAt(index)) !== code) return 0;
    index = next;
  }
  if (name.charCodeAt(index) === FULL_STOP) index += 1;
  const end = afterSpaces(name, index);
  return end > index && end < name.length ? end : 0;
}

function afterSpaces(name: string, start: number): number {
  let index = start;
  while (index < name.length && letterOf(name.charCodeAt(index)) === SPACE) index += 1;
  return index;
}
