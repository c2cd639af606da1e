import { CHECKS } from '../../src/checks/registry';
import { en } from '../../src/locales/en';
import type { HelpPage } from '../../src/locales/words/help';
import { vi } from '../../src/locales/vi';

const partsOf = ({ title, rule, source, why, example, mending, limits }: HelpPage): string[] => [
  title,
  rule,
  ...(source === undefined ? [] : [source]),
  why,
  ...example,
  ...mending,
  limits,
];

const pagesOf = ({ help }: typeof vi): [string, HelpPage][] => Object.entries(help.pages);

/** A number as the language writes it: with its thousands together, its decimals behind a comma or a point. */
const NUMBER = /\d+(?:[.,]\d+)?/u.source;
/** "171 − 51 = 120", "2 : 105 × 100 = 1,9047…" */
const EQUATION = new RegExp(`(?<![\\d,.−+×:] ?)(${NUMBER}(?: [−+×:] ${NUMBER})+) = (−?${NUMBER})(…?)`, 'gu');

interface Equation {
  readonly text: string;
  readonly left: number;
  readonly right: string;
  readonly cutOff: boolean;
}

const toNumber = (text: string): number => Number(text.replace('−', '-').replace(',', '.'));

/** From left to right, multiplying and dividing before adding and subtracting. */
function compute(expression: string): number {
  const terms = expression.split(/ (?=[−+] )/u).map((term) => {
    const [, sign = '', product = ''] = /^([−+] )?(.*)$/u.exec(term) ?? [];
    const [first = '', ...factors] = product.split(/ (?=[×:] )/u);
    const value = factors.reduce(
      (result, factor) =>
        factor.startsWith('×') ? result * toNumber(factor.slice(2)) : result / toNumber(factor.slice(2)),
      toNumber(first),
    );
    return sign.startsWith('−') ? -value : value;
  });
  return terms.reduce((sum, term) => sum + term, 0);
}

function equationsIn(page: HelpPage): Equation[] {
  return partsOf(page).flatMap((part) =>
    [...part.matchAll(EQUATION)].map(([text, left = '', right = '', dots]) => {
      return { text, left: compute(left), right, cutOff: dots === '…' };
    }),
  );
}

/** A number that goes on is written as far as its digits are sure. */
function holds({ left, right, cutOff }: Equation): boolean {
  const digits = /[.,](\d+)/u.exec(right)?.[1]?.length ?? 0;
  return cutOff
    ? Math.trunc(left * 10 ** digits) === Math.round(toNumber(right) * 10 ** digits)
    : left === toNumber(right);
}

describe.each([vi, en])('the help pages in $language', (dictionary) => {
  it('stand for every check that runs, and for what diagnosis finds', () => {
    const ids = new Set([...CHECKS.map(({ id }) => id), 'systematic-fault']);
    expect([...ids].filter((id) => !Object.hasOwn(dictionary.help.pages, id))).toEqual([]);
  });

  it.each(pagesOf(dictionary))('%s is told in whole sentences, calmly, without a gap', (_id, page) => {
    const [title = '', ...sentences] = partsOf(page);
    expect(title).not.toMatch(/[.!?]$/u);
    expect(sentences.filter((sentence) => !/[.…]$/u.test(sentence) || sentence.includes('!'))).toEqual([]);
    expect(partsOf(page).filter((part) => part !== part.trim() || part !== part.normalize('NFC'))).toEqual([]);
    expect(page.mending.length).toBeGreaterThan(0);
    expect(page.example.length).toBeGreaterThan(0);
  });

  it.each(pagesOf(dictionary))('%s computes rightly in what it shows', (_id, page) => {
    expect(equationsIn(page).filter((equation) => !holds(equation))).toEqual([]);
  });

  it('compute something in most of them', () => {
    const computation = pagesOf(dictionary).filter(([, page]) => equationsIn(page).length > 0);
    expect(computation.length).toBeGreaterThan(15);
  });

  it('have a title of their own', () => {
    const titles = pagesOf(dictionary).map(([, { title }]) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('computation in a help page', () => {
  it.each([
    ['171 − 51 = 120', true],
    ['171 − 50 = 120', false],
    ['2 : 105 × 100 = 1,9047…', true],
    ['2 : 105 × 100 = 1,9', false],
    ['20 × 27 : 128 = 4.21…', true],
    ['7 − 9 = −2', true],
  ])('is told right from wrong: %s', (text, right) => {
    const page = { ...vi.help.pages['row-identity'], rule: text, example: [], mending: [] };
    expect(
      equationsIn(page)
        .filter(({ text: said }) => said === text)
        .map(holds),
    ).toEqual([right]);
  });
});
