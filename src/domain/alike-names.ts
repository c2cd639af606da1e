import { expectAt } from '../sheet/expect';
import { groupBy } from './group-by';
import { hamletLikeness } from './hamlet-name';

/** The positions of names that have the same likeness, in groups of at least two, in the order of their first one. */
export function alikeNames(names: readonly string[]): number[][] {
  const groups = groupBy(positionsOfSharedNumbers(names), (position) => hamletLikeness(expectAt(names, position)));
  return [...groups.values()].filter((group) => group.length > 1);
}

/**
 * The positions of names whose digits another name may have, too; all without digits are among them. Names that are
 * alike have the same digits, in a list of a hundred thousand names hardly two have, and they are read in a fraction
 * of the time that the likeness takes, which would be longer than all rules about numbers together.
 */
function positionsOfSharedNumbers(names: readonly string[]): number[] {
  const slots = 2 * names.length + 1;
  const numbers = names.map((name) => numberIn(name, slots));
  const taken = new Uint8Array(slots);
  const shared = new Uint8Array(slots);
  for (const number of numbers) {
    if (taken[number] === 1) shared[number] = 1;
    taken[number] = 1;
  }
  const positions: number[] = [];
  numbers.forEach((number, position) => {
    if (shared[number] === 1) positions.push(position);
  });
  return positions;
}

const ZERO = '0'.charCodeAt(0);
const BASE = 10;

/** The number that the digits of a name make, modulo the limit; 0 where it has none. */
function numberIn(name: string, limit: number): number {
  let number = 0;
  for (let index = 0; index < name.length; index += 1) {
    const digit = name.charCodeAt(index) - ZERO;
    if (digit >= 0 && digit < BASE) number = (number * BASE + digit) % limit;
  }
  return number;
}
