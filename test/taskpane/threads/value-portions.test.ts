import fc from 'fast-check';
import { check } from '../../../src/app/checking/check';
import type { Portion } from '../../../src/taskpane/threads/value-portions';
import { Assembly, portionsOfValue } from '../../../src/taskpane/threads/value-portions';
import { sheetOf } from '../../bench/large-sheet';
import { largeNumbers } from '../../bench/large-table';

/** Portions as another thread gets them: copies. */
function handedOver(value: unknown): Portion[] {
  return [...portionsOfValue(value)].map((portion) => structuredClone(portion));
}

function assembled<Value>(portions: readonly Portion[]): Value {
  const assembly = new Assembly<Value>();
  for (const portion of portions) assembly.take(portion);
  return assembly.value;
}

const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined)),
    fc.float64Array({ maxLength: 20 }),
    fc.array(tie('value'), { maxLength: 30 }),
    fc.array(tie('value'), { maxLength: 30 }).map((items) => new Map(items.map((item, order) => [order, item]))),
    fc.dictionary(fc.constantFrom('name', 'rows', 'cells', 'year'), tie('value'), { noNullPrototype: true }),
  ),
}));

describe('a value in portions', () => {
  it('is the same when it is put together', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(assembled(handedOver(value))).toEqual(value);
      }),
    );
  });

  it.each([
    ['a reading', sheetOf(largeNumbers(2000))],
    ['what was found in it', check(sheetOf(largeNumbers(2000)))],
    ['a list in a list in a list', [[Array.from({ length: 20_000 }, (_item, order) => ({ order }))]]],
    ['lines wider than a form', Array.from({ length: 300 }, () => Array.from({ length: 300 }, () => 0))],
  ])('comes in portions of which none is large: %s', (_kind, value) => {
    const portions = handedOver(value);
    const sizes = portions.map(valuesIn);
    expect(assembled(portions)).toEqual(value);
    expect(Math.max(...sizes)).toBeLessThan(10_000);
  });

  it('keeps a thing that stands in it twice one and the same', () => {
    const table = { rows: Array.from({ length: 10_000 }, (_row, position) => ({ position })) };
    const { found, chosen } = assembled<{ found: unknown[]; chosen: typeof table }>(
      handedOver({ found: [table], chosen: table }),
    );
    expect(chosen).toBe(found[0]);
    expect(chosen.rows).toHaveLength(10_000);
  });

  it('keeps what stands in two portions whole in both', () => {
    const shared = Array.from({ length: 100 }, (_item, order) => order);
    const value = Array.from({ length: 100 }, () => [shared, Array.from({ length: 100 }, () => 'filling')]);
    expect(assembled(handedOver(value))).toEqual(value);
  });

  it('cannot begin in its middle', () => {
    const [, later] = handedOver(Array.from({ length: 10_000 }, (_item, order) => order));
    expect(() => assembled([later as Portion])).toThrow(RangeError);
    expect(() => assembled([])).toThrow(RangeError);
  });
});

/** How many values a portion holds, those in lists and objects included. */
function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return 1;
  return Object.values(value).reduce<number>((values, item) => values + valuesIn(item), 1);
}
