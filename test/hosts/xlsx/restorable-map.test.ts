import fc from 'fast-check';
import { RestorableMap } from '../../../src/hosts/xlsx/sheet/restorable-map';

type Operation = (map: Map<number, string>) => void;

const anyKey = fc.nat(5);
const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
  fc.tuple(anyKey, fc.string({ maxLength: 3 })).map(
    ([key, value]): Operation =>
      (map) =>
        void map.set(key, value),
  ),
  anyKey.map(
    (key): Operation =>
      (map) =>
        void map.delete(key),
  ),
  fc.constant<Operation>((map) => map.clear()),
);

function entriesOf(map: ReadonlyMap<number, string>): [number, string][] {
  return [...map].sort(([one], [other]) => one - other);
}

describe('a map that can be brought back', () => {
  it('holds what a map holds, and after restoring what it held when it was last captured', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyOperation)), fc.array(anyOperation), (rounds, undone) => {
        const map = new RestorableMap<number, string>();
        const plain = new Map<number, string>();
        for (const operations of rounds) {
          map.capture();
          for (const operation of operations) {
            operation(map);
            operation(plain);
          }
        }
        expect(entriesOf(map)).toEqual(entriesOf(plain));
        const restore = map.capture();
        for (const operation of undone) operation(map);
        restore();
        expect(entriesOf(map)).toEqual(entriesOf(plain));
      }),
    );
  });

  it('refuses to be brought back to a time before the last capture', () => {
    const map = new RestorableMap<number, string>();
    const restore = map.capture();
    map.capture();
    expect(restore).toThrow(RangeError);
  });
});
