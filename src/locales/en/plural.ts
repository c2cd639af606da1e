import { labels } from './labels';

const RULES = new Intl.PluralRules('en');

/** The form of a word that goes with a number, such as "was" or "were". */
export function plural(value: number, one: string, other: string): string {
  return RULES.select(value) === 'one' ? one : other;
}

/** A number with what it counts: "1 cell", "24 cells". */
export function counted(value: number, noun: string): string {
  return `${labels.count(value)} ${plural(value, noun, `${noun}s`)}`;
}
